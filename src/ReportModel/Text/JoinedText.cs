using System.Runtime.CompilerServices;

namespace ReportModel.Text;

/// <summary>The text of a block with its wrapped lines joined, and the way back from each character to the source.</summary>
internal sealed class JoinedText
{
    private readonly LineStretches _stretches;
    private readonly int _first;
    private readonly int _count;
    private StrongBox<CharacterSet>? _characters;

    private JoinedText(LineStretches stretches, int first, int count, string text)
    {
        (_stretches, _first, _count) = (stretches, first, count);
        Text = text;
    }

    public string Text { get; }

    public int Length => Text.Length;

    public TextRange All => new(0, Text.Length);

    /// <summary>The characters of the text: a phrase with any other cannot stand in it.</summary>
    public ref readonly CharacterSet Characters
    {
        get
        {
            _characters ??= new(ReadCharacters());
            return ref _characters.Value;
        }
    }

    /// <summary>The same for a text whose characters are asked for once only.</summary>
    public CharacterSet ReadCharacters()
    {
        var characters = new CharacterSet(Text.AsSpan());
        FullWidth.Complete(ref characters);
        return characters;
    }

    /// <summary>Joins stretches that follow one another, each already without white space around it.</summary>
    public static JoinedText Join(LineStretches stretches, int first, int count) =>
        new(stretches, first, count, stretches.Join(first, count));

    public string Slice(TextRange range) => range.Of(Text);

    /// <summary>Where in the source a stretch of the joined text stands.</summary>
    public SourceSpan Locate(TextRange range)
    {
        if (_count == 0)
        {
            return SourceSpan.None;
        }

        ref readonly var first = ref StretchAt(range.Start);
        // The end belongs to the line of the last character, not to the line that begins there.
        ref readonly var last = ref range.IsEmpty ? ref first : ref StretchAt(range.End - 1);
        return _stretches.Lines.Span(
            first.Line,
            first.Start + range.Start - first.Joined,
            last.Line,
            last.Start + Math.Max(range.End, range.Start) - last.Joined);
    }

    /// <summary>The range without white space at its ends.</summary>
    public TextRange Trim(TextRange range) => range.TrimmedIn(Text);

    private ref readonly LineStretch StretchAt(int offset)
    {
        var (low, high) = (_first, _first + _count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_stretches[middle].Joined <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return ref _stretches[low];
    }
}
