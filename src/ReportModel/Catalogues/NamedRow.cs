namespace ReportModel;

/// <summary>An entry of one of the tables of names that the catalogues keep as text.</summary>
/// <param name="Head">The fields of the head line.</param>
/// <param name="Names">The names, in the order of the table; an English one is among them.</param>
internal sealed record NamedRow(string[] Head, EquatableArray<LocalName> Names)
{
    /// <summary>The full English name: the first of the English ones.</summary>
    public string Name => Names.First(name => name.Language == "en").Name;

    /// <summary>A field of the head line; null where it is empty or missing.</summary>
    public string? Field(int index) => index < Head.Length && Head[index].Length > 0 ? Head[index] : null;
}
