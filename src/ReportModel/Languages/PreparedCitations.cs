using ReportModel.Text;

namespace ReportModel;

/// <summary>The characters at which citations begin, and the forms of those that bear a number.</summary>
internal sealed class PreparedCitations(CitationConventions conventions)
{
    private readonly CharacterSearch _firsts = new(
        WordsOf(conventions).SelectMany(static words => new[] { words[0], char.ToUpperInvariant(words[0]) })
            .Concat(MarksOf(conventions)).Distinct().ToArray());
    private readonly CharacterSet _marks = new(MarksOf(conventions).ToArray());
    private readonly LiteralStarts _starts = new(WordsOf(conventions));

    /// <summary>The next place at which a citation may begin; -1 where there is none.</summary>
    public int NextStart(string text, int at)
    {
        for (; at < text.Length; at++)
        {
            var length = _firsts.First(text.AsSpan(at));
            if (length < 0)
            {
                return -1;
            }

            at += length;
            if (_marks.MayHold(text[at]) || (WordBoundary.IsAt(text, at) && _starts.MayStandAt(text, at)))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>All forms in which the number of a resolution, decision or legal act can be cited, those with the same words before it together.</summary>
    public NumberedForm[] Numbered { get; } =
    [
        .. conventions.LegalActs.Select(act => new NumberedForm(act.Words, act.Kind, default)),
        .. conventions.Resolutions.Select(words => new NumberedForm(words, null, ResolutionKind.Resolution)),
        .. conventions.Decisions.Select(words => new NumberedForm(words, null, ResolutionKind.Decision)),
    ];

    /// <summary>The words with which citations begin, which stand whole.</summary>
    private static IEnumerable<string> WordsOf(CitationConventions conventions) => conventions.LegalActs.Select(static act => act.Words)
        .Concat(conventions.Resolutions).Concat(conventions.Decisions).Concat(conventions.Paragraphs)
        .Select(static words => words.Before)
        .Concat(conventions.BeforeArticles);

    /// <summary>The marks with which others begin, or in the middle of which they stand.</summary>
    private static IEnumerable<char> MarksOf(CitationConventions conventions) => conventions.TitleMarks.Take(1).Append('/');
}

/// <summary>The words around a number, and what they say it is: a legal act of a kind, else a resolution or decision.</summary>
internal readonly record struct NumberedForm(NumberedWords Words, LegalActKind? Act, ResolutionKind Kind);
