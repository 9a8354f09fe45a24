namespace ReportModel;

/// <summary>From when to when meetings were held, in local time.</summary>
/// <param name="From">The beginning, as the time since midnight.</param>
/// <param name="To">The end, as the time since midnight.</param>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public readonly record struct MeetingHours(TimeSpan From, TimeSpan To)
{
    /// <summary>The hours: <c>11:00–13:00</c>; midnight at the end of a day is <c>24:00</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{(24 * From.Days) + From.Hours:00}:{From:mm}–{(24 * To.Days) + To.Hours:00}:{To:mm}");
}
