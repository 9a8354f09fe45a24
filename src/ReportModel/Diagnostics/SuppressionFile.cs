using ReportModel.Text;

namespace ReportModel;

/// <summary>
/// A <c>.suppress</c> file, which stands next to a document and says which findings about it are known: official texts
/// are not corrected.
/// </summary>
/// <param name="Entries">Its entries, in their order.</param>
/// <param name="Diagnostics">What cannot be read in it.</param>
internal sealed record SuppressionFile(EquatableArray<Suppression> Entries, EquatableArray<ReportDiagnostic> Diagnostics)
{
    /// <summary>What such a file's name adds to the name of the document.</summary>
    public const string Extension = ".suppress";

    /// <summary>Reads a file. A line that cannot be read is a finding, and the others count.</summary>
    /// <param name="text">The text of the file; a byte order mark and any of the usual line ends are accepted.</param>
    public static SuppressionFile Read(string text)
    {
        var reader = new SuppressionReader(SourceLines.Read(text));
        return reader.Read();
    }

    /// <summary>Takes the findings away that the file knows. An entry that knows none is a finding itself.</summary>
    /// <param name="text">The document.</param>
    /// <param name="findings">All that was found in it.</param>
    public SuppressedFindings Apply(string text, EquatableArray<ReportDiagnostic> findings)
    {
        var (lines, document) = (SourceLines.Read(text), new VisibleText(text));
        var entries = Entries.ToLookup(static entry => entry.Id, StringComparer.Ordinal);
        var used = new HashSet<Suppression>();
        var remaining = new List<ReportDiagnostic>();
        foreach (var finding in findings)
        {
            var marked = document.Range(lines.Range(finding.Source));
            var known = entries[finding.Id].Where(entry => entry.Covers(document, marked)).ToList();
            used.UnionWith(known);
            if (known.Count == 0)
            {
                remaining.Add(finding);
            }
        }

        // In a document that was not read, nothing was looked for that an entry could be about.
        var isRead = !findings.Any(static finding => DocumentRules.Find(finding.Id) is { TakesMembersAway: true });
        var own = isRead ? Diagnostics.Concat(Stale(used)).OrderBy(static d => d.Source.Line) : Diagnostics.AsEnumerable();
        return new(remaining.ToEquatableArray(), own.ToEquatableArray());
    }

    private IEnumerable<ReportDiagnostic> Stale(HashSet<Suppression> used)
    {
        var first = new Dictionary<(string Id, string Words), Suppression>();
        foreach (var entry in Entries)
        {
            if (first.TryGetValue((entry.Id, entry.Words), out var same))
            {
                yield return DocumentRules.SuppressionStale.At(entry.Source, $"Line {same.Source.Line} silences the same", "remove one of the two");
                continue;
            }

            first.Add((entry.Id, entry.Words), entry);
            if (!used.Contains(entry))
            {
                yield return DocumentRules.SuppressionStale.At(
                    entry.Source, $"No {entry.Id} stands at '{Quotation.Of(entry.Words)}'", $"remove the entry, or quote the words at the finding: all that it marks, or {Suppression.Enough} characters and more");
            }
        }
    }
}
