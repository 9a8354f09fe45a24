namespace ReportModel.Tests.Catalogues;

public class StateNearestTests
{
    [Theory]
    [InlineData("zh", "阿根延", "ARG")]
    [InlineData("zh", "委内瑞拉玻利瓦共和国", "VEN")]
    [InlineData("zh", "土耳其国", "TUR")]
    [InlineData("en", "Phillipines", "PHL")]
    [InlineData("en", "Argentinia", "ARG")]
    [InlineData("en", "Kazakstan", "KAZ")]
    [InlineData("en", "Brzail", "BRA")] // two edits, from six characters on
    [InlineData("fr", "Etats Unis", "USA")]
    public void A_slip_is_recognized(string language, string name, string code)
    {
        Assert.True(StateCatalogue.TryFindNearest(name, language, out var state));
        Assert.Equal(code, state.Iso3);
    }

    [Theory]
    [InlineData("zh", "申国")] // one edit from several names of two characters
    [InlineData("zh", "缔约方会议")]
    [InlineData("en", "Atlantis")]
    [InlineData("en", "Irav")] // Iran or Iraq
    [InlineData("en", "Gahna")] // two edits of five characters
    [InlineData("de", "China")]
    public void Anything_else_is_not(string language, string name)
    {
        Assert.False(StateCatalogue.TryFindNearest(name, language, out var state));
        Assert.Same(State.None, state);
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("Iran", "Iraq", 1)]
    [InlineData("Niger", "Nigeria", 2)]
    [InlineData("Chile", "China", 2)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("Togo", "Tonga", 2)]
    [InlineData("", "Cuba", 4)]
    public void The_distance_is_the_number_of_edits_up_to_the_limit(string left, string right, int distance)
    {
        Assert.Equal(distance, EditDistance.Within(left, right, 9));
        Assert.Equal(distance, EditDistance.Within(right, left, 9));
        Assert.Equal(Math.Min(distance, 2), EditDistance.Within(left, right, 1));
    }
}
