namespace ReportModel;

/// <summary>Moves through the list behind a symbol, past white space and invisible marks.</summary>
internal ref struct ListScanner(ReadOnlySpan<char> text, int position)
{
    private const string Separators = ",;&，；、،؛";

    /// <summary>Wider gaps than a line end and a margin end a list.</summary>
    private const int WidestGap = 100;

    private static readonly string s_openers =
        Separators + string.Concat(ReferenceLanguages.Connectors.Concat(ReferenceLanguages.RangeWords).Select(word => word[0]).Distinct());

    private readonly ReadOnlySpan<char> _text = text;

    public int Position { get; private set; } = position;

    private readonly char Current => At(Position);

    /// <summary>Whether a list or a range may follow: a sign or word that opens one, to go by its first letter.</summary>
    public readonly bool MayGoOn()
    {
        var next = this;
        next.SkipSpace();
        return s_openers.AsSpan().IndexOf(next.Current) >= 0 || SymbolCharacters.IsDash(next.Current);
    }

    /// <summary>Goes past commas and connecting words: ", and".</summary>
    public bool SkipSeparators(out bool hasConnector)
    {
        hasConnector = false;
        var isSeparated = false;
        SkipSpace();
        for (var count = 0; count < 3; count++)
        {
            var isMark = Separators.AsSpan().IndexOf(Current) >= 0;
            var length = isMark ? 1 : Word(ReferenceLanguages.Connectors);
            if (length == 0)
            {
                break;
            }

            hasConnector |= !isMark;
            isSeparated = true;
            Position += length;
            SkipSpace();
        }

        return isSeparated;
    }

    /// <summary>"Add.", "Corr.", "L.": a word that is numbered; as the normal form writes it.</summary>
    public bool TryReadWord(out string? word)
    {
        word = null;
        var length = 0;
        while (length < 9 && SymbolCharacters.IsLetter(At(Position + length)))
        {
            length++;
        }

        if (length == 0 || At(Position + length) != '.' || !SymbolCharacters.IsUpper(Current))
        {
            return false;
        }

        Span<char> capitals = stackalloc char[length];
        for (var i = 0; i < length; i++)
        {
            capitals[i] = SymbolCharacters.ToUpper(At(Position + i));
        }

        if (SymbolVocabulary.IsModification(capitals))
        {
            for (var i = 1; i < length; i++)
            {
                capitals[i] = SymbolCharacters.ToLower(capitals[i]);
            }
        }
        else if (SymbolVocabulary.IsNature(capitals))
        {
            _text.Slice(Position, length).CopyTo(capitals);
        }
        else
        {
            return false;
        }

        word = capitals.ToString();
        Position += length + 1;
        SkipSpace();
        return true;
    }

    /// <summary>A number of at most four digits.</summary>
    public bool TryReadNumber(out int number)
    {
        (number, var start) = (0, Position);
        while (SymbolCharacters.IsDigit(Current) && Position - start < 4)
        {
            number = (10 * number) + (_text[Position++] - '0');
        }

        return number > 0 && !SymbolCharacters.IsDigit(Current);
    }

    /// <summary>"/Corr.1/Rev.2" behind a member of a list; empty where none follows.</summary>
    public string ReadChain()
    {
        var chain = "";
        while (Current == '/' && chain.Length < SymbolReader.MaximumLength)
        {
            var start = Position++;
            if (!TryReadWord(out var word) || !TryReadNumber(out var number))
            {
                Position = start;
                break;
            }

            chain += "/" + word + "." + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return chain;
    }

    /// <summary>Where the last range says its end: the "L.48" of "to L.48".</summary>
    public int RangeEndStart { get; private set; }

    /// <summary>Whether the last range names the word again: "to L.48", not "to 48".</summary>
    public bool RangeNamesWord { get; private set; }

    /// <summary>Whether a connecting word follows.</summary>
    public readonly bool IsBeforeConnector()
    {
        var after = this;
        after.SkipSpace();
        return after.Word(ReferenceLanguages.Connectors) > 0;
    }

    /// <summary>"–3", "–Add.3", "to 3", 至3.</summary>
    public bool TryReadRange(string word, out int last)
    {
        last = 0;
        var start = Position;
        SkipSpace();
        var length = SymbolCharacters.IsDash(Current) ? 1 : Word(ReferenceLanguages.RangeWords);
        Position += length;
        SkipSpace();
        RangeEndStart = Position;
        RangeNamesWord = TryReadWord(out var repeated);
        var isRange = length > 0 && (!RangeNamesWord || repeated == word) && TryReadNumber(out last);
        Position = isRange ? Position : start;
        return isRange;
    }

    /// <summary>
    /// No word, number or component goes on here. A bare number behind a comma counts only where the list or the sentence ends there,
    /// or goes on with a conjunction: "Add.1, 2 and 3" is three addenda, "Add.1, 2 delegations" one.
    /// </summary>
    public readonly bool IsAtEnd(bool isBareNumber)
    {
        var next = At(Position);
        if (SymbolCharacters.IsWordCharacter(next) || next is '/' or '%' || (next is '.' or ',' && SymbolCharacters.IsLetterOrDigit(At(Position + 1))))
        {
            return false;
        }

        if (!isBareNumber)
        {
            return true;
        }

        var after = this;
        after.SkipSpace();
        return after.Position == _text.Length || !char.IsLetterOrDigit(after.Current) || after.Word(ReferenceLanguages.Connectors) > 0;
    }

    /// <summary>The length of one of some words here; a word in an alphabet has to end where the next begins.</summary>
    private readonly int Word(string[] words)
    {
        foreach (var word in words)
        {
            var isWritten = word[0] == Current && _text.Slice(Position).StartsWith(word.AsSpan(), StringComparison.Ordinal);
            if (isWritten && (word[0] > '\u05FF' || !char.IsLetter(At(Position + word.Length))))
            {
                return word.Length;
            }
        }

        return 0;
    }

    private void SkipSpace()
    {
        var start = Position;
        while (Position < _text.Length && Position - start < WidestGap && (char.IsWhiteSpace(Current) || SymbolCharacters.IsMark(Current)))
        {
            Position++;
        }
    }

    private readonly char At(int position) => (uint)position < (uint)_text.Length ? _text[position] : '\0';
}
