using System.Text;

namespace ReportModel.Generator;

/// <summary>Text that grows at its end.</summary>
internal sealed partial class SourceWriter
{
    private char[] _buffer;
    private int _length;

    /// <summary>A writer for something short, beside the one of the file.</summary>
    public SourceWriter(int capacity) => _buffer = new char[capacity];

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
}
