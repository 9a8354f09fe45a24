using System.Diagnostics.CodeAnalysis;
using ReportModel.Text;

namespace ReportModel;

/// <summary>The verbs of a language by the word with which they begin, and the words around them, ready to be asked for at every word of a text.</summary>
internal sealed class PreparedActs(ActConventions conventions)
{
    private readonly Dictionary<string, VerbForm[]> _byFirstWord = FormsOf(conventions)
        .GroupBy(static form => form.Words.Split(' ')[0], StringComparer.OrdinalIgnoreCase)
        .ToDictionary(static forms => forms.Key, static forms => forms.OrderByDescending(static form => form.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase);

    public bool IsEmpty => _byFirstWord.Count == 0;

    public WordList Coordinators { get; } = new(conventions.Coordinators);

    public WordList Subordinators { get; } = new(conventions.Subordinators);

    public WordList BeforeBaseForms { get; } = new(conventions.BeforeBaseForms);

    public WordList BeforeVerbs { get; } = new(conventions.BeforeVerbs);

    public WordList NotAfterVerbs { get; } = new(conventions.NotAfterVerbs);

    public WordList Pronouns { get; } = new(conventions.Pronouns);

    public WordList AddresseePronouns { get; } = new(conventions.AddresseePronouns);

    public WordList Articles { get; } = new(conventions.Articles);

    public WordList BeforeActions { get; } = new(conventions.BeforeActions);

    public WordList NotActions { get; } = new(conventions.NotActions);

    public WordList AfterNouns { get; } = new(conventions.AfterNouns);

    public WordList AfterNames { get; } = new(conventions.AfterNames);

    public WordList InsideNames { get; } = new(conventions.InsideNames);

    public WordList ClauseOpeners { get; } = new(conventions.ClauseOpeners);

    public WordList RecommendedTo { get; } = new(conventions.RecommendedTo);

    public WordList ForActionBy { get; } = new(conventions.ForActionBy);

    public WordList RepeatedRequests { get; } = new(conventions.RepeatedRequests);

    public WordList Authors { get; } = new(conventions.Authors);

    /// <summary>The verb that stands at a place in one of the tenses, the one with most words first.</summary>
    public bool TryRead(string text, int at, int to, Tense tenses, out VerbForm form, out int end)
    {
        var word = WordBoundary.EndOfWord(text, at, to);
        if (word > at && TryFind(text.AsSpan(at, word - at), out var forms))
        {
            foreach (var candidate in forms)
            {
                if ((candidate.Tense & tenses) != 0 && WordBoundary.StartsWith(text, at, to, candidate.Words, out end))
                {
                    form = candidate;
                    return true;
                }
            }
        }

        (form, end) = (default, at);
        return false;
    }

    /// <summary>Whether a verb stands in a text: "The Commission took note of the following reports:" says more than who acts.</summary>
    public bool StandIn(string text)
    {
        for (var at = 0; at < text.Length; at = Math.Max(at + 1, WordBoundary.EndOfWord(text, at, text.Length)))
        {
            if (TryRead(text, at, text.Length, Tense.Any, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryFind(ReadOnlySpan<char> word, [NotNullWhen(true)] out VerbForm[]? forms) =>
#if NET
        _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out forms);
#else
        _byFirstWord.TryGetValue(word.ToString(), out forms);
#endif

    private static IEnumerable<VerbForm> FormsOf(ActConventions conventions) =>
        conventions.Verbs.SelectMany(static verb => new VerbForm[] { new(verb.Present, Tense.Present, verb), new(verb.Past, Tense.Past, verb) });
}

/// <summary>The tenses in which a body's verbs stand: all those of one paragraph in one.</summary>
[Flags]
internal enum Tense
{
    None = 0,
    Present = 1,
    Past = 2,
    Any = Present | Past,
}

/// <summary>A form of a verb.</summary>
internal readonly record struct VerbForm(string Words, Tense Tense, OperativeVerb Verb);
