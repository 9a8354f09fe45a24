using ReportModel.Text;

namespace ReportModel;

/// <summary>The verbs of a language by the word with which they begin.</summary>
internal sealed class PreparedActs
{
    private readonly Dictionary<string, List<VerbForm>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);

    public PreparedActs(ActConventions conventions)
    {
        foreach (var verb in conventions.Verbs)
        {
            Add(new(verb.Present, Tense.Present, verb));
            Add(new(verb.Past, Tense.Past, verb));
        }

        foreach (var forms in _byFirstWord.Values)
        {
            forms.Sort(static (left, right) => right.Words.Length - left.Words.Length);
        }
    }

    public bool IsEmpty => _byFirstWord.Count == 0;

    /// <summary>The verb that stands at a place in one of the tenses, the one with most words first.</summary>
    public bool TryRead(string text, int at, int to, Tense tenses, out VerbForm form, out int end)
    {
        var word = WordBoundary.EndOfWord(text, at, to);
        if (word > at && _byFirstWord.TryGetValue(text.Substring(at, word - at), out var forms))
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

    private void Add(VerbForm form)
    {
        var space = form.Words.IndexOf(' ');
        var first = space < 0 ? form.Words : form.Words.Substring(0, space);
        if (!_byFirstWord.TryGetValue(first, out var forms))
        {
            _byFirstWord.Add(first, forms = []);
        }

        forms.Add(form);
    }
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
