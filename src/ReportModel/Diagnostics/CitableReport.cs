using System.Globalization;

namespace ReportModel;

/// <summary>
/// What reports that are read together need of one of them: which paragraphs and items it has that others may cite, and which
/// of others it cites. Far smaller than the report, since compilers keep it of all.
/// </summary>
internal sealed class CitableReport
{
    /// <summary>The places that it has: <c>12</c>, <c>12(a)</c>, <c>chapVIII/6</c>.</summary>
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);

    private CitableReport(Report report)
    {
        Symbol = report.Symbol;
        References = OfOthers(report);
    }

    public DocumentSymbol Symbol { get; }

    /// <summary>Its references to paragraphs of other documents, in order.</summary>
    public EquatableArray<Citation> References { get; }

    /// <summary>The highest number of a paragraph that no chapter, annex or resolution numbers; 0 where it has none.</summary>
    public int Last { get; private set; }

    /// <summary>Whether it is a report at all.</summary>
    public bool HasParagraphs => _places.Count > 0;

    public static CitableReport Of(Report report)
    {
        var citable = new CitableReport(report);
        foreach (var paragraph in report.Paragraphs)
        {
            citable.Add(paragraph);
        }

        return citable;
    }

    /// <summary>Whether it has a place, such as <c>12</c> or <c>12(a)</c>.</summary>
    public bool Has(string place) => _places.Contains(place);

    /// <summary>The letters of the items of a paragraph, in the order of lists.</summary>
    public IEnumerable<string> LettersOf(string paragraph) => _places
        .Where(place => place.Length > paragraph.Length + 2 && place[paragraph.Length] == '(' && place.StartsWith(paragraph, StringComparison.Ordinal))
        .Select(place => place.Substring(paragraph.Length + 1, place.Length - paragraph.Length - 2))
        .OrderBy(static letter => letter.Length).ThenBy(static letter => letter, StringComparer.Ordinal);

    private void Add(Paragraph paragraph)
    {
        var id = paragraph.Id.ToString();
        var place = id.Substring(id.IndexOf('#') + 1);
        _places.Add(place);
        if (place == paragraph.Number.ToString(CultureInfo.InvariantCulture))
        {
            Last = Math.Max(Last, paragraph.Number);
        }

        foreach (var item in paragraph.Items)
        {
            _places.Add(place + "(" + item.Letter + ")");
        }

        AddLettersIn(paragraph.Text, place);
    }

    /// <summary>Lists inside a sentence are cited by their letters too: "第6(b)段" may be one.</summary>
    private void AddLettersIn(string text, string place)
    {
        for (var open = text.IndexOfAny(s_brackets); open >= 0; open = text.IndexOfAny(s_brackets, open + 1))
        {
            var at = open;
            var letter = Reading.BracketedLetter.Read(text.AsSpan(), ref at);
            if (letter > 0)
            {
                _places.Add(place + "(" + Layout.Marker.LetterAt(letter) + ")");
            }
        }
    }

    private static readonly char[] s_brackets = ['(', '（'];

    private static EquatableArray<Citation> OfOthers(Report report)
    {
        List<Citation>? found = null;
        foreach (var paragraph in report.Paragraphs)
        {
            Add(paragraph.Citations);
            foreach (var item in paragraph.Items)
            {
                Add(item.Citations);
            }
        }

        return found is null ? [] : found.ToEquatableArray();

        void Add(EquatableArray<Citation> citations)
        {
            foreach (var citation in citations)
            {
                if (citation is { Kind: CitationKind.Paragraphs, Document: { } document } && !document.Parts.Any(part => report.Symbol.Parts.Contains(part)))
                {
                    (found ??= []).Add(citation);
                }
            }
        }
    }
}
