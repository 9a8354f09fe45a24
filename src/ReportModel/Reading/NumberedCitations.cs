using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Reads the citation of a resolution, a decision or a legal act: its number and the words around it.</summary>
internal sealed class NumberedCitations(ReadingContext context, BodyListReader bodies, CitedWorks works)
{
    /// <summary>Titles, issuers and dates stand this near before a number.</summary>
    private const int FarBefore = 500;

    /// <summary>No name of a body is longer.</summary>
    private const int LongestBody = 200;

    private readonly IssuingBodies _issuing = new(context);
    private JoinedText? _text;
    private int _searched;
    private Body? _lastBody;

    private CitationConventions Conventions => context.Conventions.Citations;

    public Citation? Read(JoinedText text, int at, out int end)
    {
        string? before = null;
        var (number, isNumbered) = (default(TextRange), false);
        foreach (var form in context.Prepared.Citations.Numbered)
        {
            if (!ReferenceEquals(before, form.Words.Before))
            {
                before = form.Words.Before;
                isNumbered = TryReadNumber(text, at, before, out number);
            }

            end = number.End;
            if (isNumbered && (form.Words.After.Length == 0 || LiteralSearch.StartsWith(text.Text, number.End, text.Length, form.Words.After, out end)))
            {
                var range = new TextRange(at, end);
                var read = form.Act is { } act ? ReadLegalAct(text, range, number.Of(text.Text), act)
                    : number.Of(text.Text) is var written && (written.Contains('/') || written.Contains('(')) ? ReadResolution(text, range, written, form.Kind)
                    : null;
                if (read is not null)
                {
                    return read;
                }
            }
        }

        end = at + 1;
        return null;
    }

    /// <summary>
    /// Reads the next number of a list, "resolutions 53/3 and 54/2", where no words follow the numbers; the body is that of
    /// the number before.
    /// </summary>
    public Citation? ReadNext(JoinedText text, Citation before, ref int at)
    {
        if (before.Resolution is null || works.Find(before.Resolution.Value) is not { } resolution || !Conventions.IssuersStandBesideNumbers)
        {
            return null;
        }

        var start = NumberList.SkipBetween(text.Text, at, context.Conventions);
        if (start > at && IsNextPart(text.Text, start, resolution.Number))
        {
            at = start + 1;
            return Cite(text, new TextRange(start, at), resolution.Number.Substring(0, resolution.Number.Length - 1) + text.Text[start], resolution.Kind, resolution.Body, null);
        }

        var range = new TextRange(start, EndOfNumber(text.Text, start));
        var number = range.Of(text.Text);
        if (start == at || !number.Contains('/'))
        {
            return null;
        }

        at = range.End;
        return Cite(text, range, number, resolution.Kind, resolution.Body, null);
    }

    /// <summary>Whether the letter of a later part of the same resolution stands at a place: the B of "79/93 A and B".</summary>
    private static bool IsNextPart(string text, int at, string number) =>
        number.Length > 2 && number[number.Length - 2] == ' ' && at < text.Length
        && Scripts.IsCapital(text[at]) && text[at] > number[number.Length - 1] && WordBoundary.IsAt(text, at) && WordBoundary.IsAt(text, at + 1)
        && (at + 1 == text.Length || text[at + 1] != '/') && (text[at] != 'I' || number[number.Length - 1] == 'H');

    /// <summary>第 2008/909/JHA 号框架决定: the number begins with a digit and has no white space inside.</summary>
    private static bool TryReadNumber(JoinedText text, int at, string before, out TextRange number)
    {
        number = default;
        if (!WordBoundary.IsAt(text.Text, at) || !LiteralSearch.StartsWith(text.Text, at, text.Length, before, out var start))
        {
            return false;
        }

        ArabicNumber.SkipSpaces(text.Text.AsSpan(), ref start);
        number = new TextRange(start, EndOfNumber(text.Text, start));
        return number.End > start;
    }

