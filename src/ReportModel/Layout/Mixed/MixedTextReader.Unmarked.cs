namespace ReportModel.Layout;

/// <summary>What a line without number or letter means.</summary>
internal sealed partial class MixedTextReader
{
    /// <summary>No heading takes more lines.</summary>
    private const int MostLinesOfHeading = 8;

    /// <summary>A title on one line is no longer.</summary>
    private const int LongestTitle = 500;

    private LineRole RoleOfUnmarked(int index)
    {
        var text = _lines.TextOf(index);
        if (_open is { Role: LineRole.Item or LineRole.Paragraph or LineRole.OperativeParagraph } && IsSubItem(text))
        {
            return LineRole.Continuation;
        }

        var isComplete = IsComplete(index);
        if (isComplete && IsEnacting(text) && _sequence.IsInBody)
        {
            return LineRole.EnactingBody;
        }

        if (isComplete && _sequence.IsInBody && _open is not { Role: LineRole.ResolutionHeading } && (IsResolutionNumber(text) || IsActHeading(text, out _, out _) || IsDraftHeading(text) || StandsAboveEnacting(index)))
        {
            return LineRole.ResolutionHeading;
        }

        if (isComplete && StartsWithWord(text, _conventions.Outline.AnnexWords) && !_lines.EndsBlock(index) && (_lines.IsShort(index) || !_lines.AreWrapped))
        {
            return LineRole.AnnexHeading;
        }

        if (!_sequence.IsInBody)
        {
            return RoleInFrontMatter(index);
        }

        if (_open is not null && IsHeading(_open.Role))
        {
            return RoleBelowHeading(index);
        }

        if (_sequence.InPreamble)
        {
            return RoleInPreamble(index);
        }

        if (isComplete && IsOtherAgenda(index))
        {
            _sequence.BeginOtherList();
            return LineRole.UnnumberedText;
        }

        if (isComplete && (IsTitle(index) || StandsAboveNumber(index)))
        {
            return LineRole.TopicHeading;
        }

        return BeginsText(index) ? LineRole.UnnumberedText : LineRole.Continuation;
    }

    /// <summary>Blank lines part the pieces of a cover page; a title begins with the words of one.</summary>
    private LineRole RoleInFrontMatter(int index)
    {
        var text = _lines.TextOf(index);
        var begins = _open is null || _lines[index].Blank > 0 || _lines[index].AfterPage || StartsWithWord(text, _conventions.Outline.TitleWords);
        return begins || FrontMatter.EndsTitle(_lines.TextOf(index - 1), text, _conventions) ? LineRole.Masthead : LineRole.Continuation;
    }

    /// <summary>Whether a heading and this line are more of one title that the contents give.</summary>
    private bool GoesOnWithTitle(int index)
    {
        if (_contents.IsEmpty || _open is null || !IsHeading(_open.Role) || _open.LineCount >= MostLinesOfHeading || _lines[index - 1].IsAlone
            || _lines.TextOf(index).Length > LongestTitle)
        {
            return false;
        }

        var title = _contents.Walk();
        title.Add(_open.TextSoFar.AsSpan());
        title.Add(_lines.TextOf(index));
        return title.IsTitle || title.IsBeginning;
    }

    /// <summary>A heading goes on until it is the title that the contents give, or until something else begins.</summary>
    private LineRole RoleBelowHeading(int index)
    {
        // "(Agenda item 2)" is part of it.
        if (_lines[index].Blank == 0 && IsBracketed(_lines.TextOf(index)))
        {
            return LineRole.Continuation;
        }

        var ended = _lines[index].Blank > 0 || _lines[index].AfterPage || _open!.LineCount >= MostLinesOfHeading
            || (!_contents.IsEmpty && _contents.HasTitle(_open.TextSoFar));
        if (_open!.Role == LineRole.ResolutionHeading && StartsWithWord(_lines.TextOf(index), _conventions.Outline.EnactingStarts, StringComparison.Ordinal) && EndsAsSentence(index))
        {
            ended = true;
        }

        // The title of a resolution or decision stands apart from its number.
        var isApart = _open.Role == LineRole.ResolutionHeading && _open.LineCount < MostLinesOfHeading
            && (StandsAboveEnacting(index) || (_open.LineCount == 1 && _open.Label.Length > 0 && !EndsAsSentence(index)));
        if (!ended || isApart)
        {
            return LineRole.Continuation;
        }

        if (IsTitle(index) || StandsAboveNumber(index))
        {
            return LineRole.TopicHeading;
        }

        // A decision that has no numbered paragraphs is its text.
        return _sequence.InResolution && _sequence.Operative == 0 && _open.Role == LineRole.ResolutionHeading ? LineRole.OperativeParagraph : LineRole.UnnumberedText;
    }

    /// <summary>Preambular paragraphs end with commas; the one that begins with an operative verb is none.</summary>
    private LineRole RoleInPreamble(int index)
    {
        var begins = _open!.Role == LineRole.EnactingBody || _lines[index].Blank > 0 || EndsPreambular(index - 1);
        // Behind the mark that announces a list stands its first entry, not the heading of what follows.
        if (begins && StandsAboveNumber(index) && !_lines.OpensList(index - 1))
        {
            return LineRole.TopicHeading;
        }

        return begins && StartsWithVerb(_lines.TextOf(index)) ? LineRole.OperativeParagraph
            : begins ? LineRole.PreambularParagraph
            : LineRole.Continuation;
    }

