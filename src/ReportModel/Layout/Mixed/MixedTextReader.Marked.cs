namespace ReportModel.Layout;

/// <summary>What a number or letter at the beginning of a line means.</summary>
internal sealed partial class MixedTextReader
{
    /// <summary>So many numbers may be missing before one that still begins a paragraph; the check of the numbering reports them.</summary>
    private const int WidestGap = 2;

    /// <summary>A longer line is no heading, even if the text breaks off in the middle of a sentence.</summary>
    private const int LongestHeading = 300;

    /// <summary>A paragraph that adopts an agenda says little else; in a longer one its words are not sought at every line that begins with "1.".</summary>
    private const int LongestAdoption = 5000;

    /// <summary>The role of the block that a number or letter begins; a continuation where it begins none.</summary>
    /// <param name="written">The number or letter as it is read without regard to its place.</param>
    /// <param name="index">The line of the text after it.</param>
    /// <param name="isTorn">Whether it stands on a line of its own.</param>
    /// <param name="marker">What it is in its place: "C." is a letter after "B.", and 100 nowhere.</param>
    private LineRole RoleOfMarked(Marker written, int index, bool isTorn, out Marker marker)
    {
        marker = written;
        var isComplete = isTorn || IsComplete(index) || StartsDue(written, index) || (written.Spaced && !_lines.AreWrapped);
        switch (written.Kind)
        {
            case MarkerKind.Section:
                if (CapitalOf(written, index) is { Kind: MarkerKind.Capital } capital)
                {
                    marker = capital;
                    goto case MarkerKind.Capital;
                }

                var isDue = written.Value == _sequence.Section + 1 || (written.Value == 1 && _sequence.MayRestart);
                // Below it the paragraphs may be numbered anew.
                return isComplete && isDue && !_lines.EndsAsSentence(index, _isDueBelowSection) ? LineRole.SectionHeading : LineRole.Continuation;
            case MarkerKind.Capital:
                return isComplete && (marker.Value == _sequence.Capital + 1 || marker.Value == 1) && !EndsAsSentence(index)
                    ? LineRole.SubsectionHeading
                    : LineRole.Continuation;
            case MarkerKind.Letter:
                return RoleOfLetter(written, index, isTorn);
            default:
                return isComplete ? RoleOfNumber(written, index, isTorn) : LineRole.Continuation;
        }
    }

    /// <summary>A numeral of one letter that is due as a letter, and not as a numeral, is one.</summary>
    private Marker CapitalOf(Marker written, int index)
    {
        if (written.Length != 2 || written.Value == _sequence.Section + 1)
        {
            return default;
        }

        var letter = written.Value switch { 1 => 'I', 5 => 'V', 10 => 'X', 50 => 'L', 100 => 'C', 500 => 'D', 1000 => 'M', _ => '\0' };
        return letter - 'A' + 1 == _sequence.Capital + 1 ? written with { Kind = MarkerKind.Capital, Value = letter - 'A' + 1 } : default;
    }

    private LineRole RoleOfLetter(Marker marker, int index, bool isTorn)
    {
        if (!_sequence.InResolution && !_sequence.InAgenda && !_lines.EndsBlock(index) && IsComplete(index) && StandsAboveNumber(index))
        {
            return LineRole.TopicHeading;
        }

        var opens = OpensListAbove(index, isTorn);
        var isFirst = marker.Value == 1 && (opens || _sequence.Letter == 0 || IsComplete(index));
        // A missing letter is told from "(ii)" and "(v)" by its nearness.
        var isNext = marker.Value > _sequence.Letter && marker.Value <= _sequence.Letter + 1 + (_sequence.Letter > 0 ? WidestGap - 1 : 0);
        if (!(isFirst || isNext) || !(isTorn || StartsItem(marker, index)))
        {
            return LineRole.Continuation;
        }

        if (_sequence.InOtherList)
        {
            _sequence.AdvanceOtherList(marker);
            return LineRole.UnnumberedText;
        }

        return _sequence.InAgenda && _sequence.Entry > 0 ? LineRole.AgendaSubItem
            : _sequence.Paragraph > 0 || _sequence.InResolution ? LineRole.Item
            : LineRole.Continuation;
    }

    /// <summary>The number that is due, and a capital after it, begin a paragraph also below a heading that was taken for text.</summary>
    private bool StartsDue(Marker marker, int index)
    {
        var rest = _lines.TextOf(index).Slice(marker.Length).TrimStart();
        return marker is { Kind: MarkerKind.Number, Spaced: true } && IsDue(marker) && rest.Length > 0 && char.IsUpper(rest[0]);
    }

    /// <summary>Items begin with a capital, or after something complete; "(b) the" at the beginning of a wrapped line stands in a sentence.</summary>
    private bool StartsItem(Marker marker, int index)
    {
        var rest = _lines.TextOf(index).Slice(marker.Length).TrimStart();
        return marker.Spaced && (IsComplete(index) || !_lines.AreWrapped || (rest.Length > 0 && char.IsUpper(rest[0])));
    }

