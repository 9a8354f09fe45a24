using ReportModel.Layout;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Reads the citation of an instrument: its name in title marks, and an article after it. A title in marks that no
/// catalogue holds is an instrument where it ends like one; else it is a publication.
/// </summary>
internal sealed class InstrumentCitations(ReadingContext context, CitedWorks works)
{
    private readonly Dictionary<string, Title> _titles = new(StringComparer.Ordinal);
    private string? _nestedIn;
    private Dictionary<int, int> _closes = [];

    private CitationConventions Conventions => context.Conventions.Citations;

    public Citation? Read(JoinedText text, int open, Citation? before, out int end)
    {
        var close = Close(text.Text, open);
        end = close < 0 ? open + 1 : close + 1;
        if (close < 0 || Find(text, new TextRange(open, close + 1), NameOfTreatyBefore(text, open, before)) is not { Instrument: { } instrument } title)
        {
            return null;
        }

        end = SkipAlias(text, end, instrument);
        var article = ReadArticle(text, end, instrument, out var articleEnd);
        var range = new TextRange(open, article is null ? close + 1 : articleEnd);
        end = Math.Max(end, range.End);
        works.Add(instrument, article, text, new TextRange(open, close + 1));
        return new Citation
        {
            Kind = article is null ? CitationKind.Instrument : CitationKind.Article,
            Words = article is null ? title.Words : text.Slice(range),
            Instrument = instrument.Key,
            Article = article,
            Source = text.Locate(range),
        };
    }

    /// <summary>Where the title ends that opens at a place; titles may stand in titles.</summary>
    private int Close(string text, int open)
    {
        var next = text.AsSpan(open + 1).IndexOfAny(Conventions.TitleMarks[0], Conventions.TitleMarks[1]);
        if (next < 0 || text[open + 1 + next] == Conventions.TitleMarks[1])
        {
            return next < 0 ? -1 : open + 1 + next;
        }

        if (!ReferenceEquals(_nestedIn, text))
        {
            (_nestedIn, _closes) = (text, PairMarks(text, open));
        }

        return _closes.TryGetValue(open, out var close) ? close : -1;
    }

    /// <summary>The marks of a text that has titles in titles, paired in one pass, so that marks which are never closed cost no more than others.</summary>
    private Dictionary<int, int> PairMarks(string text, int from)
    {
        var pairs = new Dictionary<int, int>();
        var open = new Stack<int>();
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] == Conventions.TitleMarks[0])
            {
                open.Push(i);
            }
            else if (text[i] == Conventions.TitleMarks[1] && open.Count > 0)
            {
                pairs.Add(open.Pop(), i);
            }
        }

        return pairs;
    }

    /// <summary>What a title means, its marks included. Reports cite few instruments many times: a title is looked up once.</summary>
    private Title? Find(JoinedText text, TextRange range, string? treatyBefore)
    {
        if (treatyBefore is not null)
        {
            var words = text.Slice(range);
            return new Title(words, Find(Name(words), treatyBefore));
        }

#if NET
        if (_titles.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.Text.AsSpan(range.Start, range.Length), out var title))
        {
            return title;
        }

        var written = text.Slice(range);
#else
        var written = text.Slice(range);
        if (_titles.TryGetValue(written, out var title))
        {
            return title;
        }
