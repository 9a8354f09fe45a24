namespace ReportModel.Tests.Languages;

public class ChineseCalendarTests
{
    [Theory]
    [InlineData("2022 年 5 月 23 日至 27 日举行", "2022-05-23", "2022-05-27")]
    [InlineData("2022年5月30日至6月3日", "2022-05-30", "2022-06-03")]
    [InlineData("2021年12月30日至2022年1月2日", "2021-12-30", "2022-01-02")]
    [InlineData("5 月 24 日第 3 场", "2022-05-24", "2022-05-24")]
    [InlineData("1 年 5 月 31 日", "0001-05-31", "0001-05-31")]
    [InlineData("9999 年 2 月 28 日", "9999-02-28", "9999-02-28")]
    public void Days_are_read_and_the_second_takes_from_the_first_what_it_leaves_out(string text, string from, string to)
    {
        Assert.True(ChineseCalendar.Instance.TryReadDays(text, 2022, out var first, out var last, out _));
        Assert.Equal(from, first.ToString());
        Assert.Equal(to, last.ToString());
    }

    [Theory]
    [InlineData("2022 年 2 月 30 日")]
    [InlineData("2022 年 13 月 1 日")]
    [InlineData("2022 年 0 月 1 日")]
    [InlineData("2022 年 5 月 0 日")]
    [InlineData("2022 年 5 月 32 日")]
    [InlineData("0 年 5 月 23 日")]
    [InlineData("20222 年 5 月 23 日")]
    [InlineData("日")]
    [InlineData("2022 年")]
    public void What_is_no_day_is_not_read(string text) =>
        Assert.False(ChineseCalendar.Instance.TryReadDays(text, 2022, out _, out _, out _));

    [Theory]
    [InlineData("5 月 24 日第 3 场", "2022-05-24")]
    [InlineData("5 月 24 日至 25 日", "2022-05-24 2022-05-25")]
    [InlineData("第 3 场", "")]
    public void Of_a_list_of_days_the_first_and_the_last_are_read(string text, string read)
    {
        Assert.Equal(read.Length > 0, ChineseCalendar.Instance.TryReadDayList(text, 2022, out var days));
        Assert.Equal(read, string.Join(' ', days));
    }

    [Fact]
    public void A_day_without_a_year_is_none_where_nothing_gives_the_year() =>
        Assert.False(ChineseCalendar.Instance.TryReadDays("5 月 24 日", null, out _, out _, out _));

    [Theory]
    [InlineData("2022 年 5 月 23 日至 27 日举行", 21)]
    [InlineData("2022 年 5 月 23 日至 32 日", 15)]
    [InlineData("5月24日第3场", 5)]
    public void The_days_end_where_the_last_one_does(string text, int length)
    {
        Assert.True(ChineseCalendar.Instance.TryReadDays(text, 2022, out _, out _, out var read));
        Assert.Equal(length, read);
    }

    [Theory]
    [InlineData("上午 11 时至下午 1 时", "11:00–13:00")]
    [InlineData("下午 3 时至 5 时", "15:00–17:00")]
    [InlineData("上午10时30分至12时", "10:30–12:00")]
    [InlineData("下午 12 时至 2 时 30 分", "12:00–14:30")]
    [InlineData("9 时至 10 时", "09:00–10:00")]
    [InlineData("9 时至下午 1 时", "09:00–13:00")]
    [InlineData("下午 2 时至上午 1 时", "14:00–01:00")]
    [InlineData("下午 10 时 59 分至 24 时", "22:59–24:00")]
    [InlineData("下午 2 时至下午 3 时", "14:00–15:00")]
    [InlineData(" 上午 9 时至 上午 10 时", "09:00–10:00")]
    public void Hours_are_read_and_the_second_is_of_the_same_half_of_the_day(string text, string hours)
    {
        Assert.True(ChineseCalendar.Instance.TryReadHours(text, out var read, out _));
        Assert.Equal(hours, read.ToString());
    }

    [Theory]
    [InlineData("上午 25 时至下午 1 时")]
    [InlineData("上午 11 时至 26 时")]
    [InlineData("上午 11 时至 24 时 30 分")]
    [InlineData("上午 11 时 60 分至 12 时")]
    [InlineData("上午 11 时至下午 1 时 75 分")]
    [InlineData("上午 11 时")]
    [InlineData("上午至下午 3 时")]
    [InlineData("上午 11 时至下午")]
    public void What_are_no_hours_of_a_day_is_not_read(string text) => Assert.False(ChineseCalendar.Instance.TryReadHours(text, out _, out _));
}
