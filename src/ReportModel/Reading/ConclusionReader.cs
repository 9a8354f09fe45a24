using ReportModel.Outline;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Reads the conclusions and procedural decisions of a narrative: the sentences in which the report's own body acts, "At the
/// same meeting, the Committee took note of …", "It requested …". What others said or did is none.
/// </summary>
internal sealed class ConclusionReader(ReadingContext context, ActingBodies bodies, ActReader acts, OperativeReader recommendations)
{
    private readonly List<Body> _named = [];
    private readonly List<Operative> _operatives = [];
    private readonly List<Body> _actingInParagraph = [];
    private readonly PastActs _past = new(context);

    /// <summary>The bodies that acted in the sentence before; none where others did.</summary>
    private EquatableArray<Body> _acting = [];
    private bool _hasActed;

    /// <summary>Whether what is read is a resolution or decision that the report reproduces: whichever body is named there acts.</summary>
    private bool _isResolution;

    private ActConventions Conventions => context.Conventions.Operatives.Acts;

    private PreparedActs Acts => context.Prepared.Acts;

    /// <summary>What bodies do in a paragraph, in the order of its text; nothing where they do nothing.</summary>
    public (EquatableArray<Operative> Operatives, EquatableArray<Body> Bodies) Read(OutlineParagraph paragraph)
    {
        _operatives.Clear();
        _isResolution = paragraph.Resolution is not null;
        _actingInParagraph.Clear();
        var text = paragraph.Block;
        var isConclusion = StandsUnderConclusions(paragraph);
        for (var at = 0; at < text.Length;)
        {
            context.ThrowIfCancelled();
            var end = SentenceEnds.Next(text.Text, at, context);
            var before = _operatives.Count;
            ReadSentence(text, new TextRange(at, end), isConclusion);
            if (_operatives.Count > before)
            {
                AddActing();
            }

            at = WordBoundary.SkipSpaces(text.Text, end, text.Length);
        }

        return (_operatives.ToEquatableArray(), _actingInParagraph.ToEquatableArray());
    }

    private void AddActing()
    {
        foreach (var body in _acting)
        {
            if (!_actingInParagraph.Contains(body))
            {
                _actingInParagraph.Add(body);
            }
        }
    }

    /// <summary>
    /// Whether a paragraph ends with the name of the body, so that the items below it say what it does: "The Commission:"; or
    /// with what it had done before, "the SBI, having considered the notes:".
    /// </summary>
    public bool OpensActs(OutlineParagraph paragraph, out EquatableArray<Body> acting)
    {
        var text = paragraph.Block.Text;
        _isResolution = paragraph.Resolution is not null;
        acting = [];
        for (var at = 0; paragraph.Items.Count > 0 && TryFindSubject(text, text.Length, false, ref at, out var end, out acting); at = end)
        {
            var rest = WordBoundary.SkipSpaces(text, end, text.Length);
            if (rest == text.Length - 1 && context.Conventions.ListOpeners.Contains(text[rest]))
            {
                return !_past.Are(paragraph.Block, new TextRange(0, at));
            }

            // What follows is read once, behind the first name that a comma follows.
            if (rest < text.Length && text[rest] == ',')
            {
                return context.Conventions.ListOpeners.Contains(text[text.Length - 1]) && !acts.TryRead(paragraph.Block, new TextRange(end, text.Length), false, []);
            }
        }

        return false;
    }

    private void ReadSentence(JoinedText text, TextRange sentence, bool isConclusion)
    {
        for (var at = sentence.Start; TryFindSubject(text.Text, sentence.End, isConclusion, ref at, out var end, out var acting); at = end)
        {
            if (!_isResolution && (_past.Are(text, new TextRange(sentence.Start, at)) || _past.Are(text, Insertion(text.Text, end, sentence.End))))
            {
                break;
            }

            if (acts.TryRead(text, new TextRange(end, sentence.End), isConclusion, _operatives))
            {
                (_acting, _hasActed) = (acting, true);
                return;
            }
        }

        if (_hasActed && TryReadPronoun(text.Text, sentence, out var pronoun) && acts.TryRead(text, new TextRange(pronoun, sentence.End), isConclusion, _operatives))
        {
            return;
        }

        (_acting, _hasActed) = ([], false);
        if (isConclusion && recommendations.ReadModal(text, sentence) is { } recommended)
        {
            _operatives.Add(recommended);
        }
    }

