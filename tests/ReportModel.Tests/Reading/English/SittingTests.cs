namespace ReportModel.Tests.Reading.English;

/// <summary>Which meetings were held on which days, by their numbers.</summary>
public class SittingTests
{
    [Theory]
    [InlineData("At its 2nd and 3rd meetings, on 6 May, the Committee met.", "2 05-06|3 05-06")]
    [InlineData("At its 2nd and 3rd meetings, on 6 and 7 May, the Committee met.", "2 05-06|3 05-07")]
    [InlineData("At its 2nd to 5th meetings, on 6 May, the Committee met.", "2 05-06|3 05-06|4 05-06|5 05-06")]
    [InlineData("At its 2nd to 4th and 7th meetings, on 6 May, the Committee met.", "2 05-06|3 05-06|4 05-06|7 05-06")]
    [InlineData("At its 1st and 3rd to 5th meetings, on 6 May, the Committee met.", "1 05-06|3 05-06|4 05-06|5 05-06")]
    [InlineData("At its 2nd, 3rd and 4th meetings, on 6 and 7 May, the Committee met.", "")] // nobody can say which met when
    [InlineData("At its 2nd through to 5th meetings, on 6 May, the Committee met.", "2 05-06|3 05-06|4 05-06|5 05-06")]
    [InlineData("At its soon to be famous 2nd meeting, on 6 May, the Committee met.", "2 05-06")]
    [InlineData("At its often interrupted 2nd and 3rd meetings, on 6 May, the Committee met.", "2 05-06|3 05-06")]
    [InlineData("It opened (the 1st meeting, on 5 May) and went on.", "1 05-05")]
    [InlineData("At its2nd meeting, on 6 May, the Committee met.", "2 05-06")] // the space was lost
    [InlineData("At the 2nd meeting of the Committee, on 6 May, a bureau was formed.", "2 05-06")]
    [InlineData("At the 2nd meeting of the Bureau, on 6 May, a plan was made.", "")]
    [InlineData("At its 3rd plenary meeting, on 6 May, the General Assembly met. At its 2nd meeting, on 7 May, the Committee met.", "2 05-07")]
    [InlineData("The 2nd meeting, on 6 May, was long.", "2 05-06")]
    [InlineData("It was long. The 2nd and 3rd meetings, on 6 May, were short.", "2 05-06|3 05-06")]
    public void One_day_is_of_all_and_several_are_of_one_each(string text, string sittings)
    {
        var report = EnglishReport.Parse($"I. Introduction\n1. The Committee held 9 meetings. {text}\n");

        Assert.Equal(sittings, string.Join('|', Assert.Single(report.Meetings).Sittings.Select(sitting => FormattableString.Invariant($"{sitting.Number} {sitting.Date.ToString()[5..]}"))));
    }

    /// <summary>A range of more is a slip; its end is kept.</summary>
    [Fact]
    public void A_range_has_no_more_than_a_hundred_meetings()
    {
        var report = EnglishReport.Parse("I. Introduction\n1. The Committee held 9 meetings. At its 1st to 900th meetings, on 6 May, the Committee met.\n");

        Assert.Equal([.. Enumerable.Range(1, 100), 900], Assert.Single(report.Meetings).Sittings.Select(sitting => sitting.Number));
    }
}
