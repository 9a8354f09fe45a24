using Microsoft.CodeAnalysis;

namespace ReportModel.Analyzers.References;

/// <summary>One <see cref="Runtime.CatalogueEntriesAttribute"/> as the compiler sees it.</summary>
internal sealed record CatalogueEntries(string Catalogue, string Container, string Prefix, string Entries)
{
    public const string AgendaItems = nameof(AgendaItems);
    public const string Documents = nameof(Documents);

    /// <summary>The documents with a joint symbol: the names of their members in <see cref="Documents"/>, and the whole symbol.</summary>
    public const string JointDocuments = nameof(JointDocuments);

    public const string Recommendations = nameof(Recommendations);
    public const string Reports = nameof(Reports);
    public const string States = nameof(States);

    /// <summary>Reads an attribute; null for any other, and for one that does not compile.</summary>
    public static CatalogueEntries? Read(AttributeData attribute) =>
        attribute is { AttributeClass: { Name: nameof(Runtime.CatalogueEntriesAttribute), ContainingNamespace: { Name: nameof(Runtime), ContainingNamespace.Name: nameof(ReportModel) } } }
        && attribute.ConstructorArguments is [{ Value: string catalogue }, { Value: string container }, { Value: string prefix }, { Value: string entries }]
            ? new(catalogue, container, prefix, entries)
            : null;

    /// <summary>The members, one a line: a name, a space, the id without the prefix. What is no such line is none.</summary>
    public IEnumerable<KnownMember> Members()
    {
        for (var start = 0; start < Entries.Length;)
        {
            var end = Entries.IndexOf('\n', start);
            end = end < 0 ? Entries.Length : end;
            var line = Entries.Substring(start, end - start).TrimEnd('\r');
            var space = line.IndexOf(' ');
            if (space > 0 && space < line.Length - 1)
            {
                yield return new(Catalogue, Container, line.Substring(0, space), Prefix + line.Substring(space + 1));
            }

            start = end + 1;
        }
    }
}
