namespace ReportModel.Layout;

/// <summary>Where the numbering of a document stands while long lines are cut: which number, letter and numeral is due.</summary>
internal sealed class InlineNumbers(InlineWords words, InlineHeadings headings)
{
    /// <summary>A heading is no longer.</summary>
    private const int LongestHeading = 300;

    private int _section;
    private int _capital;
    private int _topic;
    private int _paragraph;
    private int _doubtful;
    private int _entry;
    private int _letter;
    private int _heading = -1;

    /// <summary>Whether neither a heading nor a paragraph was met yet.</summary>
    public bool IsBeforeBody => _section == 0 && _paragraph == 0;

    /// <summary>Begins a line: a heading of the one before is complete.</summary>
    public void BeginLine()
    {
        _heading = -1;
        headings.BeginLine();
    }

    /// <summary>Whether the paragraph that is due begins at a word, below a heading that has no number; it then counts as met.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">The place of the word.</param>
    /// <param name="marker">The number or letter there.</param>
    /// <param name="heading">Where the heading begins.</param>
    public bool BeginsBelowHeading(ReadOnlySpan<char> line, int at, Marker marker, out int heading)
    {
        heading = marker.Kind == MarkerKind.Number && _paragraph > 0 && marker.Value == _paragraph + 1 ? headings.Before(line, at, marker.Value) : -1;
        if (heading < 0)
        {
            return false;
        }

        (_paragraph, _doubtful, _entry, _letter, _heading) = (marker.Value, 0, 0, 0, -1);
        return true;
    }

    /// <summary>Begins a resolution, whose paragraphs are numbered by themselves.</summary>
    public void BeginResolution() => (_entry, _letter, _doubtful) = (0, 0, 0);

    /// <summary>Whether something begins at a word with its number or letter; it then counts as met.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">The place of the word.</param>
    /// <param name="marker">The number or letter there.</param>
    /// <param name="isStart">Whether a line begins there anyhow, so that a heading needs nothing behind it.</param>
    public bool Begins(ReadOnlySpan<char> line, int at, Marker marker, bool isStart = false)
    {
        if (marker.Kind == MarkerKind.None)
        {
            return false;
        }

        var ends = isStart || words.EndsSentenceBefore(line, at);
        var isBelowHeading = _heading >= 0 && at - _heading <= LongestHeading;
        return marker.Kind switch
        {
            MarkerKind.Number => BeginsNumber(line, at, marker, ends || isBelowHeading),
            MarkerKind.Letter => BeginsLetter(line, at, marker),
            _ => (ends || isBelowHeading || IsBeforeBody) && BeginsHeading(line, at, marker, isStart),
        };
    }

    private bool BeginsNumber(ReadOnlySpan<char> line, int at, Marker marker, bool mayBegin)
    {
        var isParagraph = IsDue(marker.Value);
        if (_entry > 0 && marker.Value == _entry + 1 && words.EndsClauseBefore(line, at))
        {
            // Where one number is due for both, the reader of blocks tells which it is: until then the paragraph stays due, and the next one is.
            (_entry, _letter, _doubtful) = (marker.Value, 0, isParagraph ? marker.Value : _doubtful);
            return true;
        }

        if (isParagraph && (mayBegin || IsBeforeBody))
        {
            (_paragraph, _doubtful, _entry, _letter, _heading) = (marker.Value, 0, 0, 0, -1);
            return true;
        }

        if (marker.Value == _topic + 1 && mayBegin && LeadsToParagraph(line, at))
        {
            (_topic, _heading) = (marker.Value, at);
            return true;
        }

        if (marker.Value == 1 && _paragraph > 0 && words.EndsClauseBefore(line, at))
        {
            (_entry, _letter) = (1, 0);
            return true;
        }

        return false;
    }

    private bool IsDue(int number) => number == _paragraph + 1 || (_doubtful > 0 && number == _doubtful + 1);

    private bool BeginsLetter(ReadOnlySpan<char> line, int at, Marker marker)
    {
        if (_entry == 0 || marker.Value != _letter + 1 || !words.EndsClauseBefore(line, at))
        {
            return false;
        }

        _letter = marker.Value;
        return true;
    }

    private bool BeginsHeading(ReadOnlySpan<char> line, int at, Marker marker, bool isStart)
    {
        // A numeral of one letter may be the letter that is due.
        var letter = line[at] - 'A' + 1;
        var isSection = marker.Kind == MarkerKind.Section && marker.Value == _section + 1;
        var isCapital = !isSection && marker.Length == 2 && (letter == _capital + 1 || letter == 1) && _section > 0;
        if ((!isSection && !isCapital) || !(isStart || LeadsToParagraph(line, at)))
        {
            return false;
        }

        (_section, _capital, _topic) = isSection ? (marker.Value, 0, 0) : (_section, letter, 0);
        (_heading, _entry, _letter) = (at, 0, 0);
        return true;
    }

    /// <summary>Whether a chapter begins at a word: "Chapter II Organization of the session".</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">The place of the word.</param>
    /// <param name="title">Where its title begins.</param>
    public bool BeginsChapter(ReadOnlySpan<char> line, int at, out int title)
    {
        (var number, title) = words.SectionAt(line, at);
        if (number == 0 || number != _section + 1 || !LeadsToParagraph(line, title))
        {
            return false;
        }

        (_section, _capital, _topic, _heading, _entry, _letter) = (number, 0, 0, title, 0, 0);
        return true;
    }

    /// <summary>Whether what begins at a place is a heading: no sentence ends before the number of the paragraph that is due.</summary>
    private bool LeadsToParagraph(ReadOnlySpan<char> line, int at)
    {
        var from = at;
        for (at = InlineWords.Next(line, at); at < line.Length && at - from <= LongestHeading; at = InlineWords.Next(line, at))
        {
            var marker = words.MarkerAt(line, at);
            if (marker.Kind == MarkerKind.Number && IsDue(marker.Value))
            {
                return true;
            }

            var end = InlineWords.EndOf(line, at);
            if (marker.Kind == MarkerKind.None && end < line.Length && words.EndsSentenceBefore(line, end))
            {
                return false;
            }
        }

        return false;
    }
}
