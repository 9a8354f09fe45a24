using ReportModel.Text;

namespace ReportModel;

/// <summary>Phrases of which a text may have one, the first of them before the others.</summary>
internal sealed class PhraseSet
{
    private readonly Phrase[] _phrases;
    private readonly int _first;

    /// <summary>Makes a set.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="filter">What says which of them may stand in a paragraph.</param>
    public PhraseSet(IEnumerable<Phrase> phrases, PhraseFilter filter)
    {
        _phrases = [.. phrases];
        _first = filter.Count;
        foreach (var phrase in _phrases)
        {
            filter.Add(phrase.NeededWords);
        }
    }

    /// <summary>Whether one of the phrases may stand in a text at all; most have none of them, and need not be cut into sentences.</summary>
    public bool MayStandIn(JoinedText text) => text.Candidates.HasAny(_first, _phrases.Length);

    /// <summary>Looks for the first of the phrases that a stretch of text has.</summary>
    public bool TryMatch(JoinedText text, TextRange within, out PhraseMatch match) => TryMatch(text, within, out match, out _);

    /// <summary>Where each of the phrases stands first in a stretch of text, for those that it has.</summary>
    public List<PhraseMatch> MatchesIn(JoinedText text, TextRange within)
    {
        var matches = new List<PhraseMatch>();
        for (var i = 0; i < _phrases.Length; i++)
        {
            if (TryMatch(i, text, within, out var match))
            {
                matches.Add(match);
            }
        }

        return matches;
    }

    /// <summary>Looks for the phrase that begins first in a stretch of text, the first of several that begin there, and says which it is.</summary>
    public bool TryMatchFirst(JoinedText text, TextRange within, out PhraseMatch match, out int place)
    {
        (match, place) = (default, -1);
        for (var i = 0; i < _phrases.Length; i++)
        {
            if (TryMatch(i, text, within, out var candidate) && (place < 0 || candidate.Start < match.Start))
            {
                (match, place) = (candidate, i);
            }
        }

        return place >= 0;
    }

    /// <summary>Looks for the first of the phrases that a stretch of text has, and says which it is.</summary>
    public bool TryMatch(JoinedText text, TextRange within, out PhraseMatch match, out int place)
    {
        for (place = 0; place < _phrases.Length; place++)
        {
            if (TryMatch(place, text, within, out match))
            {
                return true;
            }
        }

        (match, place) = (default, -1);
        return false;
    }

    private bool TryMatch(int phrase, JoinedText text, TextRange within, out PhraseMatch match)
    {
        match = default;
        return text.Candidates.Has(_first + phrase) && _phrases[phrase].TryMatch(text, within, out match);
    }
}
