namespace ReportModel;

/// <summary>From when to when meetings were held, in local time.</summary>
/// <param name="From">The beginning, as the time since midnight.</param>
/// <param name="To">The end, as the time since midnight.</param>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public readonly record struct MeetingHours(TimeSpan From, TimeSpan To)
{
    /// <summary>The hours: <c>11:00–13:00</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{From:hh\\:mm}–{To:hh\\:mm}");
}
