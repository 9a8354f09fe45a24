using ReportModel.Text;

namespace ReportModel;

/// <summary>Looks for the first of several phrases that a text has.</summary>
internal static class AnyPhrase
{
    public static bool TryMatch(EquatableArray<Phrase> phrases, JoinedText text, TextRange within, out PhraseMatch match)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.TryMatch(text, within, out match))
            {
                return true;
            }
        }

        match = default;
        return false;
    }

    /// <summary>Whether one of some phrases may stand in a text at all; most texts have none of them, and need not be cut into sentences.</summary>
    public static bool MayStandIn(JoinedText text, EquatableArray<Phrase> phrases) => MayStandIn(text, phrases, static phrase => phrase);

    /// <inheritdoc cref="MayStandIn(JoinedText, EquatableArray{Phrase})"/>
    public static bool MayStandIn<T>(JoinedText text, EquatableArray<T> phrases, Func<T, Phrase> phraseOf)
    {
        foreach (var phrase in phrases)
        {
            if (phraseOf(phrase).MayStandIn(text))
            {
                return true;
            }
        }

        return false;
    }
}
