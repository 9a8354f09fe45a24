namespace ReportModel.Measuring;

/// <summary>A fact in the form in which labels and what the parser found are compared.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Line">The first line on which it may stand.</param>
/// <param name="EndLine">The last one.</param>
/// <param name="Key">What must agree, in one spelling.</param>
/// <param name="Shown">The fact in a few words.</param>
internal sealed record Fact(FactKind Kind, int Line, int EndLine, string Key, string Shown)
{
    /// <summary>What may differ, and then has a figure of its own: the kind of an addressee, the capacity of a speaker.</summary>
    public string? Detail { get; init; }

    /// <summary>Whether it is a label that need not be found.</summary>
    public bool IsDoubtful { get; init; }
}
