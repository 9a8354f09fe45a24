using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Reads organizations by the names that the report gives them; one that no catalogue holds is known by its name.</summary>
internal sealed class OrganizationListReader(ReadingContext context)
{
    /// <summary>No name of an organization is longer; what is longer is not looked up.</summary>
    private const int LongestName = 300;

    /// <summary>
    /// Reads a list of organizations. A name may contain a separator (…麻醉药品、精神药物及其前体信息和协调中心), so a piece
    /// that ends with no word for an organization goes on after it.
    /// </summary>
    public List<NamedRange<Organization>> ReadList(JoinedText text, TextRange list)
    {
        var names = new List<NamedRange<Organization>>();
        var start = list.Start;
        var from = list.Start;
        while (from < list.End)
        {
            context.ThrowIfCancelled();
            var length = context.Prepared.ListSeparators.First(text.Text.AsSpan(from, list.End - from));
            var end = length < 0 ? list.End : from + length;
            var piece = text.Trim(new TextRange(start, end));
            from = end + 1;
            if (piece.IsEmpty)
            {
                // Two separators with nothing between them.
                start = from;
            }
            else if (from >= list.End || EndsAsOrganization(text, piece))
            {
                var name = text.Slice(piece);
                names.Add(new NamedRange<Organization>(piece, name, Read(name)));
                start = from;
            }
        }

        return names;
    }

    public Organization Read(string name) =>
        OrganizationCatalogue.TryFind(WithoutBrackets(name), context.Language, out var organization)
            ? organization
            : new Organization { Name = name };

    /// <summary>Whether the catalogue holds an organization of that name.</summary>
    public bool IsKnown(string name) => name.Length is > 0 and <= LongestName && OrganizationCatalogue.TryFind(name, context.Language, out _);

    /// <summary>Whether a name ends with a word for an organization, or is one.</summary>
    public bool EndsAsOrganization(JoinedText text, TextRange name)
    {
        foreach (var ending in context.Conventions.OrganizationEndings)
        {
            if (name.Length >= ending.Length && string.CompareOrdinal(text.Text, name.End - ending.Length, ending, 0, ending.Length) == 0)
            {
                return true;
            }
        }

        return name.Length <= LongestName && OrganizationCatalogue.TryFind(text.Slice(name), context.Language, out _);
    }

    /// <summary>国际刑事警察组织（国际刑警组织） is looked up by what stands before the brackets.</summary>
    private static string WithoutBrackets(string name)
    {
        var open = name.IndexOfAny(['（', '(']);
        return open > 0 && name[name.Length - 1] is '）' or ')' ? name.Substring(0, open).TrimEnd() : name;
    }
}
