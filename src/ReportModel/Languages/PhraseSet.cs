using ReportModel.Text;

namespace ReportModel;

/// <summary>Phrases of which a text may have one, the first of them before the others.</summary>
/// <param name="phrases">The phrases.</param>
/// <param name="bit">A bit of its own, by which a text remembers whether it may have one of them; 0 for none.</param>
internal sealed class PhraseSet(IEnumerable<Phrase> phrases, uint bit)
{
    private readonly Phrase[] _phrases = [.. phrases];

    public uint Bit => bit;

    /// <summary>Whether one of the phrases may stand in a text with given characters; in most texts none may.</summary>
    public bool MayStandIn(in CharacterSet characters)
    {
        foreach (var phrase in _phrases)
        {
            if (characters.MayCover(phrase.Characters))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the phrases may stand in a paragraph at all; most have none of them, and need not be cut into sentences.</summary>
    public bool MayStandIn(Outline.OutlineParagraph paragraph) => (paragraph.PhraseSets & bit) != 0;

    /// <summary>Looks for the first of the phrases that a stretch of text has.</summary>
    public bool TryMatch(JoinedText text, TextRange within, out PhraseMatch match) => TryMatch(text, within, out match, out _);

    /// <summary>Where each of the phrases stands first in a stretch of text, for those that it has.</summary>
    public List<PhraseMatch> MatchesIn(JoinedText text, TextRange within)
    {
        var matches = new List<PhraseMatch>();
        foreach (var phrase in _phrases)
        {
            if (phrase.TryMatch(text, within, out var match))
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
            if (_phrases[i].TryMatch(text, within, out var candidate) && (place < 0 || candidate.Start < match.Start))
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
            if (_phrases[place].TryMatch(text, within, out match))
            {
                return true;
            }
        }

        (match, place) = (default, -1);
        return false;
    }
}
