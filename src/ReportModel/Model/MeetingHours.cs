namespace ReportModel;

/// <summary>From when to when meetings were held, in local time.</summary>
/// <param name="From">The beginning, as the time since midnight.</param>
/// <param name="To">The end, as the time since midnight.</param>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public readonly record struct MeetingHours(TimeSpan From, TimeSpan To)
{
    /// <summary>The hours: <c>11:00–13:00</c>; the end of a day is <c>24:00</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Written(From) + "–" + Written(To);

    // The days of a TimeSpan stand apart from its hours, which would make 00:00 of midnight.
    private static string Written(TimeSpan time) => FormattableString.Invariant($"{(24 * time.Days) + time.Hours:00}:{time.Minutes:00}");
}
