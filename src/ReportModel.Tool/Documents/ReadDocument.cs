using ReportModel.Generator;

namespace ReportModel.Tool;

/// <summary>
/// A document as generator and analyzer read it: the same sources of symbol and language, the same parser, the same rules
/// and the same <c>.suppress</c> file.
/// </summary>
internal sealed record ReadDocument
{
    /// <summary>The path as the user gave it.</summary>
    public string Path { get; private init; } = "";

    /// <summary>The report with the names of everything in it; null where the document is none that can be read.</summary>
    public ReportContent? Content { get; private init; }

    /// <summary>What was read; null where the document has no symbol or no language to read it by.</summary>
    public Report? Report { get; private init; }

    /// <summary>Whether compilers leave the document out because of its length.</summary>
    public bool IsTooLong { get; private init; }

    /// <summary>What is wrong with the document.</summary>
    public EquatableArray<ReportDiagnostic> Findings { get; private init; }

    /// <summary>What is wrong with its <c>.suppress</c> file.</summary>
    public EquatableArray<ReportDiagnostic> FindingsInSuppressions { get; private init; }

    /// <summary>What other reports may cite of it, and what it cites of them; null where it is none, or is too long.</summary>
    public CitableReport? Citable { get; private init; }

    /// <summary>Takes what is wrong with the references to other reports as found too, so that its <c>.suppress</c> file may silence it.</summary>
    private Func<EquatableArray<ReportDiagnostic>, ReadDocument>? WithCrossFindings { get; init; }

    /// <summary>The document with what is wrong with its references to the other reports of the command line.</summary>
    public ReadDocument HeldAgainst(ReportsBySymbol<CitableReport> reports) =>
        WithCrossFindings is not null && CrossReferenceCheck.Of(Citable!, reports.Find) is { IsEmpty: false } found ? WithCrossFindings(found) : this;

    /// <summary>Reads a document.</summary>
    /// <param name="path">Its path; the name of the file counts.</param>
    /// <param name="text">Its text.</param>
    /// <param name="suppressions">The text of its <c>.suppress</c> file; null where there is none.</param>
    /// <param name="given">What the command line says of it.</param>
    /// <param name="bodies">The bodies that it may name.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public static ReadDocument Read(
        string path, string text, string? suppressions, GivenIdentity given, BodyCatalogue bodies, CancellationToken cancellationToken)
    {
        var masthead = DocumentMasthead.Read(text.AsSpan(0, Math.Min(text.Length, DocumentMasthead.Length)));
        var identity = DocumentIdentity.Resolve(path, given.Symbol, given.Language, masthead, GivenIdentity.Place);
        var result = identity.IsComplete ? ReportParser.Parse(text, identity.ToParserOptions(bodies), cancellationToken) : null;
        var content = result is { Report.Paragraphs.IsEmpty: false } ? new ReportContent(path, "", result.Report) : null;
        var document = new ReadDocument { Path = path, Content = content, Report = result?.Report };
        if (text.Length > LengthLimit.OfDocument.Usual)
        {
            // Nothing else is said of it, since a compiler reads no further.
            return document with { IsTooLong = true, Findings = [DocumentRules.DocumentTooLong.At(s_start, text.Length, LengthLimit.OfDocument.Usual)] };
        }

        EquatableArray<ReportDiagnostic> found = [.. identity.Diagnostics, .. result?.Diagnostics ?? []];
        var citable = content is null ? null : CitableReport.Of(content.Report);
        var whole = document with { Citable = citable };
        return With([]) with
        {
            // The text is kept only where it may be asked again.
            WithCrossFindings = citable is null or { References.IsEmpty: true } ? null : With,
        };

        ReadDocument With(EquatableArray<ReportDiagnostic> crossFindings)
        {
            EquatableArray<ReportDiagnostic> all = [.. found, .. crossFindings];
            var remaining = suppressions is null ? new(all, []) : SuppressionFile.Read(suppressions).Apply(text, all);
            var findings = remaining.InDocument.ToList();
            if (LostCharacter.Find(text) is { } lost)
            {
                findings.Add(lost);
            }

            content?.Names.ReportClashes(findings);
            return whole with { Findings = findings.ToEquatableArray(), FindingsInSuppressions = remaining.InSuppressions };
        }
    }

    private static readonly SourceSpan s_start = new(1, 1, 1, 1, 0);
}
