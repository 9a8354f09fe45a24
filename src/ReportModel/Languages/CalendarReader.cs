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

    /// <summary>Reads single days, such as "4, 5 and 7 March 2025", at the beginning of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="defaultYear">The year of a date that gives none; null where it is not known.</param>
    /// <param name="days">The days; empty where the text begins with none. Of a language that lists none, the first and the last.</param>
    /// <returns>Whether the text begins with a day that exists.</returns>
    public virtual bool TryReadDayList(ReadOnlySpan<char> text, int? defaultYear, out EquatableArray<CalendarDate> days)
    {
        var isRead = TryReadDays(text, defaultYear, out var from, out var to, out _);
        days = !isRead ? [] : from == to ? [from] : [from, to];
        return isRead;
    }

    /// <summary>Reads hours, such as "上午 11 时至下午 1 时", at the beginning of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hours">From when to when.</param>
    /// <param name="length">How many characters the hours take.</param>
    /// <returns>Whether the text begins with hours.</returns>
    public abstract bool TryReadHours(ReadOnlySpan<char> text, out MeetingHours hours, out int length);
}
