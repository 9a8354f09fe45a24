namespace ReportModel;

/// <summary>The symbol of a United Nations document, such as <c>CTOC/COP/WG.3/2022/2</c>, or of a joint document, which has several.</summary>
/// <remarks>
/// <para>A symbol names a document in all its languages. Components are separated by "/": the series, the subsidiary bodies,
/// session or year, the kind of document, its number, and last the modifications (<c>Add.1</c>, <c>Corr.1</c>, <c>Rev.1</c>).</para>
/// <para>Symbols are kept in a normal form, and two are equal when their normal forms are: a footnote's asterisk is dropped
/// (<c>A/79/843*</c>); dashes become hyphens; modifications and kinds of document have their usual capitals (<c>/CORR.1</c>, <c>/pv.53</c>);
/// session and year stand in parentheses without a space before them (<c>S/RES/2728(2024)</c>), parts of a document with one
/// (<c>A/78/5 (Vol. I)</c>), and so does the letter of a resolution (<c>A/RES/47/120 B</c>).</para>
/// <para>A joint document bears the symbols of all its bodies, joined by hyphens:
/// <c>CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3</c>. <see cref="Parts"/> lists them; the other properties are those of the first.</para>
/// </remarks>
public sealed partial class DocumentSymbol
{
    private readonly string _text;
    private readonly SymbolSegment[] _segments;

    /// <summary>The symbols of a joint document; null for a single one, which is its own part.</summary>
    private readonly DocumentSymbol[]? _parts;

    private DocumentSymbol(string text, SymbolSegment[] segments)
    {
        _text = text;
        _segments = segments;
    }

    private DocumentSymbol(DocumentSymbol[] parts)
    {
        _parts = parts;
        _text = string.Join("-", parts.Select(part => part._text));
        _segments = parts[0]._segments;
    }

    /// <summary>No symbol: the value of a property that has none. Its text is empty, it has no parts, and it comes before all others.</summary>
    public static DocumentSymbol None { get; } = new("", []);

    /// <summary>The symbols of a joint document in the order in which they are printed; otherwise the symbol itself. <see cref="None"/> has no parts.</summary>
    public EquatableArray<DocumentSymbol> Parts => _parts is not null ? new(_parts) : _segments.Length == 0 ? [] : [this];

    /// <summary>Whether it is the symbol of a joint document and has several <see cref="Parts"/>.</summary>
    public bool IsJoint => _parts is not null;

    /// <summary>The document that a modification changes: the symbol without its last modification. Without one, the symbol itself.</summary>
    /// <remarks>
    /// <c>A/79/390/Add.1/Corr.1</c> has the base <c>A/79/390/Add.1</c>, which has the base <c>A/79/390</c>.
    /// Of a joint symbol each part loses its last modification.
    /// </remarks>
    public DocumentSymbol Base
    {
        get
        {
            if (_parts is not null)
            {
                var bases = Array.ConvertAll(_parts, part => part.Base);
                return bases.AsSpan().SequenceEqual(_parts) ? this : new(bases);
            }

            if (_segments.Length == 0 || _segments[_segments.Length - 1].Kind != SegmentKind.Modification)
            {
                return this;
            }

            return new(_text.Substring(0, _segments[_segments.Length - 2].End), _segments.AsSpan(0, _segments.Length - 1).ToArray());
        }
    }

    /// <summary>The last component, with its parenthesis.</summary>
    internal ReadOnlySpan<char> LastComponent =>
        _segments.Length == 0 ? default : Single.AsSpan(_segments[_segments.Length - 1].Start);

    /// <summary>Makes symbols of what the reader has read.</summary>
    private static DocumentSymbol Create(in SymbolReader reader)
    {
        var segments = reader.Segments;
        var end = EndOfSymbol(segments, 0);
        if (end == segments.Length)
        {
            return new(reader.Normal.ToString(), segments.ToArray());
        }

        var parts = new List<DocumentSymbol>();
        for (var start = 0; start < segments.Length; start = end)
        {
            end = EndOfSymbol(segments, start);
            var offset = segments[start].Start;
            var own = segments.Slice(start, end - start).ToArray();
            var text = reader.Normal.Slice(offset, own[own.Length - 1].End - offset).ToString();
            foreach (ref var segment in own.AsSpan())
            {
                segment.MoveBack(offset);
            }

            parts.Add(new(text, own));
        }

        return new([.. parts]);
    }

    /// <summary>Where the segments of the symbol end that starts at one of them.</summary>
    private static int EndOfSymbol(ReadOnlySpan<SymbolSegment> segments, int start)
    {
        var end = start + 1;
        while (end < segments.Length && segments[end].Kind != SegmentKind.Series)
        {
            end++;
        }

        return end;
    }
}
