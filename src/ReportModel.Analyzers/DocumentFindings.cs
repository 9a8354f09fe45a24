using Microsoft.CodeAnalysis.Text;

namespace ReportModel.Analyzers;

/// <summary>
/// What is found in one text, kept as long as the compiler keeps the text: editors ask again with the same text at every
/// keystroke in C#. A new <c>.suppress</c> file is held against what was found before.
/// </summary>
internal sealed class DocumentFindings
{
    /// <summary>Documents and their <c>.suppress</c> files are asked about at the same time, and read once.</summary>
    private readonly object _gate = new();
    private readonly Dictionary<(DocumentIdentity Identity, BodyCatalogue Bodies), (EquatableArray<ReportDiagnostic> Findings, Coverage Coverage, CitableReport Citable)> _found = [];
    private (DocumentIdentity Identity, BodyCatalogue Bodies, int Threshold, EquatableArray<ReportDiagnostic> CrossFindings, SourceText? Suppressions, SuppressedFindings Findings)? _last;

    /// <summary>What other reports may cite of a document, and what it cites of them.</summary>
    /// <param name="text">The text; always the same.</param>
    /// <param name="identity">Which report it is, and in which language.</param>
    /// <param name="bodies">The bodies that it may name.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public CitableReport Cite(SourceText text, DocumentIdentity identity, BodyCatalogue bodies, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Read(text, identity, bodies, cancellationToken).Citable;
        }
    }

    /// <summary>The findings about a document and about its <c>.suppress</c> file.</summary>
    /// <param name="text">The text; always the same.</param>
    /// <param name="identity">Which report it is, and in which language.</param>
    /// <param name="bodies">The bodies that it may name.</param>
    /// <param name="threshold">How much of it is to be understood, in per cent.</param>
    /// <param name="crossFindings">What is wrong with its references to other reports. Asked for before: two texts that wait for each other would wait for ever.</param>
    /// <param name="suppressions">The text of its <c>.suppress</c> file; null where there is none.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public SuppressedFindings Of(
        SourceText text,
        DocumentIdentity identity,
        BodyCatalogue bodies,
        int threshold,
        EquatableArray<ReportDiagnostic> crossFindings,
        SourceText? suppressions,
        CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_last is not { } last || last.Identity != identity || !last.Bodies.Equals(bodies) || last.Threshold != threshold
                || last.CrossFindings != crossFindings || !IsSame(last.Suppressions, suppressions))
            {
                var found = Find(text, identity, bodies, threshold, cancellationToken);
                last = (identity, bodies, threshold, crossFindings, suppressions, Suppress(text, crossFindings.IsEmpty ? found : [.. found, .. crossFindings], suppressions));
                _last = last;
            }

            return last.Findings;
        }
    }

    private EquatableArray<ReportDiagnostic> Find(
        SourceText text, DocumentIdentity identity, BodyCatalogue bodies, int threshold, CancellationToken cancellationToken)
    {
        var found = Read(text, identity, bodies, cancellationToken);
        return CoverageCheck.Of(found.Coverage, threshold) is { } tooLittle ? [.. found.Findings, tooLittle] : found.Findings;
    }

    private (EquatableArray<ReportDiagnostic> Findings, Coverage Coverage, CitableReport Citable) Read(
        SourceText text, DocumentIdentity identity, BodyCatalogue bodies, CancellationToken cancellationToken)
    {
        if (!_found.TryGetValue((identity, bodies), out var found))
        {
            var result = identity.IsComplete ? ReportParser.Parse(text.ToString(), identity.ToParserOptions(bodies), cancellationToken) : new();
            found = ([.. identity.Diagnostics, .. result.Diagnostics], result.Report.Coverage, CitableReport.Of(result.Report));
            _found.Add((identity, bodies), found);
        }

        return found;
    }

    private static SuppressedFindings Suppress(SourceText text, EquatableArray<ReportDiagnostic> findings, SourceText? suppressions) =>
        suppressions is null ? new(findings, []) : SuppressionFile.Read(suppressions.ToString()).Apply(text.ToString(), findings);

    private static bool IsSame(SourceText? one, SourceText? other) =>
        ReferenceEquals(one, other) || (one is not null && other is not null && one.ContentEquals(other));
}
