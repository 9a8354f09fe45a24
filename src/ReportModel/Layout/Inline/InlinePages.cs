namespace ReportModel.Layout;

/// <summary>What belongs to a page in the middle of a long line: the rule above footnotes, the job number and bar code at its foot, the symbol and number at the head of the next.</summary>
internal sealed class InlinePages
{
    /// <summary>No page has a greater number.</summary>
    private const int MostDigits = 4;

    private readonly string[] _symbols;

    public InlinePages(string text) => _symbols = RunningHeads.SymbolsOf(text);

    /// <summary>Where the foot or head of a page that begins at a word ends: where the text goes on; -1 where none begins.</summary>
    public int EndOf(ReadOnlySpan<char> line, int at)
    {
        var end = at;
        // In any order: "2 A/60/488", "19-20952 (E) 091219 *1920952* A/60/488 3".
        var (hasSymbol, isFoot) = (false, false);
        for (var pieces = 0; pieces < MostPieces && end < line.Length; pieces++)
        {
            var word = line.Slice(end, InlineWords.EndOf(line, end) - end);
            var isSymbol = !hasSymbol && IsSymbol(word);
            var isJob = PageLine.IsJobWord(word);
            var isPage = PageLine.IsDigits(word) && (word.Length <= MostDigits || isFoot) && (hasSymbol || isFoot || IsSymbolAfter(line, end));
            var isLanguage = isFoot && word.Length == LanguageMark && word[0] == '(';
            if (!isSymbol && !isJob && !isPage && !isLanguage)
            {
                break;
            }

            (hasSymbol, isFoot) = (hasSymbol || isSymbol, isFoot || isJob);
            end = InlineWords.Next(line, end);
        }

        return isFoot || (hasSymbol && HasPageNumber(line, at, end)) ? end : -1;
    }

    /// <summary>Whether the rule above footnotes begins at a word.</summary>
    public static bool IsRule(ReadOnlySpan<char> line, int at) => PageLine.IsRule(line.Slice(at, InlineWords.EndOf(line, at) - at));

    private const int MostPieces = 8;

    /// <summary>"(E)".</summary>
    private const int LanguageMark = 3;

    private bool IsSymbol(ReadOnlySpan<char> word)
    {
        foreach (var symbol in _symbols)
        {
            if (word.SequenceEqual(symbol.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSymbolAfter(ReadOnlySpan<char> line, int at) =>
        InlineWords.Next(line, at) is var next && next < line.Length && IsSymbol(line.Slice(next, InlineWords.EndOf(line, next) - next));

    /// <summary>A symbol in a sentence has no number of a page beside it.</summary>
    private static bool HasPageNumber(ReadOnlySpan<char> line, int at, int end)
    {
        for (; at < end; at = InlineWords.Next(line, at))
        {
            if (PageLine.IsDigits(line.Slice(at, InlineWords.EndOf(line, at) - at)))
            {
                return true;
            }
        }

        return false;
    }
}
