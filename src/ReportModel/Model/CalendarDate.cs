namespace ReportModel;

/// <summary>A day of the Gregorian calendar, as reports give it; without time, without time zone.</summary>
/// <remarks><c>DateOnly</c> does not exist for the frameworks that <c>netstandard2.0</c> covers.</remarks>
/// <param name="Year">The year, such as 2022.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day, 1 to 31.</param>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public readonly record struct CalendarDate(int Year, int Month, int Day) : IComparable<CalendarDate>
{
    /// <summary>Orders two days by time.</summary>
    /// <param name="other">The other day.</param>
    /// <returns>Negative where this day is earlier, 0 where it is the same, positive where it is later.</returns>
    public int CompareTo(CalendarDate other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    /// <summary>Whether one day is earlier than another.</summary>
    public static bool operator <(CalendarDate left, CalendarDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether one day is later than another.</summary>
    public static bool operator >(CalendarDate left, CalendarDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether one day is earlier than another or the same.</summary>
    public static bool operator <=(CalendarDate left, CalendarDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one day is later than another or the same.</summary>
    public static bool operator >=(CalendarDate left, CalendarDate right) => left.CompareTo(right) >= 0;

#if NET
    /// <summary>The same day as a <see cref="DateOnly"/>.</summary>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day in the calendar.</exception>
    public DateOnly ToDateOnly() => new(Year, Month, Day);
#endif

    /// <summary>The day as ISO 8601 writes it: <c>2022-05-23</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Year:0000}-{Month:00}-{Day:00}");
}
