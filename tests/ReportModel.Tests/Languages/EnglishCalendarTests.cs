namespace ReportModel.Tests.Languages;

public class EnglishCalendarTests
{
    [Theory]
    [InlineData("30 April to 10 May 2018", "2018-04-30", "2018-05-10")]
    [InlineData("4–7 March 2025)", "2025-03-04", "2025-03-07")]
    [InlineData("28 April–9 May 2025", "2025-04-28", "2025-05-09")]
    [InlineData("28 and 29 April 2025", "2025-04-28", "2025-04-29")]
    [InlineData("Monday, 30 April 2018", "2018-04-30", "2018-04-30")]
    [InlineData("15 September 1998, the General Assembly", "1998-09-15", "1998-09-15")]
    [InlineData("30 December 2024 to 3 January 2025", "2024-12-30", "2025-01-03")]
    [InlineData("20 February 2004 and 9–18 February 2005)", "2004-02-20", "2005-02-18")]
    [InlineData("18 February 2005 and 8-17 February and 22 March 2006", "2005-02-18", "2006-03-22")]
    [InlineData("16 June", "2025-06-16", "2025-06-16")]
    public void Days_are_read(string text, string from, string to)
    {
        Assert.True(EnglishCalendar.Instance.TryReadDays(text, 2025, out var first, out var last, out _));
        Assert.Equal((from, to), (first.ToString(), last.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("April 2025")]
    [InlineData("31 April 2025")]
    [InlineData("12 items")]
    [InlineData("4–7")]
    public void What_is_no_day_is_not_read(string text) =>
        Assert.False(EnglishCalendar.Instance.TryReadDays(text, 2025, out _, out _, out _));

    [Theory]
    [InlineData("10.60 a.m. to 1 p.m.")]
    [InlineData("10.75 p.m. to 1 p.m.")]
    [InlineData("10 to 1")]
    public void What_is_no_time_of_day_is_not_read(string text) => Assert.False(EnglishCalendar.Instance.TryReadHours(text, out _, out _));

    [Fact]
    public void Hours_are_read()
    {
        Assert.True(EnglishCalendar.Instance.TryReadHours("10.30 a.m. to 1 p.m.", out var hours, out var length));
        Assert.Equal(("10:30–13:00", 20), (hours.ToString(), length));
    }
}
