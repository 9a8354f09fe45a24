using ReportModel.Reading;

namespace ReportModel.Tests.Reading.English;

/// <summary>Of which year days are that say none, in a session over the end of a year.</summary>
public class SessionDaysTests
{
    [Theory]
    [InlineData("20 December", "2030-12-20 2030-12-20")]
    [InlineData("20 to 22 December", "2030-12-20 2030-12-22")]
    [InlineData("10 to 16 December", "2030-12-10 2030-12-16")]
    [InlineData("10 to 12 December", "2031-12-10 2031-12-12")]
    [InlineData("8 to 12 January", "2031-01-08 2031-01-12")]
    [InlineData("3 to 5 May", "2031-05-03 2031-05-05")]
    public void They_are_of_that_in_which_they_touch_the_session(string text, string read)
    {
        var days = new SessionDays(EnglishCalendar.Instance, 2031);
        days.Held(new(2030, 12, 15), new(2031, 1, 10));

        Assert.True(days.TryReadDays(text, out var from, out var to));
        Assert.Equal(read, $"{from} {to}");
    }

    [Theory]
    [InlineData(2029, false)]
    [InlineData(2030, true)]
    [InlineData(2031, true)]
    [InlineData(2032, true)]
    [InlineData(2033, false)]
    public void Its_years_are_those_that_it_touches(int year, bool isYear)
    {
        var days = new SessionDays(EnglishCalendar.Instance, 2029);
        days.Held(new(2030, 12, 15), new(2032, 1, 10));

        Assert.Equal(isYear, days.IsYear(year));
    }

    [Fact]
    public void A_day_that_only_the_year_before_has_is_of_that()
    {
        var days = new SessionDays(EnglishCalendar.Instance, 2029);
        days.Held(new(2028, 2, 28), new(2029, 1, 10));

        Assert.True(days.TryReadDays("29 February", out var from, out _));
        Assert.Equal("2028-02-29", from.ToString());
        Assert.True(days.TryReadDayList("29 February and 1 March", out var list));
        Assert.Equal("2028-02-29 2028-03-01", string.Join(' ', list));
    }

    [Fact]
    public void A_day_that_only_the_year_before_has_need_not_touch_the_session()
    {
        var days = new SessionDays(EnglishCalendar.Instance, 2029);
        days.Held(new(2028, 12, 15), new(2029, 1, 10));

        Assert.True(days.TryReadDays("29 February", out var from, out _));
        Assert.Equal("2028-02-29", from.ToString());
    }
}
