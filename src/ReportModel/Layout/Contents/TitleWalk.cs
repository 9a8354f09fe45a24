namespace ReportModel.Layout;

/// <summary>
/// Compares a text with all titles of a table of contents at once, character by character, so that it can be given piece by
/// piece and most texts are done with after a few characters. Spaces, hyphens and case, which extractors lose, do not count.
/// </summary>
internal struct TitleWalk(string[] sortedTitles)
{
    private int _low;
    private int _high = sortedTitles.Length;

    /// <summary>How many letters and digits there were.</summary>
    private int _length;

    /// <summary>Whether a title begins with what there was.</summary>
    public readonly bool MayGoOn => _low < _high;

    /// <summary>Whether a title is what there was.</summary>
    public readonly bool IsTitle => _low < _high && sortedTitles[_low].Length == _length;

    /// <summary>Whether what there was is the beginning of a title, and not all of it.</summary>
    public readonly bool IsBeginning => _length > 0 && _low < _high && sortedTitles[_high - 1].Length > _length;

    /// <summary>Goes on with more of the text.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (_low == _high)
            {
                return;
            }

            if (char.IsLetterOrDigit(c))
            {
                var folded = char.ToUpperInvariant(c);
                (_low, _high) = (FirstFrom(folded), FirstFrom((char)(folded + 1)));
                _length++;
            }
        }
    }

    /// <summary>The first of the titles left whose next character is not below one; titles that end come first.</summary>
    private readonly int FirstFrom(char least)
    {
        var (low, high) = (_low, _high);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var title = sortedTitles[middle];
            (low, high) = title.Length <= _length || title[_length] < least ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
