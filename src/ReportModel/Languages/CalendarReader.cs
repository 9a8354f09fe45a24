namespace ReportModel;

/// <summary>Reads days and hours in a language.</summary>
public abstract class CalendarReader
{
    /// <summary>Reads days, such as "2022 年 5 月 23 日至 27 日", at the beginning of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="defaultYear">The year of a date that gives none; null where it is not known.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day; the first where the text gives a single day.</param>
    /// <param name="length">How many characters the days take.</param>
    /// <returns>Whether the text begins with a day that exists.</returns>
    public abstract bool TryReadDays(ReadOnlySpan<char> text, int? defaultYear, out CalendarDate from, out CalendarDate to, out int length);

    /// <summary>Reads hours, such as "上午 11 时至下午 1 时", at the beginning of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hours">From when to when.</param>
    /// <param name="length">How many characters the hours take.</param>
    /// <returns>Whether the text begins with hours.</returns>
    public abstract bool TryReadHours(ReadOnlySpan<char> text, out MeetingHours hours, out int length);
}
