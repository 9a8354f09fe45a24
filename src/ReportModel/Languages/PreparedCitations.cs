using ReportModel.Text;

namespace ReportModel;

/// <summary>The characters at which citations begin, and the forms of those that bear a number.</summary>
internal sealed class PreparedCitations(CitationConventions conventions)
{
    /// <summary>The characters at which a citation can begin.</summary>
    public CharacterSearch Starts { get; } = new(StartsOf(conventions).ToArray());

    /// <summary>All forms in which the number of a resolution, decision or legal act can be cited, those with the same words before it together.</summary>
    public NumberedForm[] Numbered { get; } =
    [
        .. conventions.LegalActs.Select(act => new NumberedForm(act.Words, act.Kind, default)),
        .. conventions.Resolutions.Select(words => new NumberedForm(words, null, ResolutionKind.Resolution)),
        .. conventions.Decisions.Select(words => new NumberedForm(words, null, ResolutionKind.Decision)),
    ];

    private static IEnumerable<char> StartsOf(CitationConventions conventions) => conventions.LegalActs.Select(act => act.Words)
        .Concat(conventions.Resolutions).Concat(conventions.Decisions).Concat(conventions.Paragraphs)
        .Select(words => words.Before[0])
        .Concat(conventions.BeforeArticles.SelectMany(words => new[] { words[0], char.ToUpperInvariant(words[0]) }))
        .Concat(conventions.TitleMarks.Take(1))
        .Append('/')
        .Distinct();
}

/// <summary>The words around a number, and what they say it is: a legal act of a kind, else a resolution or decision.</summary>
internal readonly record struct NumberedForm(NumberedWords Words, LegalActKind? Act, ResolutionKind Kind);
