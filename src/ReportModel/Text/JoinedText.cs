using System.Buffers;

namespace ReportModel.Text;

/// <summary>The text of a block with its wrapped lines joined, and the way back from each character to the source.</summary>
internal sealed class JoinedText
{
    private readonly SourceLines _lines;
    private readonly Piece[] _pieces;
    private CharacterSet _characters;
    private bool _hasCharacters;

    private JoinedText(SourceLines lines, string text, Piece[] pieces)
    {
        _lines = lines;
        Text = text;
        _pieces = pieces;
    }

    public string Text { get; }

    public int Length => Text.Length;

    public TextRange All => new(0, Text.Length);

    /// <summary>The characters of the text: a phrase with any other cannot stand in it.</summary>
    public ref readonly CharacterSet Characters
    {
        get
        {
            if (!_hasCharacters)
            {
                (_characters, _hasCharacters) = (new CharacterSet(Text.AsSpan()), true);
                FullWidth.Complete(ref _characters);
            }

            return ref _characters;
        }
    }

    /// <summary>Joins stretches of lines, each already without white space around it.</summary>
    public static JoinedText Join(SourceLines lines, ReadOnlySpan<LineStretch> stretches)
    {
        var length = 0;
        foreach (ref readonly var stretch in stretches)
        {
            length += stretch.End - stretch.Start + 1;
        }

        var buffer = ArrayPool<char>.Shared.Rent(Math.Max(length, 1));
        var pieces = new Piece[stretches.Length];
        var at = 0;
        for (var i = 0; i < stretches.Length; i++)
        {
            ref readonly var stretch = ref stretches[i];
            var content = lines.Text.AsSpan(stretch.Start, stretch.End - stretch.Start);
            if (at > 0 && content.Length > 0 && Scripts.JoinWithSpace(buffer[at - 1], content[0]))
            {
                buffer[at++] = ' ';
            }

            pieces[i] = new Piece(at, stretch.Start, stretch.Line);
            content.CopyTo(buffer.AsSpan(at));
            at += content.Length;
        }

        var text = new string(buffer, 0, at);
        ArrayPool<char>.Shared.Return(buffer);
        return new JoinedText(lines, text, pieces);
    }

    public string Slice(TextRange range) => range.Of(Text);

    /// <summary>Where in the source a stretch of the joined text stands.</summary>
    public SourceSpan Locate(TextRange range)
    {
        if (_pieces.Length == 0)
        {
            return SourceSpan.None;
        }

        var first = PieceAt(range.Start);
        // The end belongs to the line of the last character, not to the line that begins there.
        var last = range.IsEmpty ? first : PieceAt(range.End - 1);
        return _lines.Span(
            _pieces[first].Line,
            _pieces[first].Source + range.Start - _pieces[first].Joined,
            _pieces[last].Line,
            _pieces[last].Source + Math.Max(range.End, range.Start) - _pieces[last].Joined);
    }

    /// <summary>The range without white space at its ends.</summary>
    public TextRange Trim(TextRange range) => range.TrimmedIn(Text);

    private int PieceAt(int offset)
    {
        var (low, high) = (0, _pieces.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].Joined <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    private readonly record struct Piece(int Joined, int Source, int Line);
}

/// <summary>A stretch of one physical line.</summary>
/// <param name="Line">The index of the line, from 0.</param>
/// <param name="Start">The offset of its first character in the source.</param>
/// <param name="End">The offset just after its last character.</param>
internal readonly record struct LineStretch(int Line, int Start, int End);