    private bool EndsPreambular(int index) => EndsWithSeparator(index) && (_lines.IsShort(index) || !_lines.AreWrapped);

    /// <summary>Whether a line ends with a comma; the mark of a footnote may follow.</summary>
    private bool EndsWithSeparator(int index)
    {
        var text = _lines.TextOf(index).TrimEnd("0123456789".AsSpan()).TrimEnd();
        return text.Length > 0 && _conventions.ListSeparators.Contains(text[text.Length - 1]);
    }

    /// <summary>Whether a text begins as operative paragraphs do: "Urges all countries …".</summary>
    private bool StartsWithVerb(ReadOnlySpan<char> text)
    {
        foreach (var verb in _conventions.Operatives.Acts.Verbs)
        {
            if (text.StartsWith(verb.Present.AsSpan(), StringComparison.Ordinal) && (text.Length == verb.Present.Length || !char.IsLetter(text[verb.Present.Length])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line is the heading of the agenda of another session, with its numbers below.</summary>
    private bool IsOtherAgenda(int index) =>
        StartsWithWord(_lines.TextOf(index), _conventions.Outline.OtherAgendas) && !_lines.EndsBlock(index) && NextMarked(index) is { Kind: MarkerKind.Number, Value: 1 };

    /// <summary>Whether the lines from here are a title that the contents give.</summary>
    private bool IsTitle(int index)
    {
        // A title in quotation marks is named in a sentence.
        if (_contents.IsEmpty || _lines.TextOf(index)[0] is '"' or '“')
        {
            return false;
        }

        var title = _contents.Walk();
        for (var i = index; title.MayGoOn && i < Math.Min(_lines.Count, index + MostLinesOfHeading) && !_lines[i].IsAlone && (i == index || _lines[i].Blank == 0); i++)
        {
            if (_lines.TextOf(i).Length > LongestTitle)
            {
                return false;
            }

            title.Add(_lines.TextOf(i));
            if (title.IsTitle)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether lines that end like no sentence stand directly above a number or letter that is due: a heading without a number.</summary>
    private bool StandsAboveNumber(int index)
    {
        if (index > 0 && _lines.OpensList(index - 1))
        {
            // No heading stands between a colon and what it announces.
            return false;
        }

        var isInList = _open is { Role: LineRole.UnnumberedText };
        for (var i = index; i < Math.Min(_lines.Count, index + MostLinesOfHeading); i++)
        {
            if (i > index && (_lines[i].IsAlone || _lines[i].Marker.Kind != MarkerKind.None))
            {
                // The last name of a list stands above the next number too, but apart, on the page before, or in brackets as the names above it do; a heading ends with no comma.
                return (isInList ? _lines[i].Blank == 0 && !_lines[i].AfterPage && !(_lines.EndsBracketed(i - 1) && _lines.EndsBracketed(index - 1)) : !EndsWithSeparator(i - 1)) && _lines[i].Marker.Kind is MarkerKind.Number or MarkerKind.Letter && IsDue(_lines[i].Marker);
            }

            if (_lines.EndsBlock(i) || EndsPreambular(i))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsDue(Marker marker) => marker.Kind switch
    {
        MarkerKind.Number => marker.Value == _sequence.Paragraph + 1
            || (_sequence.InResolution && marker.Value == _sequence.Operative + 1)
            || (_sequence.MayRestart && marker.Value == 1),
        MarkerKind.Letter => marker.Value == _sequence.Letter + 1 && _sequence.Letter > 0,
        MarkerKind.Capital => marker.Value == _sequence.Capital + 1,
        MarkerKind.Section => marker.Value == _sequence.Section + 1,
        _ => false,
    };

    private Marker NextMarked(int index)
    {
        for (var i = index + 1; i < Math.Min(_lines.Count, index + MostLinesOfHeading); i++)
        {
            if (_lines[i].Marker.Kind != MarkerKind.None)
            {
                return _lines[i].Marker;
            }
        }

        return default;
    }

    /// <summary>Whether text without a number begins something of its own, and does not go on with what stands above.</summary>
    private bool BeginsText(int index)
    {
        var line = _lines[index];
        if (_open is null || _lines.OpensList(index - 1))
        {
            return true;
        }

        var isEntry = _open.Role == LineRole.UnnumberedText;
        if (line.Blank > 0)
        {
            // A blank line in the middle of a sentence was left by the extractor.
            return isEntry || _lines.EndsBlock(index - 1) || !char.IsLower(_lines.TextOf(index)[0]);
        }

        return _lines.IsShort(index - 1) && (_lines.EndsBlock(index - 1) || isEntry);
    }

    /// <summary>"(i)", "(iv)": what stands under such a number belongs to its item.</summary>
    private static bool IsSubItem(ReadOnlySpan<char> text)
    {
        var close = text.IndexOf(')');
        if (text[0] != '(' || close is < 2 or > 6)
        {
            return false;
        }

        foreach (var c in text.Slice(1, close - 1))
        {
            if (c is not ('i' or 'v' or 'x'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBracketed(ReadOnlySpan<char> text) => text[0] == '(' && text[text.Length - 1] == ')';

    private static bool StartsWithWord(
        ReadOnlySpan<char> text, EquatableArray<string> words, StringComparison comparison = StringComparison.OrdinalIgnoreCase)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word.AsSpan(), comparison)
                && (text.Length == word.Length || word[word.Length - 1] == ' ' || !char.IsLetterOrDigit(text[word.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