#endif
        title = new Title(written, Find(Name(written), null));
        _titles.Add(written, title);
        return title;
    }

    private static string Name(string title) => Titles.Key(title.Substring(1, title.Length - 2));

    private Instrument? Find(string name, string? treatyBefore)
    {
        if (Conventions.TheConvention.Contains(name))
        {
            return TheConvention();
        }

        // 《被判刑者转移公约》及其《附加议定书》: the protocol bears the name of the treaty before it.
        if (treatyBefore is not null && InstrumentCatalogue.TryFind(treatyBefore + name, context.Language, out var entry))
        {
            return Of(entry);
        }

        if (InstrumentCatalogue.TryFind(name, context.Language, out entry))
        {
            return Of(entry);
        }

        foreach (var ending in Conventions.InstrumentEndings)
        {
            if (name.EndsWith(ending.Words, StringComparison.Ordinal))
            {
                return new Instrument { Key = name, Name = name, Kind = ending.Kind };
            }
        }

        return null;
    }

    /// <summary>"The Convention" is the one that the report's bodies serve.</summary>
    public Instrument? TheConvention()
    {
        foreach (var body in context.Bodies)
        {
            if (context.Options.Bodies.TryGet(body.Symbol, out var entry) && entry!.Convention is { } key
                && InstrumentCatalogue.TryGet(key, out var convention))
            {
                return Of(convention);
            }
        }

        return null;
    }

    public static Instrument Of(InstrumentEntry entry) => new() { Key = entry.Key, Name = entry.Name, Kind = entry.Kind };

    private string? NameOfTreatyBefore(JoinedText text, int open, Citation? before)
    {
        if (before?.Instrument is null || open == 0)
        {
            return null;
        }

        foreach (var words in Conventions.AndIts)
        {
            var at = open - words.Length;
            if (at > 0 && string.CompareOrdinal(text.Text, at, words, 0, words.Length) == 0 && text.Text[at - 1] == Conventions.TitleMarks[1])
            {
                return Titles.Key(before.Words).Trim(Conventions.TitleMarks[0], Conventions.TitleMarks[1]);
            }
        }

        return null;
    }

    /// <summary>
    /// A second name in brackets behind a title is no second citation: one of the same instrument, one that no catalogue
    /// holds, or whatever the words before it say is its name: （下称《…》）. From there on it names that instrument.
    /// </summary>
    private int SkipAlias(JoinedText text, int at, Instrument instrument)
    {
        var source = text.Text;
        if (at >= source.Length || !Brackets.IsOpen(source[at]))
        {
            return at;
        }

        var start = WordBoundary.SkipSpaces(source, at + 1, source.Length);
        var isSaid = WordBoundary.StartsWithAny(source, start, source.Length, Conventions.AliasWords, out var open);
        open = WordBoundary.SkipSpaces(source, isSaid ? open : start, source.Length);
        // Quotation marks may stand around the marks of a title: （下称“《…》”）.
        open += open < source.Length && source[open] is '“' or '"' ? 1 : 0;
        if (open >= source.Length || source[open] != Conventions.TitleMarks[0] || Close(source, open) is not (var close and > 0))
        {
            return at;
        }

        var words = text.Slice(new TextRange(open, close + 1));
        var end = close + 1;
        end += end < source.Length && source[end] is '”' or '"' ? 1 : 0;
        end = WordBoundary.SkipSpaces(source, end, source.Length);
        if (end >= source.Length || !Brackets.IsClosed(source[end]) || !(isSaid || IsAlias(Name(words), instrument)))
        {
            return at;
        }

        _titles[words] = new Title(words, instrument);
        return end + 1;
    }

    /// <summary>Whether a name may be one of an instrument: it is, or no catalogue holds it and it is of the same kind.</summary>
    private bool IsAlias(string name, Instrument instrument) =>
        Find(name, null) is { } other
        && (string.Equals(other.Key, instrument.Key, StringComparison.Ordinal) || (string.Equals(other.Key, name, StringComparison.Ordinal) && other.Kind == instrument.Kind));

    /// <summary>第 17 条, 第 2 条(b)项 and 第 2(b)条.</summary>
    private Article? ReadArticle(JoinedText text, int at, Instrument instrument, out int end)
    {
        foreach (var words in Conventions.Articles)
        {
            if (!LiteralSearch.StartsWith(text.Text, at, text.Length, words.Before, out end))
            {
                continue;
            }

            var span = text.Text.AsSpan();
            ArabicNumber.SkipSpaces(span, ref end);
            if (!ArabicNumber.TryRead(span, ref end, out var number))
            {
                continue;
            }

            var letter = BracketedLetter.Read(span, ref end);
            if (!LiteralSearch.StartsWith(text.Text, end, text.Length, words.After, out end))
            {
                continue;
            }

            letter = letter > 0 ? letter : SubparagraphAfter(text, ref end);
            return new Article { Instrument = instrument.Key, Number = number, Subparagraph = letter > 0 ? Marker.LetterAt(letter) : null };
        }

        end = at;
        return null;
    }

    private int SubparagraphAfter(JoinedText text, ref int end)
    {
        var at = end;
        if (BracketedLetter.Read(text.Text.AsSpan(), ref at) is var letter and > 0)
        {
            foreach (var word in Conventions.Subparagraphs)
            {
                if (LiteralSearch.StartsWith(text.Text, at, text.Length, word, out var after))
                {
                    end = after;
                    return letter;
                }
            }
        }

        return 0;
    }

    /// <summary>A title as it is written, and the instrument of that title; null where it is a publication.</summary>
    private sealed record Title(string Words, Instrument? Instrument);
}
