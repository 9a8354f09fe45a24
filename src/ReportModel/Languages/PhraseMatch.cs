using ReportModel.Text;

namespace ReportModel;

/// <summary>Where a <see cref="Phrase"/> stands in a text, and what its places hold.</summary>
internal struct PhraseMatch(string text)
{
    private string? _name0;
    private string? _name1;
    private string? _name2;
    private TextRange _range0;
    private TextRange _range1;
    private TextRange _range2;

    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>What a place holds, without white space around it; empty where the phrase has no such place.</summary>
    public readonly TextRange this[string name] =>
        string.Equals(name, _name0, StringComparison.Ordinal) ? _range0
        : string.Equals(name, _name1, StringComparison.Ordinal) ? _range1
        : string.Equals(name, _name2, StringComparison.Ordinal) ? _range2
        : default;

    public bool HasCaptures { get; private set; }

    public readonly string TextOf(string name) => this[name].Of(text);

    internal void Begin(int start) => Start = start;

    internal void Finish(int end) => End = end;

    /// <summary>Keeps what a place holds.</summary>
    /// <returns>False where the place is empty and may not be.</returns>
    internal bool Capture(PhrasePiece place, TextRange range)
    {
        if (range.IsEmpty && !place.IsOptional)
        {
            return false;
        }

        HasCaptures = true;
        if (place.Place!.Length == 0)
        {
            return true;
        }

        if (_name0 is null)
        {
            (_name0, _range0) = (place.Place, range);
        }
        else if (_name1 is null)
        {
            (_name1, _range1) = (place.Place, range);
        }
        else
        {
            (_name2, _range2) = (place.Place, range);
        }

        return true;
    }
}
