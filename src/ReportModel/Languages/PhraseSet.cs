using ReportModel.Text;

namespace ReportModel;

/// <summary>Phrases of which a text may have one, the first of them before the others.</summary>
internal sealed class PhraseSet
{
    private readonly Phrase[] _phrases;

    /// <summary>The characters that all phrases have: a text without one of them is done with at one look.</summary>
    private readonly CharacterSet _common;

    public PhraseSet(IEnumerable<Phrase> phrases)
    {
        _phrases = [.. phrases];
        _common = _phrases.Length == 0 ? default : _phrases[0].Characters;
        foreach (var phrase in _phrases)
        {
            _common.Keep(phrase.Characters);
        }
    }

    /// <summary>Whether one of the phrases may stand in a text at all; most texts have none of them, and need not be cut into sentences.</summary>
    public bool MayStandIn(JoinedText text)
    {
        if (text.Characters.MayCover(_common))
        {
            foreach (var phrase in _phrases)
            {
                if (phrase.MayStandIn(text))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Looks for the first of the phrases that a stretch of text has.</summary>
    public bool TryMatch(JoinedText text, TextRange within, out PhraseMatch match) => TryMatch(text, within, out match, out _);

    /// <summary>Looks for the first of the phrases that a stretch of text has, and says which it is.</summary>
    public bool TryMatch(JoinedText text, TextRange within, out PhraseMatch match, out int place)
    {
        if (text.Characters.MayCover(_common))
        {
            for (place = 0; place < _phrases.Length; place++)
            {
                if (_phrases[place].TryMatch(text, within, out match))
                {
                    return true;
                }
            }
        }

        (match, place) = (default, -1);
        return false;
    }
}
