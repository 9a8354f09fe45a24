using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace ReportModel.Generator.Tests.Hostile;

/// <summary>The names that may stand in the files generated for some reports: the emitter's, the library's, and those made from the documents.</summary>
internal sealed class EmittedNames
{
    /// <summary>What the emitter calls things.</summary>
    private static readonly string[] s_own =
    [
        "RM_", "Recommendations", "AgendaItems", "Paragraphs", "Reports", "Documents", "Resolutions", "Decisions", "States", "Implementations",
        "Id", "Sha256", "En", "Zh", "All", "Get", "TryGet", "Find", "Of", "Lookup", "Value", "Table", "id", "found", "document", "report", "text", "index", "place", "iso3", "recommendationId", "T",
        "ReportData", "Facts", "Positions", "Symbols", "Agendas", "Keys", "Itself",
    ];

    private static readonly string[] s_framework =
    [
        "System", "CodeDom", "Compiler", "GeneratedCode", "ComponentModel", "EditorBrowsable", "EditorBrowsableState", "Never", "ReadOnlySpan",
        "Diagnostics", "CodeAnalysis", "NotNullWhen", "NETCOREAPP3_0_OR_GREATER", "NETSTANDARD2_1_OR_GREATER",
    ];

    private static readonly HashSet<string> s_fixed =
    [
        .. s_own, .. s_framework, "ReportModel", "Runtime",
        .. EmittedSyntax.Elements.SelectMany(element => element.Split(' ')),
        .. typeof(Report).Assembly.GetExportedTypes().SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance).Select(member => member.Name)
            .Append(type.Name.Split('`')[0])),
    ];

    private readonly HashSet<string> _made;

    /// <param name="projectNamespace">The namespace of the project, as metadata names it.</param>
    /// <param name="contents">The reports.</param>
    public EmittedNames(string projectNamespace, params ReportContent[] contents)
    {
        _made = [.. projectNamespace.Split('.')];
        foreach (var names in contents.Select(content => content.Names))
        {
            _made.UnionWith([names.Identifier, NamedReport.DataOf(names.Identifier), NamedReport.DataOf(names.Identifier, "en"), NamedReport.DataOf(names.Identifier, "zh")]);
            Add(names.Recommendations.Concat(names.AgendaItems).Concat(names.Paragraphs));
        }

        foreach (var summary in contents.Select(content => content.Summary))
        {
            _made.UnionWith(summary.Documents.SelectMany(document => document.Names));
            _made.UnionWith(summary.Resolutions.Select(resolution => resolution.Name));
        }

        _made.UnionWith(Printing.Share(contents).States.Named().Select(state => state.Identifier));
    }

    /// <summary>Whether a name is one of them, and one in which nothing is invisible.</summary>
    public bool Contains(string name) => s_fixed.Contains(name)
        || (_made.Contains(name) && SyntaxFacts.IsValidIdentifier(name) && !name.Any(c => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control));

    private void Add(IEnumerable<MemberGroup> groups)
    {
        foreach (var group in groups)
        {
            _made.Add(group.Name);
            _made.UnionWith(group.Members.Select(member => member.Name));
            Add(group.Groups);
        }
    }
}
