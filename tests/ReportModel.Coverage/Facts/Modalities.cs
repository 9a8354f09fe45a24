namespace ReportModel.Measuring;

/// <summary>The modality of a verb as the labels write it: its lemma.</summary>
internal static class Modalities
{
    /// <summary>Verbs that share a modality with another one, as the documentation of <see cref="Modality"/> says.</summary>
    private static readonly Dictionary<string, string> s_sameAs = new(StringComparer.Ordinal)
    {
        ["Stress"] = "Emphasize",
        ["Underline"] = "Emphasize",
        ["Underscore"] = "Emphasize",
        ["Highlight"] = "Emphasize",
        ["Re-emphasize"] = "Emphasize",
        ["Thank"] = "Express",
        ["Review"] = "Consider",
        ["Convene"] = "Establish",
        ["Initiate"] = "Establish",
        ["Accelerate"] = "Continue",
    };

    /// <summary>The name of the modality; null where the model has none for the verb.</summary>
    public static string? Of(string lemma) =>
        Enum.IsDefined(typeof(Modality), lemma) ? lemma
        : s_sameAs.TryGetValue(lemma, out var same) && Enum.IsDefined(typeof(Modality), same) ? same
        : null;
}
