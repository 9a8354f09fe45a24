namespace ReportModel.Drafting.Wording;

/// <summary>Days as Chinese reports write them.</summary>
internal static class Dates
{
    public static string Day(CalendarDate day) => FormattableString.Invariant($"{day.Year}年{day.Month}月{day.Day}日");

    /// <summary>A day of a year that was named before.</summary>
    public static string DayOfYear(CalendarDate day) => FormattableString.Invariant($"{day.Month}月{day.Day}日");

    public static string Days(CalendarDate from, CalendarDate to) => FormattableString.Invariant($"{Day(from)}至{to.Day}日");
}
