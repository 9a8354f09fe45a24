namespace ReportModel;

/// <summary>
/// The part of a document that a parenthesis names. The language is no part of a symbol: "Partie II", "Часть II" and 第二部分
/// are the "Part II" of the normal form.
/// </summary>
internal ref struct SymbolPart
{
    /// <summary>Parts and extracts that have no number.</summary>
    private static readonly string[] NamedParts = ["Excerpt", "Findings", "Introduction", "Plan outline", "Recommendations", "Resumption", "Summary", "SUPP"];

    private static readonly (string Numeral, int Value)[] Numerals = [("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1)];

    /// <summary>The kind as the normal form writes it.</summary>
    public string Kind { get; private set; }

    /// <summary>The number as it is written, Roman or in digits; empty where there is none or it is written in words.</summary>
    public ReadOnlySpan<char> Number { get; private set; }

    /// <summary>The number that is written in words; otherwise 0.</summary>
    public int Value { get; private set; }

    /// <summary>Whether the number is several, "I and II", and keeps its spaces.</summary>
    public readonly bool IsList => Number.IndexOf(' ') > 0 && Kind is "Parts" or "Vols.";

    /// <summary>Reads "Part II", "PartII", "VOL.I", "Sect. 29A", "Plan outline" and the same in the other languages.</summary>
    public static bool TryRead(ReadOnlySpan<char> inside, out SymbolPart part)
    {
        foreach (var words in ReferenceLanguages.All)
        {
            foreach (var kind in words.Parts)
            {
                if (TryRead(inside, words, kind, out part))
                {
                    return true;
                }
            }
        }

        part = default;
        foreach (var name in NamedParts)
        {
            // In one spelling or in capitals; in small letters it is a remark: "(summary)".
            if (SymbolCharacters.IsUpper(inside.IsEmpty ? ' ' : inside[0]) && inside.Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                part.Kind = name;
                return true;
            }
        }

        return false;
    }

    /// <summary>Writes a number that was in words as the kind has it: parts and volumes in Roman numerals, the others in digits.</summary>
    public readonly int WriteValue(Span<char> destination)
    {
        if (Kind is not ("Part" or "Vol."))
        {
            var digits = Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
            digits.AsSpan().CopyTo(destination);
            return digits.Length;
        }

        var length = 0;
        var rest = Value;
        foreach (var (numeral, value) in Numerals)
        {
            for (; rest >= value; rest -= value)
            {
                numeral.AsSpan().CopyTo(destination.Slice(length));
                length += numeral.Length;
            }
        }

        return length;
    }

    private static bool TryRead(ReadOnlySpan<char> inside, ReferenceWords words, PartWords kind, out SymbolPart part)
    {
        part = default;
        if (inside.Length <= kind.Before.Length + kind.After.Length
            || !inside.StartsWith(kind.Before.AsSpan(), StringComparison.OrdinalIgnoreCase)
            || !inside.EndsWith(kind.After.AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        part.Kind = kind.Kind;
        var number = inside.Slice(kind.Before.Length, inside.Length - kind.Before.Length - kind.After.Length).Trim();
        if (part.Kind is "Parts" or "Vols.")
        {
            var connector = number.IndexOf(" and ".AsSpan(), StringComparison.Ordinal);
            part.Number = number;
            return connector > 0 && SymbolCharacters.IsRoman(number.Slice(0, connector)) && SymbolCharacters.IsRoman(number.Slice(connector + 5));
        }

        if (SymbolCharacters.IsRoman(number) || IsNumberWithLetter(number))
        {
            part.Number = number;
            return true;
        }

        for (var i = 0; i < words.Ordinals.Length && part.Value == 0; i++)
        {
            part.Value = number.Equals(words.Ordinals[i].AsSpan(), StringComparison.OrdinalIgnoreCase) ? i + 1 : 0;
        }

        return part.Value > 0;
    }

    /// <summary>"4", "29A", "29 A".</summary>
    private static bool IsNumberWithLetter(ReadOnlySpan<char> text)
    {
        var digits = text.Length > 1 && SymbolCharacters.IsUpper(text[text.Length - 1]) ? text.Slice(0, text.Length - 1).TrimEnd() : text;
        return digits.Length <= 3 && SymbolCharacters.AreDigits(digits);
    }
}
