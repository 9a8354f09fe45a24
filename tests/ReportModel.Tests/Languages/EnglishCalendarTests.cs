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
    [InlineData("13 March and 14 October 2009 and from 1 to 12 March 2010", "2009-03-13", "2010-03-12")]
    [InlineData("4, 5 and 7 March 2025", "2025-03-04", "2025-03-07")]
    [InlineData("4 March, 15 people came", "2025-03-04", "2025-03-04")]
    [InlineData("4 March to 7", "2025-03-04", "2025-03-07")]
    [InlineData("4 March and 5 April and 6 people", "2025-03-04", "2025-04-05")]
    [InlineData("30 December 2024 and 31 December", "2024-12-30", "2024-12-31")]
    [InlineData("4 March 15 people came", "2025-03-04", "2025-03-04")]
    [InlineData("4 March 1900", "1900-03-04", "1900-03-04")]
    [InlineData("4 March 9999", "9999-03-04", "9999-03-04")]
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
    [InlineData("Monday")]
    [InlineData(", 30 April 2018")]
    [InlineData("0 April 2025")]
    public void What_is_no_day_is_not_read(string text) =>
        Assert.False(EnglishCalendar.Instance.TryReadDays(text, 2025, out _, out _, out _));

    [Theory]
    [InlineData("10.60 a.m. to 1 p.m.")]
    [InlineData("10.75 p.m. to 1 p.m.")]
    [InlineData("10 to 1")]
    [InlineData("10 a.m. to 1")]
    [InlineData("10 a.m. to noon")]
    [InlineData("10 a.m. 1 p.m.")]
    [InlineData("13 p.m. to 2 p.m.")]
    [InlineData("0 a.m. to 1 a.m.")]
    public void What_is_no_time_of_day_is_not_read(string text) => Assert.False(EnglishCalendar.Instance.TryReadHours(text, out _, out _));

    [Theory]
    [InlineData("10.30 a.m. to 1 p.m.", "10:30–13:00", 20)]
    [InlineData("10:30 a.m. to 1 p.m.", "10:30–13:00", 20)]
    [InlineData("10a.m. to 1p.m.", "10:00–13:00", 15)]
    [InlineData("12 p.m. to 1 p.m., and", "12:00–13:00", 17)]
    public void Hours_are_read(string text, string read, int end)
    {
        Assert.True(EnglishCalendar.Instance.TryReadHours(text, out var hours, out var length));
        Assert.Equal((read, end), (hours.ToString(), length));
    }

    [Theory]
    [InlineData("4, 5 and 7 March 2025", "2025-03-04 2025-03-05 2025-03-07")]
    [InlineData("4 and 5 March 2024", "2024-03-04 2024-03-05")]
    [InlineData("4 March, and 5 April", "2025-03-04 2025-04-05")]
    [InlineData("24 October and on 8 and 20 November", "2025-10-24 2025-11-08 2025-11-20")]
    [InlineData("4 March 5 April", "2025-03-04")]
    [InlineData("13 October, 41 representatives", "2025-10-13")]
    [InlineData("30 and 31 April", "2025-04-30")]
    [InlineData("4 March and from 8 to 9 April", "")]
    [InlineData("41 representatives", "")]
    public void Each_day_of_a_list_is_read(string text, string read)
    {
        Assert.Equal(read.Length > 0, EnglishCalendar.Instance.TryReadDayList(text, 2025, out var days));
        Assert.Equal(read, string.Join(' ', days));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(9999, true)]
    [InlineData(10000, false)]
    public void A_year_is_one_of_the_calendar(int year, bool isRead) =>
        Assert.Equal(isRead, EnglishCalendar.Instance.TryReadDays("4 March", year, out _, out _, out _));

    /// <summary>No session meets on more.</summary>
    [Fact]
    public void Of_very_many_days_sixty_are_read()
    {
        var text = string.Join(" and ", Enumerable.Range(0, 61).Select(day => new DateTime(2025, 3, 1).AddDays(day).ToString("d MMMM", System.Globalization.CultureInfo.InvariantCulture)));

        Assert.True(EnglishCalendar.Instance.TryReadDays(text, 2025, out _, out var last, out _));
        Assert.Equal("2025-04-29", last.ToString());
        Assert.True(EnglishCalendar.Instance.TryReadDayList(text, 2025, out var days));
        Assert.Equal(60, days.Count);
    }
}
