namespace ReportModel.Generator;

/// <summary>Prints the table of what the assembly implements. A project without documents may be of any language version: C# 7.3 will do.</summary>
internal static class ImplementationPrinter
{
    /// <summary>The file; none where nothing is marked.</summary>
    public static IEnumerable<GeneratedFile> Print(ResolvedMarks marks, CancellationToken cancellationToken) =>
        marks.HasTable && marks.Project.Options.IsValidForOldLanguage ? [Print(marks.Implementations, marks.Project.Options, cancellationToken)] : [];

    private static GeneratedFile Print(EquatableArray<Implementation> implementations, GeneratorOptions options, CancellationToken cancellationToken)
    {
        var writer = SourceFile.BeginHeader(null);
        writer.Append("\nusing RM_ = global::ReportModel;\n\nnamespace ", options.Namespace, "\n{\n");
        SourceFile.WriteSummary(writer, "    ", "What this assembly implements: each [Implements] in it, by recommendation. It is written down here, so that looking it up needs no reflection.");
        SourceFile.WriteAttribute(writer, "    ");
        writer.Append("    ", options.Visibility, " static class Implementations\n    {\n");
        writer.Append("""
                    /// <summary>All of them, in the order of the recommendations' ids, then of what is marked.</summary>
                    public static RM_::EquatableArray<RM_::Implementation> All
                    {
                        get { return Table.Value.All; }
                    }

                    /// <summary>What implements a recommendation; empty where nothing in this assembly does.</summary>
                    /// <param name="recommendationId">The id of the recommendation: the value of its constant in Id. Of a joint report, the id may give either half of the symbol, or both in either order.</param>
                    /// <returns>The implementations, in the order of <see cref="All"/>.</returns>
                    public static RM_::EquatableArray<RM_::Implementation> Of([RM_::RecommendationIdAttribute] string recommendationId)
                    {
                        return Table.Value.Of(recommendationId);
                    }

                    private static class Table
                    {
                        internal static readonly RM_::Runtime.ImplementationTable Value = new RM_::Runtime.ImplementationTable(new string[]
                        {

            """.Replace("\r\n", "\n"));
        foreach (var implementation in implementations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.Append("                ");
            CSharpLiteral.Write(writer, implementation.Recommendation);
            writer.Append(", ");
            CSharpLiteral.Write(writer, implementation.Target);
            writer.Append(", ");
            if (implementation.Note is null)
            {
                writer.Append("null");
            }
            else
            {
                CSharpLiteral.Write(writer, implementation.Note);
            }

            writer.Append(",\n");
        }

        writer.Append("            });\n        }\n    }\n}\n");
        return new("Implementations.g.cs", writer.Finish());
    }
}
