using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Goes through the sentences of a text; the marks that end them are left out.</summary>
internal ref struct Sentences(JoinedText text, TextRange within, ReadingContext context)
{
    private int _next = within.Start;

    public TextRange Current { get; private set; }

    public readonly Sentences GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_next < within.End)
        {
            context.ThrowIfCancelled();
            var length = context.Prepared.SentenceEnds.First(text.Text.AsSpan(_next, within.End - _next));
            Current = text.Trim(new TextRange(_next, length < 0 ? within.End : _next + length));
            _next = length < 0 ? within.End : _next + length + 1;
            if (!Current.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
