namespace ReportModel.Analyzers.References;

/// <summary>Symbols with the same letters and digits in the same order, but other separators.</summary>
internal static class SeparatorSlip
{
    /// <summary>
    /// The number of separators that are missing, too many or others; more than <see cref="SymbolSlip.Limit"/> where that
    /// makes another document; null where more than separators differs.
    /// </summary>
    public static int? Differ(string written, string known)
    {
        var (missing, additional, other, isOtherDocument) = (0, 0, 0, false);
        var (i, j) = (0, 0);
        while (i < written.Length || j < known.Length)
        {
            var (ours, theirs) = (IsSeparatorAt(written, i), IsSeparatorAt(known, j));
            if (ours || theirs)
            {
                var isSame = ours && theirs && written[i] == known[j];
                isOtherDocument |= !isSame && TellsNumbersApart(ours ? written : known, ours ? i : j) && !IsBesideYear(known, theirs ? j : j - 1);
                missing += ours ? 0 : 1;
                additional += theirs ? 0 : 1;
                other += ours && theirs && !isSame ? 1 : 0;
                i += ours ? 1 : 0;
                j += theirs ? 1 : 0;
                continue;
            }

            if (i >= written.Length || j >= known.Length || SymbolCharacters.ToUpper(written[i]) != SymbolCharacters.ToUpper(known[j]))
            {
                return null;
            }

            i++;
            j++;
        }

        // One missing here and one too many there: a separator in another place, as in A/7/81 and A/78/1.
        return isOtherDocument || (missing > 0 && additional > 0) ? SymbolSlip.Limit + 1 : missing + additional + other;
    }

    private static bool IsSeparatorAt(string text, int position) => position < text.Length && !SymbolCharacters.IsLetterOrDigit(text[position]);

    private static bool TellsNumbersApart(string text, int position) =>
        position > 0 && position < text.Length - 1 && SymbolCharacters.IsDigit(text[position - 1]) && SymbolCharacters.IsDigit(text[position + 1]);

    /// <summary>Whether the four digits before or behind a separator of the known symbol are a year.</summary>
    private static bool IsBesideYear(string known, int separator)
    {
        if (!IsSeparatorAt(known, separator))
        {
            return false;
        }

        var isYearBefore = separator >= 5 && SymbolCharacters.IsYear(known.AsSpan(separator - 4, 4)) && IsSeparatorAt(known, separator - 5);
        var isYearBehind = separator + 5 <= known.Length && SymbolCharacters.IsYear(known.AsSpan(separator + 1, 4))
            && (separator + 5 == known.Length || IsSeparatorAt(known, separator + 5));
        return isYearBefore || isYearBehind;
    }
}
