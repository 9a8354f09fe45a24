using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Goes through the clauses of a text; what stands in brackets or quotation marks makes no clause of its own.</summary>
internal ref struct Clauses(JoinedText text, PreparedClauses marks)
{
    private int _next;

    public TextRange Current { get; private set; }

    /// <summary>Whether the clause begins a sentence.</summary>
    public bool BeginsSentence { get; private set; }

    public readonly Clauses GetEnumerator() => this;

    public bool MoveNext()
    {
        var source = text.Text;
        while (_next < source.Length)
        {
            BeginsSentence = _next == 0 || marks.EndsSentence(source[_next - 1]);
            var start = _next;
            _next = End(source);
            Current = text.Trim(new TextRange(start, _next));
            _next++;
            if (!Current.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private readonly int End(string source)
    {
        var depth = 0;
        var at = _next;
        while (marks.Marks.First(source.AsSpan(at)) is var length and >= 0)
        {
            at += length;
            var c = source[at];

            // A bracket that was never closed ends with its sentence.
            if (marks.EndsSentence(c) || (depth == 0 && marks.EndsClause(c)))
            {
                return at;
            }

            depth = Math.Max(0, depth + marks.Depth(c));
            at++;
        }

        return source.Length;
    }
}
