namespace ReportModel.Editions;

/// <summary>Something that every edition of a report has, whatever its language.</summary>
/// <param name="Key">Tells it apart from the others of its kind, in every edition alike.</param>
/// <param name="Parent">The key of what it stands in: of a lettered item, its paragraph; empty for what stands by itself.</param>
/// <param name="Kind">What it is: <c>paragraph</c>.</param>
/// <param name="Name">Its number or letter, or its symbol.</param>
/// <param name="Source">Where it stands.</param>
internal readonly record struct EditionUnit(string Key, string Parent, string Kind, string Name, SourceSpan Source)
{
    /// <summary>Whether it counts on from the one before: of such, neighbours are named as first to last.</summary>
    public bool IsInSeries { get; init; }

    public override string ToString() => Kind + " " + Name;

    /// <summary>Names neighbours: <c>paragraphs 3 to 5</c>.</summary>
    public string To(EditionUnit last) => Key == last.Key ? ToString() : Kind + "s " + Name + " to " + last.Name;
}
