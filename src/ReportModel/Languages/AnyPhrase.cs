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
}
