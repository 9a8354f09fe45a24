using System.Buffers.Binary;
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
        // A byte for each place is written without a look at what is there; the bytes make bits in the end.
        Span<byte> seen = stackalloc byte[256];
        seen.Clear();
        foreach (var c in characters)
        {
            seen[Place(c)] = 1;
        }

        (_bits0, _bits1, _bits2, _bits3) = (Bits(seen, 0), Bits(seen, 64), Bits(seen, 128), Bits(seen, 192));
    }

    /// <summary>The characters that a text must have for some words to stand in it, where white space does not count.</summary>
    public static CharacterSet OfWords(string words)
    {
        var set = default(CharacterSet);
        for (var i = 0; i < words.Length; i++)
        {
            // A capital may stand in the place of the first letter.
            if (!Scripts.IsWhiteSpace(words[i]) && (i > 0 || !char.IsLower(words[i])))
            {
                set.Add(words[i]);
            }
        }

        return set;
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

    /// <summary>How many characters of another set this one has not, at least.</summary>
    public readonly int CountMissing(in CharacterSet other) =>
        CountOf(other._bits0 & ~_bits0) + CountOf(other._bits1 & ~_bits1) + CountOf(other._bits2 & ~_bits2) + CountOf(other._bits3 & ~_bits3);

    private static int CountOf(ulong bits)
    {
#if NET
        return System.Numerics.BitOperations.PopCount(bits);
#else
        var count = 0;
        for (; bits != 0; bits &= bits - 1)
        {
            count++;
        }

        return count;
#endif
    }

    /// <summary>The bits of 64 bytes that are 0 or 1.</summary>
    private static ulong Bits(ReadOnlySpan<byte> seen, int from)
    {
        // The product has the sum of byte i, moved to bit i, in its highest byte.
        const ulong Gather = 0x0102040810204080;
        var bits = 0UL;
        for (var i = 0; i < 64; i += 8)
        {
            bits |= ((BinaryPrimitives.ReadUInt64LittleEndian(seen.Slice(from + i)) * Gather) >> 56) << i;
        }

        return bits;
    }

    // The low byte alone tells ideographs apart well enough; the high byte spreads the rest.
    private static int Place(char c) => (c ^ (c >> 8)) & 0xFF;
}
