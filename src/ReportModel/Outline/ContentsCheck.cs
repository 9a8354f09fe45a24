using System.Globalization;
using ReportModel.Layout;
using ReportModel.Text;

namespace ReportModel.Outline;

/// <summary>
/// Holds the outline against the document's own table of contents: each heading that it lists must have been found, with the
/// paragraphs that it says stand there. What a reader lost shows here, whatever the reason.
/// </summary>
internal sealed class ContentsCheck(ContentsTable contents, SourceLines lines, List<ReportDiagnostic> diagnostics)
{
    public void Document(DocumentOutline outline)
    {
        if (contents.IsEmpty)
        {
            return;
        }

        var found = new List<OutlineSection>();
        Collect(outline.Sections, found);
        var places = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var form in ContentsTable.FormsOf(found[i].Title))
            {
                (places.TryGetValue(form, out var known) ? known : places[form] = new()).Enqueue(i);
            }
        }

        var next = 0;
        foreach (var entry in contents.Entries)
        {
            // Titles come again, "Conclusions" under each section: the next of that title is meant.
            var place = places.TryGetValue(ContentsTable.Fold(entry.Title), out var all) ? NextFrom(all, next) : -1;
            if (place < 0)
            {
                if (entry.Paragraphs is { } missed && outline.Find(missed.First) is null)
                {
                    Report(entry, "no heading with that title and no paragraph " + Invariant(missed.First) + " was found");
                }

                continue;
            }

            next = place + 1;
            if (entry.Paragraphs is { } listed && found[place].Range is var range && range != listed)
            {
                Report(entry, range is { } read
                    ? $"paragraphs {Invariant(read.First)} to {Invariant(read.Last)} were found under it, not {Invariant(listed.First)} to {Invariant(listed.Last)}"
                    : $"no paragraph was found under it, not {Invariant(listed.First)} to {Invariant(listed.Last)}");
            }
        }
    }

    /// <summary>The first of some places that is not before another; those before it are done with.</summary>
    private static int NextFrom(Queue<int> places, int from)
    {
        while (places.Count > 0 && places.Peek() < from)
        {
            places.Dequeue();
        }

        return places.Count > 0 ? places.Peek() : -1;
    }

    private void Report(ContentsEntry entry, string what) =>
        diagnostics.Add(DocumentRules.ContentsDisagree.At(
            lines.Span(entry.Line, lines[entry.Line].Start, entry.Line, lines[entry.Line].End), Quotation.Of(entry.Title), what));

    private static void Collect(List<OutlineSection> sections, List<OutlineSection> found)
    {
        foreach (var section in sections)
        {
            found.Add(section);
            Collect(section.Children, found);
        }
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
