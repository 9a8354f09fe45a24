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
        while (Peek(letters) == '-' && SymbolCharacters.IsUpper(Peek(letters + 1)))
        {
            letters += 1 + LetterRun(letters + 1);
        }

        return SymbolVocabulary.SpacedName(Series, _text.Slice(_position)) is var spaced and > 0 ? spaced : letters;
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

    /// <summary>Small letters occur in the ozone treaties' words alone: OzL.Pro, OzL.Conv, and their committees.</summary>
    private static bool HasCapitalsOnly(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c is >= 'a' and <= 'z')
            {
                return word is "OzL" || word is "Pro" || word is "Conv" || word is "ExCom" || word is "ImpCom";
            }
        }

        return true;
    }

    private readonly bool IsTreatyNature(scoped ReadOnlySpan<char> word) =>
        SymbolVocabulary.IsTreatyNature(word)
        && (SymbolSeries.IsTreatyBody(Series) || (_count > _series + 1 && _segments[_series + 1].Of(_normal) is "C.12"));

    /// <summary>Whether a word that is in no list may be a body all the same.</summary>
    private readonly bool CanNameItsOwnBodies()
    {
        if (!SymbolSeries.IsClosed(Series))
        {
            return true;
        }

        for (var i = _series + 1; i < _count; i++)
        {
            if (_segments[i].Kind == SegmentKind.Body && SymbolVocabulary.IsOrgan(_segments[i].Of(_normal)))
            {
                return true;
            }
        }

        return false;
    }
}
