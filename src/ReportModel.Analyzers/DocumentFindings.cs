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
    private readonly Dictionary<(DocumentIdentity Identity, BodyCatalogue Bodies), EquatableArray<ReportDiagnostic>> _found = [];
    private (DocumentIdentity Identity, BodyCatalogue Bodies, SourceText? Suppressions, SuppressedFindings Findings)? _last;

    /// <summary>The findings about a document and about its <c>.suppress</c> file.</summary>
    /// <param name="text">The text; always the same.</param>
    /// <param name="identity">Which report it is, and in which language.</param>
    /// <param name="bodies">The bodies that it may name.</param>
    /// <param name="suppressions">The text of its <c>.suppress</c> file; null where there is none.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public SuppressedFindings Of(SourceText text, DocumentIdentity identity, BodyCatalogue bodies, SourceText? suppressions, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_last is not { } last || last.Identity != identity || !last.Bodies.Equals(bodies) || !IsSame(last.Suppressions, suppressions))
            {
                last = (identity, bodies, suppressions, Suppress(text, Find(text, identity, bodies, cancellationToken), suppressions));
                _last = last;
            }

            return last.Findings;
        }
    }

    private EquatableArray<ReportDiagnostic> Find(SourceText text, DocumentIdentity identity, BodyCatalogue bodies, CancellationToken cancellationToken)
    {
        if (!_found.TryGetValue((identity, bodies), out var findings))
        {
            findings = identity.IsComplete
                ? [.. identity.Diagnostics, .. ReportParser.Parse(text.ToString(), identity.ToParserOptions(bodies), cancellationToken).Diagnostics]
                : identity.Diagnostics;
            _found.Add((identity, bodies), findings);
        }

        return findings;
    }

    private static SuppressedFindings Suppress(SourceText text, EquatableArray<ReportDiagnostic> findings, SourceText? suppressions) =>
        suppressions is null ? new(findings, []) : SuppressionFile.Read(suppressions.ToString()).Apply(text.ToString(), findings);

    private static bool IsSame(SourceText? one, SourceText? other) =>
        ReferenceEquals(one, other) || (one is not null && other is not null && one.ContentEquals(other));
}
