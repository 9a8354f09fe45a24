namespace ReportModel.Generator;

/// <summary>What became of a document: what it says, where it says it, and what is wrong with it. Each part goes its own way.</summary>
/// <param name="Input">The document.</param>
/// <param name="Content">What it says; null where it has no symbol or no language to read it by, or is no report.</param>
/// <param name="Positions">Where it says it.</param>
/// <param name="Diagnostics">The findings that the generator reports itself.</param>
internal sealed record ParsedDocument(ReportInput Input, ReportContent? Content, ReportPositions? Positions, EquatableArray<LocatedDiagnostic> Diagnostics)
{
    /// <summary>Reads a file of the project; null where it is no document.</summary>
    public static ParsedDocument? Parse((ProjectFile File, ReadingRules Rules) source, CancellationToken cancellationToken)
    {
        var rules = source.Rules;
        if (source.File.Document is not { } input)
        {
            return null;
        }

        if (rules.ProjectTooLong is { } tooLong)
        {
            return new(input, null, null, [tooLong]);
        }

        if (input.Text.Length > rules.DocumentLimit)
        {
            return new(input, null, null, Located(input, [DocumentRules.DocumentTooLong.At(new(1, 1, 1, 1, 0), input.Text.Length, rules.DocumentLimit)]));
        }

        var text = input.Text.ToString();
        var findings = new List<ReportDiagnostic>();
        CheckEncoding(input, text, findings);

        var identity = input.Identify();
        findings.AddRange(identity.Diagnostics);
        var name = NameOf(input, findings);
        if (!identity.IsComplete)
        {
            return new(input, null, null, Located(input, findings));
        }

        var result = ReportParser.Parse(text, identity.ToParserOptions(rules.Bodies), cancellationToken);
        findings.AddRange(result.Diagnostics);
        if (result.Report.Paragraphs.IsEmpty)
        {
            // What is no report takes no name from one that is.
            return new(input, null, null, Located(input, findings));
        }

        var content = new ReportContent(input.Path, name, result.Report);
        content.Names.ReportClashes(findings);
        return new(input, content, ReportPositions.Of(content, input.Text, text), Located(input, findings));
    }

    private static string NameOf(ReportInput input, List<ReportDiagnostic> findings)
    {
        if (input.Name.Length == 0 || Identifiers.IsName(input.Name))
        {
            return input.Name;
        }

        findings.Add(DocumentRules.NameInvalid.At(new(1, 1, 1, 1, 0), input.Name, "Name metadata of a ReportDocument item", "name"));
        return "";
    }

    private static void CheckEncoding(ReportInput input, string text, List<ReportDiagnostic> findings)
    {
        if (LostCharacter.Find(text) is { } lost)
        {
            findings.Add(lost);
        }
        else if (ReportInput.EncodingName(input.Text) is { } encoding)
        {
            findings.Add(DocumentRules.NotUnicode.At(new(1, 1, 1, 1, 0), $"The text was decoded as '{encoding}', which cannot hold every character"));
        }
    }

    private static EquatableArray<LocatedDiagnostic> Located(ReportInput input, List<ReportDiagnostic> findings) => findings
        .Where(static finding => Descriptors.IsReportedByGenerator(finding.Id))
        .Select(finding => LocatedDiagnostic.In(input.Path, input.Text, finding))
        .Distinct()
        .ToEquatableArray();
}
