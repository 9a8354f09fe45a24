namespace ReportModel.Generator;

/// <summary>Prints how much of a report was understood as constants: <c>Reports.Coverage.Wg3_2022.Percent</c>.</summary>
internal static class CoverageConstants
{
    /// <summary>The facts of each kind, in the order in which the table has them.</summary>
    public static (string Kind, int Count)[] Of(FactCounts facts) =>
    [
        (nameof(facts.Paragraphs), facts.Paragraphs),
        (nameof(facts.Recommendations), facts.Recommendations),
        (nameof(facts.Operatives), facts.Operatives),
        (nameof(facts.AgendaItems), facts.AgendaItems),
        (nameof(facts.Statements), facts.Statements),
        (nameof(facts.Panellists), facts.Panellists),
        (nameof(facts.InvitedSpeakers), facts.InvitedSpeakers),
        (nameof(facts.Attendance), facts.Attendance),
        (nameof(facts.States), facts.States),
        (nameof(facts.Officers), facts.Officers),
        (nameof(facts.Meetings), facts.Meetings),
        (nameof(facts.Documents), facts.Documents),
        (nameof(facts.Resolutions), facts.Resolutions),
        (nameof(facts.LegalActs), facts.LegalActs),
        (nameof(facts.Instruments), facts.Instruments),
    ];

    /// <summary>Writes the class of a report's constants inside the catalogue of reports.</summary>
    public static void Write(SourceWriter writer, NamedReport report)
    {
        var coverage = report.Report.Coverage;
        writer.Append("\n    /// <summary>How much of the text of each report was understood, as constants.</summary>\n");
        writer.Append("    public static partial class Coverage\n    {\n");
        writer.Append("        /// <inheritdoc cref=\"Reports.", report.Names.Identifier, "\"/>\n");
        SourceFile.WriteAttribute(writer, "        ");
        writer.Append("        public static class ", report.Names.Identifier, "\n        {\n");
        WriteConstant(writer, "Coverage", nameof(coverage.Percent), coverage.Percent);
        WriteConstant(writer, "Coverage", nameof(coverage.Characters), coverage.Characters);
        WriteConstant(writer, "Coverage", nameof(coverage.CharactersWithRole), coverage.CharactersWithRole);
        WriteConstant(writer, "Coverage", nameof(coverage.MissingParagraphs), coverage.MissingParagraphs);
        foreach (var (kind, count) in Of(coverage.Facts))
        {
            WriteConstant(writer, "FactCounts", kind, count);
        }

        writer.TakeBackBlankLine();
        writer.Append("        }\n    }\n");
    }

    private static void WriteConstant(SourceWriter writer, string record, string name, int value)
    {
        writer.Append("            /// <inheritdoc cref=\"RM_::", record, ".");
        writer.Append(name, "\"/>\n            public const int ", name);
        writer.Append(" = ");
        writer.Append(value);
        writer.Append(";\n\n");
    }
}
