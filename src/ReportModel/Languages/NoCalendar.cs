namespace ReportModel;

/// <summary>For a language whose dates are not read.</summary>
internal sealed class NoCalendar : CalendarReader
{
    public static NoCalendar Instance { get; } = new();

    /// <inheritdoc/>
    public override bool TryReadDays(ReadOnlySpan<char> text, int? defaultYear, out CalendarDate from, out CalendarDate to, out int length)
    {
        (from, to, length) = (default, default, 0);
        return false;
    }

    /// <inheritdoc/>
    public override bool TryReadHours(ReadOnlySpan<char> text, out MeetingHours hours, out int length)
    {
        (hours, length) = (default, 0);
        return false;
    }
}
