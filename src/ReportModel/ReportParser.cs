using ReportModel.Layout;
using ReportModel.Outline;
using ReportModel.Reading;
using ReportModel.Text;

namespace ReportModel;

/// <summary>Reads the text of a meeting report.</summary>
public static class ReportParser
{
    /// <summary>Reads a report.</summary>
    /// <param name="text">The text of the document; a byte order mark and any of the usual line ends are accepted.</param>
    /// <param name="options">The report's symbol and language, and the conventions to read with.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The report and the findings. Bad input gives a finding, never an exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ParseResult Parse(string text, ReportParserOptions options, CancellationToken cancellationToken = default)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        _ = options ?? throw new ArgumentNullException(nameof(options));
        cancellationToken.ThrowIfCancellationRequested();

        options = options with { Bodies = options.Bodies.SeenFrom(options.Symbol) };
        var empty = new Report { Symbol = options.Symbol, Language = options.Language };
        if ((options.Conventions ?? DraftingConventions.For(options.Language)) is not { } conventions)
        {
            return Unread(empty, DocumentRules.LanguageUnknown.At(FirstCharacter, options.Language, string.Join(", ", DraftingConventions.Languages)));
        }

        if (text.AsSpan().TrimStart('\uFEFF').IsWhiteSpace())
        {
            return Unread(empty, DocumentRules.EmptyDocument.At(FirstCharacter));
        }

        var diagnostics = new List<ReportDiagnostic>();
        using var lines = SourceLines.Cut(text, cancellationToken);
        var layout = options.Layout ?? LayoutProfile.Measure(lines, conventions.BlockEnds);
        using var blocks = BlockReader.Read(lines, conventions, layout, cancellationToken);
        var outline = OutlineReader.Read(blocks, options.Symbol.ToString(), diagnostics, cancellationToken);
        if (outline.Paragraphs.Count == 0)
        {
            return Unread(empty, DocumentRules.NotAReport.At(FirstCharacter, conventions.Language));
        }

        var report = ReportReader.Read(new ReadingContext(options, conventions, outline, diagnostics, cancellationToken));
        report = report with { Coverage = CoverageReader.Read(blocks, outline, report) };
        return new ParseResult { Report = report, Diagnostics = InTextOrder(diagnostics) };
    }

    private static SourceSpan FirstCharacter => new(1, 1, 1, 1, 0);

    private static ParseResult Unread(Report report, ReportDiagnostic diagnostic) => new() { Report = report, Diagnostics = [diagnostic] };

    private static EquatableArray<ReportDiagnostic> InTextOrder(List<ReportDiagnostic> diagnostics) => diagnostics.Count <= 1
        ? diagnostics.ToEquatableArray()
        : diagnostics
            .OrderBy(d => ((long)d.Source.Line << 32) | (uint)d.Source.Column).ThenBy(d => d.Id, StringComparer.Ordinal)
            .Distinct()
            .ToEquatableArray();
}