    /// <summary>The end of "79/93", "1/CP.24", "79/93 B", "2200 A (XXI)".</summary>
    private static int EndOfNumber(string text, int start)
    {
        var end = start;
        while (end < text.Length && (Scripts.IsDigit(text[end]) || (end > start && (text[end] is '/' or '.' or '-' || Scripts.IsCapital(text[end])))))
        {
            end++;
        }

        while (end > start && text[end - 1] is '/' or '.' or '-')
        {
            end--;
        }

        var part = end + 1;
        if (end > start && part < text.Length && text[end] == ' ' && Scripts.IsCapital(text[part]) && WordBoundary.IsAt(text, part + 1))
        {
            end = part + 1;
        }

        // The sessions before 1976 stand in brackets after the number, in Roman numerals.
        var open = end + 1;
        var close = open < text.Length && end > start && text[end] == ' ' && text[open] == '(' ? text.IndexOf(')', open) : -1;
        return close > open + 1 && close - open < 12 && RomanNumerals.Instance.TryRead(text.AsSpan(open + 1, close - open - 1), out _, out var length) && length == close - open - 1
            ? close + 1
            : end;
    }

    private Citation? ReadResolution(JoinedText text, TextRange range, string number, ResolutionKind kind)
    {
        if (Conventions.IssuersStandBesideNumbers)
        {
            return _issuing.Find(text, range, number) is { } issuer ? Cite(text, range, number, kind, issuer, TitleBefore(text, range.Start)) : null;
        }

        if (MisspeltBodyBefore(text, range.Start) is { IsEmpty: false } misspelt)
        {
            bodies.ReportUnknown(text, misspelt);
            return null;
        }

        if (BodyBefore(text, range.Start) is not { } body)
        {
            context.Report(DocumentRules.UnknownBody.At(text.Locate(range), text.Slice(range), ""));
            return null;
        }

        return Cite(text, range, number, kind, body, TitleBefore(text, range.Start));
    }

    private Citation Cite(JoinedText text, TextRange range, string number, ResolutionKind kind, Body body, string? title)
    {
        var name = kind == ResolutionKind.Resolution ? "resolution" : "decision";
        var source = text.Locate(range);
        var resolution = new Resolution
        {
            Id = new ResolutionId($"{body.Symbol}#{name}{number}"),
            Body = body,
            Kind = kind,
            Number = number,
            Title = title,
            Language = context.Language,
            Source = source,
        };
        works.Add(resolution);
        return new Citation { Kind = CitationKind.Resolution, Words = text.Slice(range), Resolution = resolution.Id, Source = source };
    }

    private Citation ReadLegalAct(JoinedText text, TextRange range, string number, LegalActKind kind)
    {
        var (issuer, date) = IssuerBefore(text, SentenceStart(text, range.Start), range.Start);
        var source = text.Locate(range);
        works.Add(new LegalAct { Number = number, Kind = kind, Issuer = issuer, Date = date, Source = source });
        return new Citation { Kind = CitationKind.LegalAct, Words = text.Slice(range), LegalAct = number, Source = source };
    }

    /// <summary>The last body named before a place: in its sentence, else before that; else the body above those of the report.</summary>
    private Body? BodyBefore(JoinedText text, int at)
    {
        if (LastBodyBefore(text, at) is { } named)
        {
            return named;
        }

        foreach (var body in context.Bodies)
        {
            var slash = body.Symbol.LastIndexOf('/');
            if (slash > 0 && context.Options.Bodies.TryGet(body.Symbol.Substring(0, slash), out var entry))
            {
                return entry!.Body;
            }
        }

        return context.Bodies.Count > 0 ? context.Bodies[0] : null;
    }

