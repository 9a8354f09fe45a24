using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ReportModel.Generator;

/// <content>What is written becomes a file for the compiler. One writer per thread serves one file after the other.</content>
internal sealed partial class SourceWriter
{
    [ThreadStatic]
    private static SourceWriter? t_writer;

    /// <summary>Files begin with their first character, not with a byte order mark.</summary>
    private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The thread's writer, empty.</summary>
    public static SourceWriter Start()
    {
        var writer = t_writer ?? new SourceWriter(96 * 1024);
        t_writer = null;
        writer._length = 0;
        return writer;
    }

    /// <summary>What was written; the writer is free for the next file.</summary>
    /// <remarks>The compiler keeps a long text in pieces, which spares the large object heap.</remarks>
    public SourceText Finish()
    {
        using var reader = new Reader(this);
        var text = SourceText.From(reader, _length, s_encoding, SourceHashAlgorithm.Sha256);
        t_writer = this;
        return text;
    }

    /// <summary>Reads what was written.</summary>
    private sealed class Reader(SourceWriter writer) : TextReader
    {
        private int _position;

        public override int Peek() => _position < writer._length ? writer._buffer[_position] : -1;

        public override int Read() => _position < writer._length ? writer._buffer[_position++] : -1;

        public override int Read(char[] buffer, int index, int count)
        {
            var read = Math.Min(count, writer._length - _position);
            Array.Copy(writer._buffer, _position, buffer, index, read);
            _position += read;
            return read;
        }

        public override string ReadToEnd()
        {
            var rest = new string(writer._buffer, _position, writer._length - _position);
            _position = writer._length;
            return rest;
        }
    }
}
