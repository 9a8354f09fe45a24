using System.Diagnostics.CodeAnalysis;

namespace ReportModel;

/// <summary>The organizations, offices and programmes that attend United Nations meetings or are asked to act in their reports, by name.</summary>
/// <remarks>
/// English and Chinese names of all, names in the other official languages of the most frequent ones; the wording is that
/// of United Nations documents. Every organization is one instance. All members may be used from any thread.
/// </remarks>
public static class OrganizationCatalogue
{
    private static readonly EquatableArray<OrganizationEntry> Entries = TableText.Entries(OrganizationTables.UnitedNationsSystem)
        .Concat(TableText.Entries(OrganizationTables.Regional))
        .Select(Read)
        .ToEquatableArray();

    private static readonly NamesByLanguage<Organization> Names = new(ReadNames);

    /// <summary>All organizations: the United Nations system first.</summary>
    public static EquatableArray<Organization> All { get; } = Entries.Select(entry => entry.Organization).ToEquatableArray();

    /// <summary>Looks an organization up by a name as reports write it: the full name, a short form, the acronym, or the name with the acronym in brackets.</summary>
    /// <param name="name">
    /// The name, without white space around it. Letters count as they are; dashes of any kind, typographic apostrophes,
    /// no-break spaces, full-width brackets and an article before the name make no difference.
    /// </param>
    /// <param name="language">The ISO 639-1 code of the official language of the name; in any other language no name is found.</param>
    /// <param name="organization">The organization, or null.</param>
    /// <returns>Whether the catalogue holds the organization.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="language"/> is null.</exception>
    public static bool TryFind(string name, string language, [NotNullWhen(true)] out Organization? organization) =>
        Names.TryFind(name, language, out organization);

    /// <summary>The names in a language, for who looks up many.</summary>
    internal static NameIndex<Organization> NamesIn(string language) => Names.In(language);

    private static IEnumerable<KeyValuePair<string, Organization>> ReadNames(string language)
    {
        if (!OfficialLanguages.Contains(language))
        {
            yield break;
        }

        foreach (var (organization, names) in Entries)
        {
            foreach (var name in names.Where(name => name.Language == language))
            {
                yield return new(name.Name, organization);
            }

            // Latin acronyms stand in texts of every language, alone or behind a name.
            if (organization.Acronym is { } acronym)
            {
                yield return new(acronym, organization);
                foreach (var name in names.Where(name => name.Language == language))
                {
                    yield return new($"{name.Name} ({acronym})", organization);
                }
            }
        }
    }

    private static OrganizationEntry Read(NamedRow row) => new(
        new Organization
        {
            Name = row.Name,
            Acronym = row.Field(0),
            IsRegionalEconomicIntegrationOrganization = row.Field(1) is not null,
        },
        row.Names);
}
