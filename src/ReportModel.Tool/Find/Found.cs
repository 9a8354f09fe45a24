namespace ReportModel.Tool;

/// <summary>A member that was found.</summary>
/// <param name="Kind">The kind of member.</param>
/// <param name="Names">Its C# name; a joint document has one for each half of its symbol.</param>
/// <param name="Id">Its id, as <c>TryGet</c> takes it.</param>
/// <param name="Text">What the document says there.</param>
/// <param name="Source">Where it says it.</param>
internal sealed record Found(MemberKind Kind, EquatableArray<string> Names, string Id, string Text, SourceSpan Source)
{
    /// <summary>Whether the id itself was looked for: then nothing else is meant.</summary>
    public bool IsExact { get; init; }
}

/// <summary>The kinds of members, in the order in which they are printed.</summary>
internal enum MemberKind
{
    Report,
    Document,
    Resolution,
    State,
    AgendaItem,
    Paragraph,
    Recommendation,
}
