using System.Text;

namespace ReportModel;

/// <content>What the components say.</content>
public sealed partial class DocumentSymbol
{
    private string Single => _parts is null ? _text : _parts[0]._text;

    /// <summary>The series, the first component without a session: <c>CTOC</c>, <c>A</c>, <c>IDB</c> of <c>IDB.52/10</c>. Empty for <see cref="None"/>.</summary>
    public string Series => _segments.Length == 0 ? "" : _segments[0].Head(Single.AsSpan()).ToString();

    /// <summary>
    /// The symbol of the body that issued the document, without session, year, kind and number: <c>CTOC/COP/WG.3</c>, <c>E/CN.15</c>,
    /// <c>A/HRC</c>; <c>A</c> for <c>A/RES/77/263</c>. Empty for <see cref="None"/>.
    /// </summary>
    /// <remarks>
    /// Where a body's own component carries the session or the year, only its name is kept: <c>UNEP/EA</c> for <c>UNEP/EA.6/13</c>,
    /// <c>NPT/CONF/PC</c> for <c>NPT/CONF.2026/PC.II/7</c>.
    /// </remarks>
    public string Body
    {
        get
        {
            var body = new StringBuilder();
            foreach (var segment in _segments)
            {
                if (segment.Kind is SegmentKind.Series or SegmentKind.Body)
                {
                    var length = CarriesSession(segment) ? segment.HeadLength : segment.Length;
                    body.Append(body.Length > 0 ? "/" : "").Append(Single, segment.Start, length);
                }
            }

            return body.ToString();
        }
    }

    /// <summary>The components between the "/", each with its parenthesis: <c>A</c>, <c>78</c>, <c>5 (Vol. I)</c>.</summary>
    public EquatableArray<string> Segments =>
        new(Array.ConvertAll(_segments, segment => Single.Substring(segment.Start, segment.End - segment.Start)));

    /// <summary>The year, where the symbol says it: 2022 in <c>CTOC/COP/WG.3/2022/2</c>, 2024 in <c>S/RES/2728(2024)</c>; otherwise null.</summary>
    public int? Year
    {
        get
        {
            var text = Single.AsSpan();
            foreach (var segment in _segments)
            {
                var year = segment.Qualifier == QualifierKind.Year ? segment.QualifierOf(text)
                    : segment.Kind == SegmentKind.Year ? segment.Of(text)
                    : CarriesSession(segment) ? segment.Suffix(text)
                    : default;
                if (SymbolCharacters.IsYear(year))
                {
                    return (1000 * (year[0] - '0')) + (100 * (year[1] - '0')) + (10 * (year[2] - '0')) + year[3] - '0';
                }
            }

            return null;
        }
    }

    /// <summary>
    /// The session, where the symbol says it, as it is written: <c>59</c> in <c>A/HRC/59/60</c>, <c>ES-10</c> in <c>A/ES-10/1022</c>,
    /// <c>XXVI</c> in <c>A/RES/2758(XXVI)</c>; otherwise null. Of a country review, cycle and year: <c>I/3</c>.
    /// </summary>
    public string? Session
    {
        get
        {
            var text = Single.AsSpan();
            string? session = null;
            foreach (var segment in _segments)
            {
                if (segment.Kind == SegmentKind.Session)
                {
                    Add(ref session, text.Slice(segment.Start, segment.End - segment.Start));
                }
                else if (segment.Qualifier == QualifierKind.Session)
                {
                    Add(ref session, segment.QualifierOf(text));
                }
                else if (CarriesSession(segment) && !SymbolCharacters.IsYear(segment.Suffix(text)))
                {
                    Add(ref session, segment.Suffix(text));
                }
            }

            return session;
        }
    }

    /// <summary>The <see cref="Session"/>, or else the <see cref="Year"/>: what tells a body's documents of one meeting from those of another. Null where the symbol says neither.</summary>
    public string? SessionOrYear => Session ?? Year?.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>
    /// The kind of document: <c>L</c> (limited distribution), <c>CRP</c> (conference room paper), <c>INF</c> (information),
    /// <c>RES</c>, <c>DEC</c>, <c>PV</c> and <c>SR</c> (verbatim and summary records), <c>NGO</c>…; null where the symbol names none.
    /// </summary>
    public string? Nature
    {
        get
        {
            string? nature = null;
            foreach (var segment in _segments)
            {
                if (segment.Kind == SegmentKind.Nature)
                {
                    Add(ref nature, segment.Head(Single.AsSpan()));
                }
            }

            return nature;
        }
    }

    /// <summary>
    /// The number, as it is written: <c>2</c>, <c>22-23</c>, <c>120 B</c>; <c>5</c> for <c>CRP.5</c>; <c>1111/2021</c> where it has two levels.
    /// Null where a State or the year stands in its place (<c>FCCC/ARR/2022/DEU</c>, <c>HRI/CORE/FRA/2017</c>), and for <see cref="None"/>.
    /// </summary>
    public string? Number
    {
        get
        {
            string? number = null;
            foreach (var segment in _segments)
            {
                if (segment.Kind == SegmentKind.Number)
                {
                    Add(ref number, segment.Of(Single.AsSpan()));
                }
                else if (segment is { Kind: SegmentKind.Nature, HasSuffix: true })
                {
                    Add(ref number, segment.Suffix(Single.AsSpan()));
                }
            }

            return number;
        }
    }

    /// <summary>The part of the document that stands in parentheses: <c>Vol. I</c>, <c>Part II</c>, <c>Sect. 24</c>, <c>Resumption 1</c>; <c>Vol. II, SUPP</c> where it has two; null where there is none.</summary>
    public string? Part
    {
        get
        {
            string? part = null;
            foreach (var segment in _segments)
            {
                if (segment.Qualifier == QualifierKind.Part)
                {
                    Add(ref part, segment.QualifierOf(Single.AsSpan()).ToString().Replace(") (", ", ").AsSpan());
                }
            }

            return part;
        }
    }

    /// <summary>The modifications in their order: <c>Add.1</c>, <c>Corr.1</c>. A range stays one: <c>Add.1-3</c>.</summary>
    public EquatableArray<string> Modifications =>
        _segments.Where(segment => segment.Kind == SegmentKind.Modification).Select(segment => segment.Of(Single.AsSpan()).ToString()).ToEquatableArray();

    private bool CarriesSession(SymbolSegment segment)
    {
        var text = Single.AsSpan();
        return segment.HasSuffix
            && (segment.Kind == SegmentKind.Series
                || (segment.Kind == SegmentKind.Body && SymbolVocabulary.IsNumberedBySession(segment.Head(text), segment.Suffix(text))));
    }

    private static void Add(ref string? levels, ReadOnlySpan<char> level) =>
        levels = levels is null ? level.ToString() : levels + "/" + level.ToString();
}
