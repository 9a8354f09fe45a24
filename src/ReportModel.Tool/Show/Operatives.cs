namespace ReportModel.Tool;

/// <summary>Who is to act, and how strongly it is put.</summary>
internal static class Operatives
{
    /// <summary>The operatives of a recommendation: <c>StatesParties: Encourage, Should; UNODC: Request</c>; the verb alone where nobody is addressed.</summary>
    public static string Of(Recommendation recommendation) => string.Join("; ", recommendation.Operatives
        .GroupBy(static operative => Of(operative.Addressee), StringComparer.Ordinal)
        .Select(static group => (group.Key.Length == 0 ? "" : group.Key + ": ") + string.Join(", ", group.Select(static operative => operative.Modality).Distinct())));

    private static string Of(Addressee addressee) => addressee switch
    {
        { Organization: { } organization } => organization.ToString(),
        { Body: { } body } => body.Acronym,
        { Kind: AddresseeKind.None } => "",
        _ => addressee.Kind.ToString(),
    };
}
