namespace ReportModel;

/// <content>Where a word ends, and which words the series knows.</content>
internal ref partial struct SymbolReader
{
    private readonly int LetterRun(int distance)
    {
        var length = 0;
        while (SymbolCharacters.IsLetter(Peek(distance + length)))
        {
            length++;
        }

        return length;
    }

    /// <summary>A word with the words that a hyphen adds to it, "FPA-ICEF-UNW": no joint, since a symbol cannot end in a word.</summary>
    private readonly int HyphenatedRun(int letters)
    {
        if (Peek(letters) == ' ' && SymbolVocabulary.SpacedName(Series, _text.Slice(_position)) is var spaced and > 0)
        {
            return spaced;
        }

        while (Peek(letters) == '-' && SymbolCharacters.IsUpper(Peek(letters + 1)))
        {
            letters += 1 + LetterRun(letters + 1);
        }

        return letters;
    }

    private readonly ReadOnlySpan<char> Capitals(int length, Span<char> capitals)
    {
        for (var i = 0; i < length; i++)
        {
            capitals[i] = SymbolCharacters.ToUpper(_text[_position + i]);
        }

        return capitals.Slice(0, length);
    }

    private static bool HasNumber(SymbolSegment segment) => segment.Kind == SegmentKind.Number || segment.HasSuffix;

    /// <summary>Small letters occur in the words of the ozone and mercury treaties alone: OzL.Pro, OzL.Conv and their committees, Hg.</summary>
    private static bool HasCapitalsOnly(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c is >= 'a' and <= 'z')
            {
                return word is "OzL" || word is "Pro" || word is "Conv" || word is "ExCom" || word is "Hg" || word is "ImpCom";
            }
        }

        return true;
    }

    private readonly bool IsTreatyNature(scoped ReadOnlySpan<char> word) =>
        SymbolVocabulary.IsTreatyNature(word)
        && (SymbolSeries.IsTreatyBody(Series) || (_count > _series + 1 && _segments[_series + 1].Of(_normal) is "C.12"));

    /// <summary>The Convention on Biological Diversity writes the number of an article or a year into the names of working groups: WG8J, WG2020.</summary>
    private readonly bool HasNumbersInWords => Series is "CBD" || (Series is "UNEP" && _segments[_count - 1].Of(_normal) is "CBD");

    /// <summary>"Brochure.1", "Doc.3": a kind of document of the organ's own, behind session or year.</summary>
    private readonly bool IsNumberedKind(ReadOnlySpan<char> written)
    {
        if (!SymbolCharacters.IsUpper(written[0]) || Peek(written.Length) != '.' || !SymbolCharacters.IsDigit(Peek(written.Length + 1)))
        {
            return false;
        }

        foreach (var c in written.Slice(1))
        {
            if (c is < 'a' or > 'z')
            {
                return false;
            }
        }

        return written.Length > 2 && HasNumber(_segments[_count - 1]);
    }

    /// <summary>"GBR" in CCPR/C/GBR, FCCC/IDR.6/GBR and A/HRC/WG.6/42/GBR, "CHN-HKG" in CCPR/C/CHN-HKG.</summary>
    private readonly bool IsState(scoped ReadOnlySpan<char> word)
    {
        var before = _segments[_count - 1];
        var isCode = word.Length == 3 || (word.Length == 7 && word[3] == '-');
        return isCode && (SymbolVocabulary.IsBeforeState(before.Of(_normal))
            || (Series is "FCCC" && HasNumber(before))
            || (before.Kind == SegmentKind.Number && _segments[_count - 2].Of(_normal) is "WG.6" && _segments[_count - 3].Of(_normal) is "HRC"));
    }

    /// <summary>Whether a word that is in no list may be a body all the same.</summary>
    private readonly bool CanNameItsOwnBodies()
    {
        if (!SymbolSeries.IsClosed(Series))
        {
            return true;
        }

        for (var i = _series + 1; i < _count; i++)
        {
            var body = _segments[i].Of(_normal);
            var isRegionalCommission = Series is "E" && (body is "CN.11" || body is "CN.12" || body is "CN.14");
            if (_segments[i].Kind == SegmentKind.Body && (isRegionalCommission || SymbolVocabulary.IsOrgan(body)))
            {
                return true;
            }
        }

        return false;
    }
}
