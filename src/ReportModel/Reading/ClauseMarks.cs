using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>The characters that part sentences and clauses, and the brackets in which they do not.</summary>
internal sealed class ClauseMarks(DraftingConventions conventions)
{
    private readonly string _clauseEnds = conventions.Operatives.ClauseEnds;
    private readonly string _sentenceEnds = conventions.SentenceEnds;
    private readonly string _brackets = conventions.Operatives.Brackets;
    private readonly CharacterSet _marks =
        new((conventions.Operatives.ClauseEnds + conventions.SentenceEnds + conventions.Operatives.Brackets).AsSpan());

    /// <summary>A quick answer for the characters of words, which are most.</summary>
    public bool MayBeMark(char c) => _marks.MayHold(c);

    public bool EndsSentence(char c) => _sentenceEnds.Contains(c);

    public bool EndsClause(char c) => _clauseEnds.Contains(c);

    /// <summary>1 for an opening bracket, -1 for a closing one, 0 for any other character.</summary>
    public int Depth(char c) => _brackets.IndexOf(c) switch
    {
        < 0 => 0,
        var place => place % 2 == 0 ? 1 : -1,
    };
}
