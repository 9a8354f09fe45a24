using System.ComponentModel;
using System.Text;

namespace ReportModel.Runtime;

/// <summary>The texts of a generated report: slices of one UTF-8 constant, each decoded when it is first asked for, and then kept.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextTable
{
    private readonly int[] _starts;
    private readonly string?[] _texts;

    /// <summary>Makes a table.</summary>
    /// <param name="lengths">The length of each text in UTF-8 bytes, in order.</param>
    public TextTable(params int[] lengths)
    {
        _ = lengths ?? throw new ArgumentNullException(nameof(lengths));
        _texts = new string?[lengths.Length];
        _starts = new int[lengths.Length + 1];
        for (var i = 0; i < lengths.Length; i++)
        {
            _starts[i + 1] = _starts[i] + lengths[i];
        }
    }

    /// <summary>A text; always the same instance.</summary>
    /// <param name="utf8">All texts, one after the other.</param>
    /// <param name="index">The number of the text, from 0.</param>
    /// <returns>The text.</returns>
    public string Get(ReadOnlySpan<byte> utf8, int index) =>
        Volatile.Read(ref _texts[index])
        ?? Interlocked.CompareExchange(ref _texts[index], Decode(utf8.Slice(_starts[index], _starts[index + 1] - _starts[index])), null)
        ?? _texts[index]!;

    private static string Decode(ReadOnlySpan<byte> utf8) =>
#if NET
        Encoding.UTF8.GetString(utf8);
#else
        Encoding.UTF8.GetString(utf8.ToArray());
#endif
}
