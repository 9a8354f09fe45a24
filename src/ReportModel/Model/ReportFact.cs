namespace ReportModel;

/// <summary>
/// Something a report says, and where it says it. Every fact record derives from this one.
/// </summary>
/// <remarks>
/// The position takes no part in equality: a report whose lines moved still says the same. That is what lets the
/// source generator leave its output alone when only positions change.
/// </remarks>
public abstract record ReportFact
{
    /// <summary>Where in the source document the fact stands; <see cref="SourceSpan.None"/> for a fact that was not read from a text.</summary>
    public SourceSpan Source { get; init; }

    /// <summary>Compares two facts of one kind by what they say; the position is left out.</summary>
    /// <param name="other">The fact to compare with.</param>
    /// <returns>True where both are of one kind; derived records add their own properties.</returns>
    public virtual bool Equals(ReportFact? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <summary>A hash code that agrees with <see cref="Equals(ReportFact?)"/>.</summary>
    /// <returns>The hash code of the kind of fact.</returns>
    public override int GetHashCode() => EqualityContract.GetHashCode();
}
