namespace ReportModel;

/// <summary>The id of an agenda item, such as <c>CTOC/COP/WG.3/2022#item2</c>: the value of its constant in the catalogue's <c>Id</c> class.</summary>
/// <param name="Value">The id as text. Ids are made to be stored: a later version never renames one.</param>
public readonly record struct AgendaItemId(string Value)
{
    /// <summary>The id as text.</summary>
    /// <param name="id">The id.</param>
    public static implicit operator string(AgendaItemId id) => id.Value;

    /// <summary>The id as text.</summary>
    /// <returns>The text; empty for the default value.</returns>
    public override string ToString() => Value ?? "";
}
