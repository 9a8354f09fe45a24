namespace ReportModel;

/// <summary>What a component of a symbol stands for.</summary>
internal enum SegmentKind : byte
{
    /// <summary>The first component; it opens a symbol, and each further symbol of a joint one.</summary>
    Series,

    /// <summary>A body, or an organ's own word for one.</summary>
    Body,

    /// <summary>The State that a country report or programme is about, as ISO 3166-1 alpha-3.</summary>
    State,

    /// <summary>A session.</summary>
    Session,

    /// <summary>A year.</summary>
    Year,

    /// <summary>The kind of document.</summary>
    Nature,

    /// <summary>The number, or one level of it.</summary>
    Number,

    /// <summary>An addendum, a revision, a corrigendum…</summary>
    Modification,

    /// <summary>A word that stands behind session or year and is none of the above.</summary>
    Other,
}

/// <summary>What a parenthesis behind a component says.</summary>
internal enum QualifierKind : byte
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>A session: <c>A/RES/2758(XXVI)</c>.</summary>
    Session,

    /// <summary>A year: <c>S/RES/2728(2024)</c>.</summary>
    Year,

    /// <summary>A part of the document: <c>A/78/5 (Vol. I)</c>.</summary>
    Part,

    /// <summary>An office of the organ: <c>UNEP(DEPI)/MED IG.22/28</c>.</summary>
    Office,

    /// <summary>The number that the document has at a meeting: <c>LC/G.2432(SES.33/3)</c>.</summary>
    Meeting,
}

/// <summary>One component of a symbol, as places in its normal form.</summary>
internal struct SymbolSegment
{
    public SegmentKind Kind;

    public QualifierKind Qualifier;

    /// <summary>Whether <see cref="Kind"/> is known to be a body's and not only assumed.</summary>
    public bool IsKnownBody;

    /// <summary>Where the component starts.</summary>
    public int Start;

    /// <summary>How long it is up to the first dot.</summary>
    public int HeadLength;

    /// <summary>How long it is without parenthesis.</summary>
    public int Length;

    /// <summary>Where the inside of the parenthesis starts.</summary>
    public int QualifierStart;

    /// <summary>How long the inside of the parenthesis is.</summary>
    public int QualifierLength;

    /// <summary>Whether something follows a dot: the 5 of <c>CRP.5</c>.</summary>
    public readonly bool HasSuffix => Length > HeadLength;

    public readonly int End => Qualifier == QualifierKind.None ? Start + Length : QualifierStart + QualifierLength + 1;

    public readonly ReadOnlySpan<char> Head(ReadOnlySpan<char> text) => text.Slice(Start, HeadLength);

    public readonly ReadOnlySpan<char> Suffix(ReadOnlySpan<char> text) =>
        HasSuffix ? text.Slice(Start + HeadLength + 1, Length - HeadLength - 1) : default;

    /// <summary>The component without parenthesis.</summary>
    public readonly ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>The inside of the parenthesis.</summary>
    public readonly ReadOnlySpan<char> QualifierOf(ReadOnlySpan<char> text) => text.Slice(QualifierStart, QualifierLength);
}
