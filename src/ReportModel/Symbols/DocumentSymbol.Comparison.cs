namespace ReportModel;

/// <content>Equality and order.</content>
public sealed partial class DocumentSymbol : IEquatable<DocumentSymbol>, IComparable<DocumentSymbol>, IComparable
{
    /// <summary>Whether two symbols have the same normal form. The symbols of a joint document are equal in the same order only.</summary>
    /// <param name="other">The other symbol.</param>
    /// <returns>True where they are equal.</returns>
    public bool Equals(DocumentSymbol? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentSymbol);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>
    /// Orders symbols component by component, and numbers as numbers: <c>…/2022/2</c>, <c>…/2022/2/Add.1</c>, <c>…/2022/10</c>.
    /// Independent of any culture. A joint symbol stands behind its first part.
    /// </summary>
    /// <param name="other">The other symbol.</param>
    /// <returns>Negative where this symbol comes first, 0 where they are equal, positive where the other comes first; null comes before all.</returns>
    public int CompareTo(DocumentSymbol? other) => other is null ? 1 : SymbolOrder.Compare(this, other);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        DocumentSymbol other => CompareTo(other),
        _ => throw new ArgumentException("A document symbol compares with document symbols only.", nameof(obj)),
    };

    private static int Compare(DocumentSymbol? left, DocumentSymbol? right) => left is null ? (right is null ? 0 : -1) : left.CompareTo(right);

    /// <summary>Whether two symbols have the same normal form.</summary>
    public static bool operator ==(DocumentSymbol? left, DocumentSymbol? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two symbols have different normal forms.</summary>
    public static bool operator !=(DocumentSymbol? left, DocumentSymbol? right) => !(left == right);

    /// <summary>Whether one symbol comes before another.</summary>
    public static bool operator <(DocumentSymbol? left, DocumentSymbol? right) => Compare(left, right) < 0;

    /// <summary>Whether one symbol comes behind another.</summary>
    public static bool operator >(DocumentSymbol? left, DocumentSymbol? right) => Compare(left, right) > 0;

    /// <summary>Whether one symbol comes before another or equals it.</summary>
    public static bool operator <=(DocumentSymbol? left, DocumentSymbol? right) => Compare(left, right) <= 0;

    /// <summary>Whether one symbol comes behind another or equals it.</summary>
    public static bool operator >=(DocumentSymbol? left, DocumentSymbol? right) => Compare(left, right) >= 0;
}
