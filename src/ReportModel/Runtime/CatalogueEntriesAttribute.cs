using System.ComponentModel;

namespace ReportModel.Runtime;

/// <summary>
/// What a generated class of an assembly holds, so that projects which reference the assembly are checked against it
/// without running or reading its code. Generated code writes it; nothing reads it at run time.
/// </summary>
/// <param name="catalogue">The catalogue: <c>Recommendations</c>, <c>AgendaItems</c>, <c>Documents</c>, <c>States</c> or <c>Reports</c>; <c>JointDocuments</c> for those members of <c>Documents</c> that stand for a half of a joint document, whose ids here are the whole symbols.</param>
/// <param name="container">The class that holds the members, by its full name: <c>ReportModel.Untoc.Recommendations.Wg3_2022</c>. Its nested class <c>Id</c> holds constants of the same names.</param>
/// <param name="prefix">What all ids begin with: <c>CTOC/COP/WG.3/2022/4#</c>; empty where they have nothing in common.</param>
/// <param name="entries">The members, one a line (LF): name, a space, the id without prefix: <c>K 7(k)</c>.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CatalogueEntriesAttribute(string catalogue, string container, string prefix, string entries) : Attribute
{
    /// <summary>The catalogue.</summary>
    public string Catalogue { get; } = catalogue;

    /// <summary>The class that holds the members.</summary>
    public string Container { get; } = container;

    /// <summary>What all ids begin with.</summary>
    public string Prefix { get; } = prefix;

    /// <summary>The members, one a line.</summary>
    public string Entries { get; } = entries;
}
