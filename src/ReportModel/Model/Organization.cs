namespace ReportModel;

/// <summary>An organization, office or programme named in a report that is neither a State nor a body that met.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record Organization
{
    /// <summary>Its English name where the catalogue of organizations holds it, otherwise its name as the report writes it.</summary>
    public string Name { get; init; } = "";

    /// <summary>The short form by which it is known, such as <c>UNODC</c>; null where the catalogue knows none.</summary>
    public string? Acronym { get; init; }

    /// <summary>Whether it is a regional economic integration organization, which can be a party to conventions beside States (article 36 of the Convention against Transnational Organized Crime): of those that the catalogue holds, the European Union alone.</summary>
    public bool IsRegionalEconomicIntegrationOrganization { get; init; }

    /// <summary>The acronym where there is one, otherwise the name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Acronym ?? Name;
}
