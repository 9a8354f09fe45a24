namespace ReportModel.Tests.Reading;

/// <summary>Whom a recommendation asks where no catalogue holds the words for them.</summary>
public class WhoIsAskedTests
{
    [Theory]
    [InlineData("鼓励尚未加入《公约》的国家，考虑加入。", "States (尚未加入《公约》的国家): Encourage")]
    [InlineData("建议尚未批准的国家同已经批准的缔约国合作。", "States (尚未批准的国家): Recommend")]
    [InlineData("建议尚未批准的缔约国同其他的国家合作。", "StatesParties (尚未批准的缔约国): Recommend")]
    [InlineData("建议已经加入的会员国合作。", "States (已经加入的会员国): Recommend")]
    [InlineData("鼓励民间社会参与审议。", "Other (民间社会): Encourage")]
    [InlineData("各国应合作，鼓励民间社会参与审议。", "States (各国): Should")] // whom no catalogue holds is asked where a sentence begins
    [InlineData("各国应合作。鼓励民间社会参与审议。", "States (各国): Should; Other (民间社会): Encourage")]
    [InlineData("尚未批准的国家应同已经批准的缔约国合作。", "States (尚未批准的国家): Should")]
    [InlineData("尚未批准的国家同已经批准的缔约国应合作。", "StatesParties (尚未批准的国家同已经批准的缔约国): Should")]
    public void States_are_described_and_others_named(string text, string asked) =>
        Assert.Equal(asked, Say(SmallReport.Recommending(text)));

    [Theory]
    [InlineData("鼓励妇女。")] // nothing says where the addressee ends
    [InlineData("鼓励参与审议。")] // nobody stands before what is to be done
    [InlineData("鼓励。")]
    [InlineData("各国合作，鼓励")] // a text that was cut
    public void Where_nobody_is_named_nobody_is_asked(string text) => Assert.Empty(SmallReport.Recommending(text).Operatives);

    private static string Say(Recommendation recommendation) =>
        string.Join("; ", recommendation.Operatives.Select(o => $"{o.Addressee}: {o.Modality}"));
}
