namespace ReportModel.Reading;

/// <summary>
/// Reads days, of which most say no year: theirs is the year of the session. A session that goes over the end of a year, as
/// those with a part held in advance do, has days in both: one without a year is of that in which it lies within the session.
/// </summary>
/// <param name="calendar">How the language writes days.</param>
/// <param name="year">The year of the report's symbol; null where it has none.</param>
internal sealed class SessionDays(CalendarReader calendar, int? year)
{
    private CalendarDate? _from;
    private CalendarDate? _to;
    private int? _year = year;

    /// <summary>Takes note of when the session was held, unless that is known.</summary>
    public void Held(CalendarDate from, CalendarDate to)
    {
        if (_from is null)
        {
            (_from, _to, _year) = (from, to, to.Year);
        }
    }

    /// <summary>Takes note of the day of a meeting: days after it are of its year where nothing else is known.</summary>
    public void Met(CalendarDate day) => _year ??= day.Year;

    /// <summary>Whether days of the session are of a year.</summary>
    public bool IsYear(int year) => year == _year || (_from is { } from && year >= from.Year && year <= _to!.Value.Year);

    /// <summary>Reads the first and the last of the days that a text begins with.</summary>
    public bool TryReadDays(ReadOnlySpan<char> text, out CalendarDate from, out CalendarDate to)
    {
        var isRead = calendar.TryReadDays(text, _year, out from, out to, out _);
        if (!(isRead && IsWithin(from) && IsWithin(to)) && BeginsBefore(out var before)
            && calendar.TryReadDays(text, before, out var earlier, out var last, out _) && (!isRead || IsWithin(earlier) || IsWithin(last)))
        {
            (from, to, isRead) = (earlier, last, true);
        }

        return isRead;
    }

    /// <summary>Reads each of the days that a text begins with.</summary>
    public bool TryReadDayList(ReadOnlySpan<char> text, out EquatableArray<CalendarDate> days)
    {
        var isRead = calendar.TryReadDayList(text, _year, out days);
        if (!(isRead && days.All(IsWithin)) && BeginsBefore(out var before) && calendar.TryReadDayList(text, before, out var earlier))
        {
            // "On 18 December and 6 January": each of its own year.
            days = isRead ? days.Zip(earlier, (day, other) => IsWithin(day) || !IsWithin(other) ? day : other).ToEquatableArray() : earlier;
            isRead = true;
        }

        return isRead;
    }

    /// <summary>Whether the session began in an earlier year than it ended.</summary>
    private bool BeginsBefore(out int year)
    {
        year = _from?.Year ?? 0;
        return _to is { } to && year < to.Year;
    }

    private bool IsWithin(CalendarDate day) => _from is null || (day >= _from.Value && day <= _to!.Value);
}
