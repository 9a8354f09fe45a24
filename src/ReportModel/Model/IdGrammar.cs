namespace ReportModel;

/// <summary>How the ids of one kind are written: what the thing belongs to, <c>#</c>, and its place there.</summary>
internal sealed class IdGrammar
{
    public static readonly IdGrammar AgendaItem = new("an agenda item", "the body, '/', the year or session, '#item' and the item", "CTOC/COP/WG.3/2022#item1(a)", IsMeeting, IdPlaces.IsAgendaItem);
    public static readonly IdGrammar Paragraph = new("a paragraph", "the report's symbol, '#' and the number", "CTOC/COP/WG.3/2022/4#12", null, IdPlaces.IsParagraph);
    public static readonly IdGrammar Recommendation = new("a recommendation", "the report's symbol, '#', the paragraph and its letter", "CTOC/COP/WG.3/2022/4#7(k)", null, IdPlaces.IsRecommendation);
    public static readonly IdGrammar Resolution = new("a resolution or decision", "the body, '#resolution' or '#decision' and the number", "CTOC/COP#resolution9/1", IsName, IdPlaces.IsResolution);
    public static readonly IdGrammar Section = new("a section", "the report's symbol, '#section' and the path of numbers", "CTOC/COP/WG.3/2022/4#section3.A.1", null, IdPlaces.IsSection);

    private readonly string _kind;
    private readonly string _parts;
    private readonly string _example;
    private readonly Rule? _isOwner;
    private readonly Rule _isPlace;

    private IdGrammar(string kind, string parts, string example, Rule? isOwner, Rule isPlace)
    {
        (_kind, _parts, _example) = (kind, parts, example);
        (_isOwner, _isPlace) = (isOwner, isPlace);
    }

    private delegate bool Rule(ReadOnlySpan<char> text);

    /// <summary>Reads an id.</summary>
    /// <returns>The id, the symbol in it in its normal form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no such id.</exception>
    public string Parse(string text) => TryParse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan(), out var id)
        ? id
        : throw new FormatException($"'{text}' is no id of {_kind}: write {_parts}, such as '{_example}'.");

    /// <summary>Reads an id, if the text is one; white space around it does not matter.</summary>
    public bool TryParse(ReadOnlySpan<char> text, out string id)
    {
        id = "";
        text = text.Trim();
        var mark = text.IndexOf('#');
        if (mark <= 0 || !_isPlace(text.Slice(mark + 1)))
        {
            return false;
        }

        // A body is written as its own symbol, or as its name where no catalogue holds it: nothing to normalise.
        var owner = text.Slice(0, mark);
        if (_isOwner is not null)
        {
            id = _isOwner(owner) ? text.ToString() : "";
        }
        else if (DocumentSymbol.TryParse(owner, out var symbol))
        {
            id = symbol.ToString() + text.Slice(mark).ToString();
        }

        return id.Length > 0;
    }

    private static bool IsMeeting(ReadOnlySpan<char> text) => IsName(text) && text.IndexOf('/') > 0 && !IsBodyAlone(text);

    /// <summary>Whether a text is the symbol of a body, without session or year: a number makes it that of a document which says neither.</summary>
    private static bool IsBodyAlone(ReadOnlySpan<char> text) =>
        DocumentSymbol.TryParse((text.ToString() + "/1").AsSpan(), out var symbol) && symbol.SessionOrYear is null;

    /// <summary>Whether a text can be seen as it is: without invisible characters, and white space inside only.</summary>
    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c != ' ' && (char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format))
            {
                return false;
            }
        }

        return text[text.Length - 1] != ' ' && text[0] != '/';
    }
}
