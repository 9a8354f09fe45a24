using System.Runtime.CompilerServices;

namespace ReportModel.Text;

/// <summary>
/// A set of characters in 256 bits, for quick answers of "surely not": it may say that it holds a character that it does
/// not, never the other way round.
/// </summary>
internal struct CharacterSet
{
    private ulong _bits0;
    private ulong _bits1;
    private ulong _bits2;
    private ulong _bits3;

    public CharacterSet(ReadOnlySpan<char> characters)
    {
        Span<ulong> bits = stackalloc ulong[4];
        bits.Clear();
        foreach (var c in characters)
        {
            var place = Place(c);
            bits[place >> 6] |= 1UL << place;
        }

        (_bits0, _bits1, _bits2, _bits3) = (bits[0], bits[1], bits[2], bits[3]);
    }

    public void Add(char c)
    {
        var place = Place(c);
        var bit = 1UL << place;
        switch (place >> 6)
        {
            case 0: _bits0 |= bit; break;
            case 1: _bits1 |= bit; break;
            case 2: _bits2 |= bit; break;
            default: _bits3 |= bit; break;
        }
    }

    public void Add(in CharacterSet other)
    {
        _bits0 |= other._bits0;
        _bits1 |= other._bits1;
        _bits2 |= other._bits2;
        _bits3 |= other._bits3;
    }

    /// <summary>Whether the set may hold a character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool MayHold(char c)
    {
        var place = Place(c);
        var bits = place < 128 ? (place < 64 ? _bits0 : _bits1) : (place < 192 ? _bits2 : _bits3);
        return (bits & (1UL << place)) != 0;
    }

    /// <summary>Whether the set may hold all characters of another.</summary>
    public readonly bool MayCover(in CharacterSet other) =>
        ((other._bits0 & ~_bits0) | (other._bits1 & ~_bits1) | (other._bits2 & ~_bits2) | (other._bits3 & ~_bits3)) == 0;

    // The low byte alone tells ideographs apart well enough; the high byte spreads the rest.
    private static int Place(char c) => (c ^ (c >> 8)) & 0xFF;
}
