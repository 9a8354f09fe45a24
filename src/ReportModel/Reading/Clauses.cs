using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Goes through the clauses of a text; what stands in brackets or quotation marks makes no clause of its own.</summary>
internal ref struct Clauses(JoinedText text, OperativeConventions conventions, string sentenceEnds)
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
            BeginsSentence = _next == 0 || sentenceEnds.Contains(source[_next - 1]);
            var start = _next;
            var depth = 0;
            for (; _next < source.Length; _next++)
            {
                var c = source[_next];
                var bracket = conventions.Brackets.IndexOf(c);
                if (bracket >= 0)
                {
                    depth = Math.Max(0, depth + (bracket % 2 == 0 ? 1 : -1));
                }
                else if (sentenceEnds.Contains(c) || (depth == 0 && conventions.ClauseEnds.Contains(c)))
                {
                    // A bracket that was never closed ends with its sentence.
                    break;
                }
            }

            Current = text.Trim(new TextRange(start, _next));
            _next++;
            if (!Current.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
