namespace ReportModel.Tests.Model;

public class CalendarDateTests
{
    [Theory]
    [InlineData("2022-05-23", "2022-05-27")]
    [InlineData("2022-05-30", "2022-06-01")]
    [InlineData("2021-12-31", "2022-01-01")]
    public void Days_stand_in_the_order_of_time(string earlier, string later)
    {
        var (first, second) = (Day(earlier), Day(later));

        Assert.True(first < second && first <= second && second > first && second >= first);
        Assert.False(second < first || second <= first || first > second || first >= second);
        Assert.True(first.CompareTo(second) < 0 && second.CompareTo(first) > 0);
    }

    [Fact]
    public void A_day_is_neither_earlier_nor_later_than_itself()
    {
        var (day, same) = (Day("2022-05-23"), Day("2022-05-23"));

        Assert.True(day <= same && day >= same);
        Assert.False(day < same || day > same);
        Assert.Equal(0, day.CompareTo(same));
    }

    [Fact]
    public void It_is_a_day_of_the_calendar() => Assert.Equal(new DateOnly(2022, 5, 23), Day("2022-05-23").ToDateOnly());

    private static CalendarDate Day(string text)
    {
        var day = DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return new(day.Year, day.Month, day.Day);
    }
}