    private LineRole RoleOfNumber(Marker marker, int index, bool isTorn)
    {
        var isParagraph = marker.Value == _sequence.Paragraph + 1;
        if (marker.Value == 1 && _lastParagraph is not null && AdoptsAgenda(index))
        {
            _sequence.BeginAgenda();
        }

        else if (marker.Value == 1 && !isParagraph && !_sequence.InResolution && !_sequence.MayRestart && _open is { Role: LineRole.Paragraph or LineRole.Item } && OpensListAbove(index, isTorn))
        {
            _sequence.BeginOtherList();
        }

        if (_sequence.InAgenda || _sequence.InOtherList)
        {
            var isEntry = marker.Value == _sequence.Entry + 1;
            if (isEntry && !(isParagraph && (!StandsLikeAgenda(index) || (_sequence.InAgenda && !_lines.AreWrapped && GoesOnAfterHeading(marker, index)))))
            {
                if (_sequence.InAgenda)
                {
                    return LineRole.AgendaEntry;
                }

                _sequence.AdvanceOtherList(marker);
                return LineRole.UnnumberedText;
            }
        }

        if (_sequence.InResolution && marker.Value == _sequence.Operative + 1)
        {
            return LineRole.OperativeParagraph;
        }

        var isSentence = EndsAsSentence(index);
        if (_sequence.InResolution && _sequence.Operative > 0 && !isParagraph && isSentence && IsAfterGap(marker, _sequence.Operative))
        {
            return LineRole.OperativeParagraph;
        }

        var mayBeTopic = marker.Value == _sequence.Topic + 1 || marker.Value == 1;
        if (!isSentence && mayBeTopic && !(isParagraph && (isTorn || _lines.TextOf(index).Length > LongestHeading)))
        {
            return LineRole.TopicHeading;
        }

        var isRestart = marker.Value == 1 && _sequence.MayRestart;
        var isAfterGap = !_sequence.InResolution && isSentence && _sequence.Paragraph > 0 && IsAfterGap(marker, _sequence.Paragraph);
        return isParagraph || isRestart || isAfterGap ? LineRole.Paragraph : LineRole.Continuation;
    }

    private bool OpensListAbove(int index, bool isTorn) => index - (isTorn ? 2 : 1) is var above and >= 0 && _lines.OpensList(above);

    private static bool IsAfterGap(Marker marker, int last) => marker.Value > last + 1 && marker.Value <= last + 1 + WidestGap;

    /// <summary>Whether the paragraph above adopts the agenda that begins here: the last one, with nothing but its own text between.</summary>
    private bool AdoptsAgenda(int index) =>
        !_sequence.InResolution && !_sequence.InAgenda && _lastParagraph!.SourceLength <= LongestAdoption && _prepared.AgendaAdopted.TryMatch(_lastParagraph!, _lastParagraph!.All, out _)
        && (ReferenceEquals(_open, _lastParagraph) || (_open is { Role: LineRole.UnnumberedText or LineRole.Item } && IsComplete(index)));

    /// <summary>No agenda takes more lines.</summary>
    private const int MostLinesOfAgenda = 200;

    /// <summary>Whether the numbers go on below the heading that is due, and this one does not come again: then it was no entry of an agenda, but the paragraph.</summary>
    private bool GoesOnAfterHeading(Marker marker, int index)
    {
        var isBelowHeading = false;
        for (var i = index + 1; i < Math.Min(_lines.Count, index + MostLinesOfAgenda); i++)
        {
            var next = _lines[i].Marker;
            isBelowHeading |= next.Kind is MarkerKind.Section or MarkerKind.Capital && IsDue(CapitalOf(next, i) is { Kind: MarkerKind.Capital } capital ? capital : next);
            if (next.Kind == MarkerKind.Number && (next.Value == marker.Value || (isBelowHeading && next.Value > marker.Value)))
            {
                return next.Value > marker.Value;
            }
        }

        return false;
    }

    /// <summary>Where one number is due for the agenda and for a paragraph, entries tell themselves apart: they are titles of one sentence, on few lines.</summary>
    private bool StandsLikeAgenda(int index)
    {
        var text = _lines.TextOf(index);
        text = _lines[index].Marker.Kind == MarkerKind.Number ? text.Slice(_lines[index].Marker.Length) : text;
        var inner = text.IndexOfAny(_conventions.SentenceEnds.AsSpan());
        // "… and food security.*": a mark of a note may follow.
        return (inner < 0 || text.Slice(inner + 1).TrimStart("*0123456789".AsSpan()).IsEmpty) && !(_lines.AreWrapped && !_lines.IsShort(index) && !_lines.EndsBlock(index) && index + 1 < _lines.Count && !_lines.IsShort(index + 1));
    }
}
