using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ReportModel.Analyzers.References;

/// <summary>All that a compilation knows: its own catalogues, and those of the assemblies that it references.</summary>
internal sealed class KnownCatalogues
{
    private const string Library = nameof(ReportModel);

    private readonly ImmutableArray<(IAssemblySymbol Assembly, AssemblyCatalogue Catalogue)> _catalogues;

    private readonly int _shortest;
    private readonly int _longest;

    private KnownCatalogues(ImmutableArray<(IAssemblySymbol, AssemblyCatalogue)> catalogues)
    {
        _catalogues = catalogues;
        var ids = _catalogues.SelectMany(known => known.Catalogue.Members.Keys);
        _shortest = ids.Select(id => id.Length).DefaultIfEmpty(int.MaxValue).Min();
        _longest = ids.Select(id => id.Length).DefaultIfEmpty(0).Max();
        HasSymbols = _catalogues.Any(known => known.Catalogue.Symbols.Count > 0);
    }

    public bool HasSymbols { get; }

    /// <summary>Whether a literal can be the id of anything.</summary>
    public bool HasMembers => _longest > 0;

    /// <summary>All known single symbols; one that several assemblies know comes several times.</summary>
    public IEnumerable<string> Symbols => _catalogues.SelectMany(known => known.Catalogue.Symbols);

    /// <summary>Every catalogue of recommendations that holds any.</summary>
    public IEnumerable<ReportMembers> Recommendations => _catalogues.Select(known => known.Catalogue.Recommendations).Where(report => report.All.Count > 0);

    /// <summary>Every catalogue of agenda items that holds any.</summary>
    public IEnumerable<ReportMembers> AgendaItems => _catalogues.Select(known => known.Catalogue.AgendaItems).Where(report => report.All.Count > 0);

    /// <summary>The compilation's own catalogues come first, then those of the references in the order of their names.</summary>
    public static KnownCatalogues Of(Compilation compilation)
    {
        var referenced = compilation.SourceModule.ReferencedAssemblySymbols
            .Where(MayHoldCatalogue)
            .OrderBy(assembly => assembly.Identity.Name, StringComparer.Ordinal);
        return new(referenced.Prepend(compilation.Assembly)
            .Select(assembly => (assembly, AssemblyCatalogue.Of(assembly)))
            .Where(known => !known.Item2.IsEmpty)
            .ToImmutableArray());
    }

    /// <summary>Whether the library is there at all; without it nothing can be marked.</summary>
    public static bool IsLibraryReferenced(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(name => name.Name == Library);

    /// <summary>Whether a string can be an id at all: its length, its first character and a "/" in it, which is all that most strings take.</summary>
    public bool MayHold(string text) =>
        text.Length >= _shortest && text.Length <= _longest && SymbolSeries.CanStartWith(text[0]) && text.IndexOf('/') > 0;

    /// <summary>Whether a catalogue holds an id.</summary>
    public bool HoldsMember(string id)
    {
        foreach (var (_, catalogue) in _catalogues)
        {
            if (catalogue.Members.ContainsKey(id))
            {
                return true;
            }
        }

        return false;
    }

    public bool HoldsSymbol(string symbol)
    {
        foreach (var (_, catalogue) in _catalogues)
        {
            if (catalogue.Symbols.Contains(symbol))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The catalogues that hold an id, with the assembly of each.</summary>
    public IEnumerable<(IAssemblySymbol Assembly, AssemblyCatalogue Catalogue, KnownMember Member)> Members(string id) =>
        Members(id, static catalogue => catalogue.Members);

    /// <summary>The catalogues that hold a State, by its code.</summary>
    public IEnumerable<(IAssemblySymbol Assembly, AssemblyCatalogue Catalogue, KnownMember Member)> States(string code) =>
        Members(code, static catalogue => catalogue.States);

    private IEnumerable<(IAssemblySymbol, AssemblyCatalogue, KnownMember)> Members(string id, Func<AssemblyCatalogue, Dictionary<string, KnownMember>> table)
    {
        foreach (var (assembly, catalogue) in _catalogues)
        {
            if (table(catalogue).TryGetValue(id, out var member))
            {
                yield return (assembly, catalogue, member);
            }
        }
    }

    /// <summary>Catalogues are made of the library's records: what does not reference it holds none, which spares reading its attributes.</summary>
    private static bool MayHoldCatalogue(IAssemblySymbol assembly)
    {
        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblies)
            {
                if (reference.Name == Library)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
