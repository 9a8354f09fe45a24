namespace ReportModel.Reading;

/// <summary>The characters that part sentences and clauses, and the brackets in which they do not.</summary>
internal sealed class ClauseMarks(DraftingConventions conventions)
{
    private readonly string _clauseEnds = conventions.Operatives.ClauseEnds;
    private readonly string _sentenceEnds = conventions.SentenceEnds;
    private readonly string _brackets = conventions.Operatives.Brackets;
    private readonly bool[] _mayBeMark =
        LowBytes(conventions.Operatives.ClauseEnds + conventions.SentenceEnds + conventions.Operatives.Brackets);

    /// <summary>A quick answer for the characters of words, which are most.</summary>
    public bool MayBeMark(char c) => _mayBeMark[(byte)c];

    public bool EndsSentence(char c) => _sentenceEnds.Contains(c);

    public bool EndsClause(char c) => _clauseEnds.Contains(c);

    /// <summary>Asked for every character of every recommendation: one look into a table is the quickest answer.</summary>
    private static bool[] LowBytes(string characters)
    {
        var table = new bool[256];
        foreach (var c in characters)
        {
            table[(byte)c] = true;
        }

        return table;
    }

    /// <summary>1 for an opening bracket, -1 for a closing one, 0 for any other character.</summary>
    public int Depth(char c) => _brackets.IndexOf(c) switch
    {
        < 0 => 0,
        var place => place % 2 == 0 ? 1 : -1,
    };
}
