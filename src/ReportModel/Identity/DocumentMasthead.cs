namespace ReportModel;

/// <summary>What the head of a document says about itself; null for what it does not say.</summary>
/// <param name="Symbol">The symbol, as printed; a joint one with "-" between its parts.</param>
/// <param name="Language">The ISO 639-1 code of the language of the text.</param>
/// <param name="Original">The ISO 639-1 code of the language that the document was written in. It is that of the text where no language is printed beside it. Where none is printed at all, as on the covers of printed reports, it is the one in which they name the United Nations.</param>
internal readonly record struct DocumentMasthead(string? Symbol, string? Language, string? Original = null)
{
    /// <summary>How much of a document is looked at: a masthead stands on its first page, above the title.</summary>
    public const int Length = 8000;

    /// <summary>The first page's head has few lines; what follows is text, which may cite any symbol.</summary>
    private const int MostLines = 20;

    /// <summary>Reads the masthead at the beginning of a text.</summary>
    /// <remarks>
    /// <para>The symbol is the first line that is a symbol and nothing else, with the lines directly below it that are
    /// symbols too, since mastheads stack the symbols of a joint document. Of a line that an extractor wrote as a row of a
    /// table (<c>| | United Nations | FCCC/SBI/2018/9 |</c>) each cell is a line. Where an extractor left several lines on
    /// one, <see cref="MastheadSymbols"/> finds it.</para>
    /// <para>The language of the text is a name of a language that stands alone in a line, or before the word "Original" in
    /// one; <see cref="MastheadLanguages"/>. It counts in a masthead alone, which says how the document is distributed
    /// ("Distr.") or what the original language is.</para>
    /// </remarks>
    public static DocumentMasthead Read(ReadOnlySpan<char> head)
    {
        var languages = new MastheadLanguages();
        var symbols = ReadLines(head, ref languages, withLanguages: true);
        return new DocumentMasthead(symbols.Count == 0 ? null : string.Join("-", symbols), languages.Language, languages.Original);
    }

    /// <summary>The symbols alone, each a text: languages are sought in all their names.</summary>
    public static List<string> ReadSymbols(ReadOnlySpan<char> head)
    {
        var languages = default(MastheadLanguages);
        return ReadLines(head, ref languages, withLanguages: false);
    }

    private static List<string> ReadLines(ReadOnlySpan<char> head, ref MastheadLanguages languages, bool withLanguages)
    {
        var symbols = new List<string>();
        var (lines, isPastSymbols) = (0, false);
        foreach (var line in new HeadLines(head))
        {
            if (line.IsEmpty)
            {
                continue;
            }

            if (!isPastSymbols && DocumentSymbol.TryParse(line, out var read))
            {
                Add(read, symbols);
                continue;
            }

            if (symbols.Count == 0)
            {
                foreach (var found in MastheadSymbols.In(line))
                {
                    Add(found, symbols);
                }
            }

            isPastSymbols = symbols.Count > 0;
            if (++lines == MostLines)
            {
                break;
            }

            if (withLanguages)
            {
                languages.Read(line);
            }
        }

        return symbols;
    }

    private static void Add(DocumentSymbol symbol, List<string> symbols)
    {
        foreach (var part in symbol.Parts)
        {
            // Running heads repeat it.
            if (!symbols.Contains(part.ToString()))
            {
                symbols.Add(part.ToString());
            }
        }
    }

    /// <summary>The lines of a text, and the cells of those that are rows of a table, without white space around them.</summary>
    private ref struct HeadLines(ReadOnlySpan<char> rest)
    {
        private ReadOnlySpan<char> _rest = rest;
        private bool _ended;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly HeadLines GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_ended)
            {
                return false;
            }

            var length = _rest.IndexOfAny('\r', '\n', '|');
            _ended = length < 0;
            Current = (_ended ? _rest : _rest.Slice(0, length)).Trim();
            _rest = _ended ? default : _rest.Slice(length + 1);
            return true;
        }
    }
}
