using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ReportModel.Analyzers.References;

/// <summary>
/// What one assembly holds, decoded from its <see cref="Runtime.CatalogueEntriesAttribute"/>s. Decoded once for an assembly,
/// which the compiler keeps from one keystroke to the next.
/// </summary>
internal sealed class AssemblyCatalogue
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, AssemblyCatalogue> s_decoded = new();

    /// <summary>The members of <c>Documents</c> that stand for a half of a joint document.</summary>
    private readonly HashSet<string> _halves = new(StringComparer.Ordinal);

    private AssemblyCatalogue(IAssemblySymbol assembly)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (CatalogueEntries.Read(attribute) is { } entries)
            {
                Add(entries);
            }
        }
    }

    /// <summary>Whether there is nothing: most assemblies have no catalogue.</summary>
    public bool IsEmpty => Members.Count == 0 && States.Count == 0 && Symbols.Count == 0;

    /// <summary>Documents, reports, recommendations and agenda items by their ids, which tell the kinds apart.</summary>
    public Dictionary<string, KnownMember> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>States by their codes.</summary>
    public Dictionary<string, KnownMember> States { get; } = new(StringComparer.Ordinal);

    /// <summary>All single symbols, the halves of joint ones among them.</summary>
    public HashSet<string> Symbols { get; } = new(StringComparer.Ordinal);

    public ReportMembers Recommendations { get; } = new();

    public ReportMembers AgendaItems { get; } = new();

    public static AssemblyCatalogue Of(IAssemblySymbol assembly) => s_decoded.GetValue(assembly, static assembly => new(assembly));

    /// <summary>Whether the symbol of the member's document or report is its id: surely not the half of a joint one.</summary>
    public bool IsWhole(KnownMember member) => member.Catalogue switch
    {
        CatalogueEntries.Documents => !_halves.Contains(member.Name),
        CatalogueEntries.Reports => true,
        _ => false,
    };

    private void Add(CatalogueEntries entries)
    {
        foreach (var member in entries.Members())
        {
            switch (entries.Catalogue)
            {
                case CatalogueEntries.Documents:
                    // A report that is not joint is a document too: the document comes first.
                    Members[member.Id] = member;
                    Symbols.Add(member.Id);
                    break;
                case CatalogueEntries.Reports:
                    Add(member);
                    Symbols.UnionWith(Runtime.SymbolHalves.Of(member.Id));
                    break;
                case CatalogueEntries.Recommendations:
                    Add(member);
                    Recommendations.Add(member);
                    break;
                case CatalogueEntries.AgendaItems:
                    Add(member);
                    AgendaItems.Add(member);
                    break;
                case CatalogueEntries.JointDocuments:
                    _halves.Add(member.Name);
                    break;
                case CatalogueEntries.States:
                    States[member.Id] = member;
                    break;
            }
        }
    }

    private void Add(KnownMember member)
    {
        if (!Members.ContainsKey(member.Id))
        {
            Members.Add(member.Id, member);
        }
    }
}