    /// <summary>
    /// Finds the next place where the body stands: at the beginning of the sentence, after a comma that ends a phrase of time or
    /// manner, or after "and"; after "said that" it is another's sentence. Below a heading of conclusions others may report in its place.
    /// </summary>
    private bool TryFindSubject(string text, int to, bool mayBeAuthor, ref int at, out int end, out EquatableArray<Body> acting)
    {
        var (depth, mayStand) = (0, true);
        while (at < to)
        {
            if (mayStand && depth == 0 && TryReadSubject(text, at, to, mayBeAuthor, out end, out acting))
            {
                return true;
            }

            at = WordBoundary.SkipSpaces(text, at, to);
            var word = WordBoundary.EndOfWord(text, at, to);
            if (Acts.Subordinators.StandsAt(text, at, to, out _))
            {
                break;
            }

            mayStand = Acts.Coordinators.StandsAt(text, at, to, out _) || (word == at && at < to && text[at] == ',');
            depth = word > at || at == to ? depth : Math.Max(0, depth + context.Prepared.Clauses.Depth(text[at]));
            at = Math.Max(at + 1, word);
        }

        (end, acting) = (at, []);
        return false;
    }

    /// <summary>What stands between two commas right after the name of the body.</summary>
    private static TextRange Insertion(string text, int at, int to)
    {
        const int Longest = 200;
        at = WordBoundary.SkipSpaces(text, at, to);
        var close = at < to && text[at] == ',' ? text.IndexOf(',', at + 1, Math.Min(Longest, to - at - 1)) : -1;
        return close < 0 ? default : new TextRange(at + 1, close);
    }

    private bool TryReadSubject(string text, int at, int to, bool mayBeAuthor, out int end, out EquatableArray<Body> acting)
    {
        var start = SkipBefore(text, at, to);
        var isOwn = bodies.TryRead(text, start, to, _named, out end) || (_isResolution && _named.Count > 0);
        acting = isOwn ? _named.ToEquatableArray() : [];
        return isOwn || (mayBeAuthor && IsAuthor(text, start, to, out end));
    }

    private bool IsAuthor(string text, int at, int to, out int end)
    {
        at = Acts.Articles.StandsAt(text, at, to, out var after) ? WordBoundary.SkipSpaces(text, after, to) : at;
        return Acts.Authors.StandsAt(text, at, to, out end);
    }

    private bool TryReadPronoun(string text, TextRange sentence, out int end) =>
        Acts.Pronouns.StandsAt(text, SkipBefore(text, sentence.Start, sentence.End), sentence.End, out end);

    /// <summary>Passes over "In this regard,".</summary>
    private int SkipBefore(string text, int at, int to)
    {
        at = WordBoundary.SkipSpaces(text, at, to);
        while (Acts.BeforeVerbs.StandsAt(text, at, to, out var after))
        {
            after = WordBoundary.SkipSpaces(text, after, to);
            at = after < to && text[after] == ',' ? WordBoundary.SkipSpaces(text, after + 1, to) : after;
        }

        return at;
    }

    private bool StandsUnderConclusions(OutlineParagraph paragraph)
    {
        for (var section = paragraph.Section; section is not null; section = section.Parent)
        {
            foreach (var word in Conventions.ConclusionHeadings)
            {
                var at = section.Title.IndexOf(word, StringComparison.OrdinalIgnoreCase);
                if (at >= 0 && WordBoundary.IsAt(section.Title, at) && WordBoundary.IsAt(section.Title, at + word.Length))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
