using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ReportModel.Generator;

/// <summary>Text that grows at its end. One writer per thread serves one file after the other.</summary>
internal sealed class SourceWriter
{
    [ThreadStatic]
    private static SourceWriter? t_writer;

    /// <summary>Files begin with their first character, not with a byte order mark.</summary>
    private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: false);

    private char[] _buffer;
    private int _length;

    /// <summary>A writer for something short, beside the one of the file.</summary>
    public SourceWriter(int capacity) => _buffer = new char[capacity];

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

    /// <summary>How much was written so far.</summary>
    public int Length => _length;

    /// <summary>The size in UTF-8 of what was written from a place on.</summary>
    public int Utf8Length(int start) => Encoding.UTF8.GetByteCount(_buffer, start, _length - start);

    /// <summary>What was written so far.</summary>
    public override string ToString() => new(_buffer, 0, _length);

    public void Append(char c)
    {
        if (_length == _buffer.Length)
        {
            Grow(1);
        }

        _buffer[_length++] = c;
    }

    public void Append(string text) => Append(text, 0, text.Length);

    public void Append(string text, int start, int count)
    {
        if (count > _buffer.Length - _length)
        {
            Grow(count);
        }

        text.CopyTo(start, _buffer, _length, count);
        _length += count;
    }

    /// <summary>A whole number in decimal digits, whatever the culture.</summary>
    public void Append(int number)
    {
        if (number < 0)
        {
            Append('-');
            number = number == int.MinValue ? int.MaxValue : -number;
        }

        if (number >= 10)
        {
            Append(number / 10);
        }

        Append((char)('0' + (number % 10)));
    }

    public void AppendHex(int number, int digits)
    {
        for (var shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        {
            Append("0123456789ABCDEF"[(number >> shift) & 15]);
        }
    }

    /// <summary>Takes back the blank line after the last member of a class.</summary>
    public void TakeBackBlankLine()
    {
        if (_length > 1 && _buffer[_length - 1] == '\n' && _buffer[_length - 2] == '\n')
        {
            _length--;
        }
    }

    /// <summary>Several pieces, one after the other.</summary>
    public void Append(string first, string second, string third)
    {
        Append(first);
        Append(second);
        Append(third);
    }

    public void Append(string first, string second, string third, string fourth, string fifth)
    {
        Append(first, second, third);
        Append(fourth);
        Append(fifth);
    }

    /// <summary>Ends a line; the line end is LF on every system.</summary>
    public void Line() => Append('\n');

    public void Line(string text)
    {
        Append(text);
        Append('\n');
    }

    private void Grow(int count) => Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + count));

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
