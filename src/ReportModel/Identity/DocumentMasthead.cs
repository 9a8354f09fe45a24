namespace ReportModel;

/// <summary>What the head of a document says about itself; null for what it does not say.</summary>
/// <param name="Symbol">The symbol, as printed; a joint one with "-" between its parts.</param>
/// <param name="Language">The ISO 639-1 code of the language.</param>
internal readonly record struct DocumentMasthead(string? Symbol, string? Language)
{
    /// <summary>How much of a document is looked at: a masthead stands on its first page, above the title.</summary>
    public const int Length = 2000;

    /// <summary>The first page's head has few lines; what follows is text, which may cite any symbol.</summary>
    private const int MostLines = 20;

    /// <summary>
    /// Reads the masthead at the beginning of a text: the first line that is a symbol and nothing else, with the lines
    /// directly below it that are symbols too, since mastheads stack the symbols of a joint document.
    /// </summary>
    public static DocumentMasthead Read(ReadOnlySpan<char> head)
    {
        List<string>? symbols = null;
        var lines = 0;
        foreach (var line in new HeadLines(head))
        {
            if (line.IsEmpty)
            {
                continue;
            }

            if (DocumentSymbol.TryParse(line, out var read))
            {
                symbols ??= [];
                foreach (var part in read.Parts)
                {
                    // Running heads repeat it.
                    if (!symbols.Contains(part.ToString()))
                    {
                        symbols.Add(part.ToString());
                    }
                }
            }
            else if (symbols is not null || ++lines == MostLines)
            {
                break;
            }
        }

        return new DocumentMasthead(symbols is null ? null : string.Join("-", symbols), null);
    }

    /// <summary>The lines of a text without white space around them.</summary>
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

            var length = _rest.IndexOfAny('\r', '\n');
            _ended = length < 0;
            Current = (_ended ? _rest : _rest.Slice(0, length)).Trim();
            _rest = _ended ? default : _rest.Slice(length + 1);
            return true;
        }
    }
}
