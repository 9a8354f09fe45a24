namespace ReportModel.Text;

/// <summary>The stretches of lines of which the blocks of a document are made, in its order: those of a block follow one another.</summary>
internal sealed class LineStretches(SourceLines lines, int capacity) : IDisposable
{
    private LineStretch[] _stretches = ShortLived.Rent<LineStretch>(Math.Max(capacity, 4));

    public SourceLines Lines { get; } = lines;

    public int Count { get; private set; }

    public ref readonly LineStretch this[int index] => ref _stretches[index];

    public void Add(LineStretch stretch)
    {
        if (Count == _stretches.Length)
        {
            _stretches = ShortLived.Lengthen(_stretches);
        }

        _stretches[Count++] = stretch;
    }

    /// <summary>Gives the memory back; no text can be joined or located after that.</summary>
    public void Dispose()
    {
        ShortLived.Return(_stretches);
        _stretches = [];
    }

    /// <summary>Joins stretches, each without white space around it, and notes where in the joined text each of them begins.</summary>
    public string Join(int first, int count)
    {
        if (count == 1)
        {
            ref readonly var only = ref _stretches[first];
            return Lines.Text.Substring(only.Start, only.Length);
        }

        var length = Place(first, count);
#if NET
        return string.Create(length, (this, first, count), static (joined, of) => of.Item1.CopyTo(joined, of.first, of.count));
#else
        var joined = new char[length];
        CopyTo(joined, first, count);
        return new string(joined);
#endif
    }

    /// <summary>Finds the place of each stretch in the joined text.</summary>
    /// <returns>The length of that text.</returns>
    private int Place(int first, int count)
    {
        var (at, last) = (0, '\0');
        foreach (ref var stretch in _stretches.AsSpan(first, count))
        {
            if (stretch.Length > 0)
            {
                at += at > 0 && Scripts.JoinWithSpace(last, Lines.Text[stretch.Start]) ? 1 : 0;
                last = Lines.Text[stretch.End - 1];
            }

            stretch.Joined = at;
            at += stretch.Length;
        }

        return at;
    }

    private void CopyTo(Span<char> joined, int first, int count)
    {
        var at = 0;
        foreach (ref readonly var stretch in _stretches.AsSpan(first, count))
        {
            if (stretch.Joined > at)
            {
                joined[at] = ' ';
            }

            Lines.Text.AsSpan(stretch.Start, stretch.Length).CopyTo(joined.Slice(stretch.Joined));
            at = stretch.Joined + stretch.Length;
        }
    }
}

/// <summary>A stretch of one physical line.</summary>
/// <param name="Line">The index of the line, from 0.</param>
/// <param name="Start">The offset of its first character in the source.</param>
/// <param name="End">The offset just after its last character.</param>
internal record struct LineStretch(int Line, int Start, int End)
{
    public readonly int Length => End - Start;

    /// <summary>The offset of its first character in the joined text of its block.</summary>
    public int Joined { get; set; }
}
