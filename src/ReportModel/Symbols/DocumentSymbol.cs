namespace ReportModel;

/// <summary>The symbol of a United Nations document, such as <c>CTOC/COP/WG.3/2022/2</c>.</summary>
public sealed class DocumentSymbol : IEquatable<DocumentSymbol>
{
    private readonly string _text;

    private DocumentSymbol(string text) => _text = text;

    /// <summary>No symbol.</summary>
    public static DocumentSymbol None { get; } = new("");

    /// <summary>The symbols of a joint document in order; otherwise the symbol itself.</summary>
    public EquatableArray<DocumentSymbol> Parts
    {
        get
        {
            var parts = _text.Split('-');
            return parts.Length == 1 ? [this] : parts.Select(p => new DocumentSymbol(p)).ToEquatableArray();
        }
    }

    /// <summary>Parses.</summary>
    public static DocumentSymbol Parse(string text) => new(text);

    /// <summary>Parses.</summary>
    public static bool TryParse(string? text, out DocumentSymbol symbol)
    {
        symbol = string.IsNullOrEmpty(text) ? None : new(text!);
        return !string.IsNullOrEmpty(text);
    }

    /// <inheritdoc/>
    public bool Equals(DocumentSymbol? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentSymbol);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <inheritdoc/>
    public override string ToString() => _text;
}
