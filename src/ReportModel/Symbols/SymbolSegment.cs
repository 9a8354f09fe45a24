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

/// <summary>
/// One component of a symbol, as places in its normal form. Eight bytes: no symbol is longer than a byte can count,
/// and a report holds hundreds of symbols.
/// </summary>
internal struct SymbolSegment
{
    private byte _start;
    private byte _headLength;
    private byte _length;
    private byte _qualifierStart;
    private byte _qualifierLength;

    public SegmentKind Kind;

    public QualifierKind Qualifier;

    /// <summary>Whether <see cref="Kind"/> is known to be a body's and not only assumed.</summary>
    public bool IsKnownBody;

    /// <summary>Where the component starts.</summary>
    public int Start
    {
        readonly get => _start;
        set => _start = (byte)value;
    }

    /// <summary>How long it is up to the first dot.</summary>
    public int HeadLength
    {
        readonly get => _headLength;
        set => _headLength = (byte)value;
    }

    /// <summary>How long it is without parenthesis.</summary>
    public int Length
    {
        readonly get => _length;
        set => _length = (byte)value;
    }

    /// <summary>Where the inside of the parenthesis starts.</summary>
    public int QualifierStart
    {
        readonly get => _qualifierStart;
        set => _qualifierStart = (byte)value;
    }

    /// <summary>How long the inside of the parenthesis is.</summary>
    public int QualifierLength
    {
        readonly get => _qualifierLength;
        set => _qualifierLength = (byte)value;
    }

    /// <summary>Makes the places those in a text that starts later.</summary>
    public void MoveBack(int distance)
    {
        Start -= distance;
        QualifierStart -= Qualifier == QualifierKind.None ? 0 : distance;
    }

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