    /// <summary>
    /// The words right before a number that name a body which no catalogue holds: they end like the name of one, but not
    /// with a known name. Empty where there are none.
    /// </summary>
    private TextRange MisspeltBodyBefore(JoinedText text, int at)
    {
        var from = Math.Max(0, at - LongestBody);
        var clause = from + text.Text.AsSpan(from, at - from).LastIndexOfAny(context.Conventions.Operatives.ClauseEnds.AsSpan()) + 1;
        var words = text.Trim(new TextRange(clause, at));
        foreach (var ending in context.Conventions.OrganizationEndings)
        {
            if (words.Length > ending.Length
                && string.CompareOrdinal(text.Text, words.End - ending.Length, ending, 0, ending.Length) == 0
                && ending.Length > 1
                && !context.Options.Bodies.TryFindAtEnd(text.Text.AsSpan(words.Start, words.Length), context.Language, out _))
            {
                return words;
            }
        }

        return default;
    }

    /// <summary>The last body named before a place. Citations come in the order of the text: only what is new since the one before is searched.</summary>
    private Body? LastBodyBefore(JoinedText text, int at)
    {
        if (!ReferenceEquals(_text, text) || at < _searched)
        {
            (_text, _searched, _lastBody) = (text, 0, null);
        }

        if (context.Options.Bodies.TryFindLast(text.Text.AsSpan(0, at), _searched, context.Language, out var entry))
        {
            _lastBody = entry!.Body;
        }

        _searched = at;
        return _lastBody;
    }

    /// <summary>题为“…”的第 9/1 号决议: the title that ends right before the number.</summary>
    private string? TitleBefore(JoinedText text, int at)
    {
        const int MostWordsBetween = 2;
        foreach (var phrase in Conventions.ResolutionTitles)
        {
            // Most numbers have no title before them, which shows at once.
            if (!MayEndBefore(text.Text, phrase, at, MostWordsBetween))
            {
                continue;
            }

            var from = SentenceStart(text, at);
            while (phrase.TryMatch(text, new TextRange(from, at), out var match))
            {
                if (text.Trim(new TextRange(match.End, at)).Length <= MostWordsBetween)
                {
                    return match.TextOf("title");
                }

                from = match.Start + 1;
            }
        }

        return null;
    }

    /// <summary>Whether the last character of a phrase stands shortly before a place; of a phrase that ends with a place for text, whatever stands there may be the last.</summary>
    private static bool MayEndBefore(string text, Phrase phrase, int at, int most)
    {
        if (phrase.LastCharacter is not { } last)
        {
            return true;
        }

        var from = SkipSpacesBack(text, Math.Max(0, SkipSpacesBack(text, at) - most));
        from = Math.Max(0, from - 1);
        return text.AsSpan(from, at - from).IndexOfAny(last, FullWidth.Half(last)) >= 0;
    }

    private static int SkipSpacesBack(string text, int at)
    {
        while (at > 0 && Scripts.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private (string Issuer, CalendarDate? Date) IssuerBefore(JoinedText text, int from, int at)
    {
        // One name may be the end of another: of those that end last the longest is meant.
        var (after, issuer) = (-1, "");
        foreach (var name in Conventions.LegalActIssuers)
        {
            var found = text.Text.AsSpan(from, at - from).LastIndexOf(name.AsSpan());
            var end = found < 0 ? -1 : from + found + name.Length;
            if (end > after || (end == after && name.Length > issuer.Length))
            {
                (after, issuer) = (end, name);
            }
        }

        if (after < 0)
        {
            return ("", null);
        }

        return context.Conventions.Calendar.TryReadDays(text.Text.AsSpan(after, at - after), null, out var date, out _, out _)
            ? (issuer, date)
            : (issuer, null);
    }

    /// <summary>Where the sentence begins, or its part that is near enough.</summary>
    private int SentenceStart(JoinedText text, int at)
    {
        var from = Math.Max(0, at - FarBefore);
        return from + text.Text.AsSpan(from, at - from).LastIndexOfAny(context.Conventions.SentenceEnds.AsSpan()) + 1;
    }
}
