using ReportModel.Layout;

namespace ReportModel.Outline;

/// <summary>
/// Checks that paragraphs are numbered 1, 2, 3… through the document, items (a), (b), (c)… within their paragraph, and
/// headings and agenda items likewise. One mistake is one finding: what follows shows whether a number is wrong, left out
/// or too many.
/// </summary>
/// <param name="lost">The blocks before which stands text without its number, which is a finding already.</param>
/// <param name="diagnostics">Where findings go.</param>
/// <param name="cancellationToken">Ends the check early.</param>
internal sealed class NumberingCheck(HashSet<Block> lost, List<ReportDiagnostic> diagnostics, CancellationToken cancellationToken)
{
    public void Document(DocumentOutline outline)
    {
        if (!outline.IsInOrder)
        {
            foreach (var scope in outline.Paragraphs.Where(p => p.Number > 0).GroupBy(p => p.Scope, StringComparer.Ordinal))
            {
                Check(scope.Select(p => p.Block).ToList(), Numbered("Paragraph", "paragraph", scope.Key.Length == 0 ? "" : " of " + NumberingScopes.NameOf(scope.Key)), Numbers);
            }
        }

        foreach (var paragraph in outline.Paragraphs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!AreInOrder(paragraph.Items))
            {
                Check(paragraph.Items.ConvertAll(i => i.Block), Lettered("Item", "item", $" of paragraph {Invariant(paragraph.Number)}"), Letters);
            }

            if (paragraph.Agenda.Count > 0)
            {
                Agendas(paragraph.Agenda);
            }
        }

        Headings(outline.Sections);
    }

    /// <summary>Nearly every list is in order: nothing is made ready for findings before one is due.</summary>
    private static bool AreInOrder(List<OutlineItem> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Place != i + 1)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Each heading among the entries begins the agenda of another body.</summary>
    private void Agendas(List<OutlineAgendaEntry> entries)
    {
        var agenda = new List<Block>();
        for (var i = 0; i < entries.Count; i++)
        {
            agenda.Add(entries[i].Block);
            if (i + 1 == entries.Count || !ReferenceEquals(entries[i].Heading, entries[i + 1].Heading))
            {
                Check(agenda, Numbered("Agenda item", "agenda item", ""), Numbers);
                agenda.Clear();
            }

            if (entries[i].SubItems.Count > 0)
            {
                Check(entries[i].SubItems, Lettered("Sub-item", "sub-item", $" of agenda item {Invariant(entries[i].Block.Marker.Value)}"), Letters);
            }
        }
    }

    /// <summary>Headings of one kind side by side; those that begin again with 1 are the headings of an annex.</summary>
    private void Headings(List<OutlineSection> headings)
    {
        foreach (var kind in AreInOrder(headings) ? [] : headings.GroupBy(h => h.Heading.Marker.Kind).Where(group => group.Key is not MarkerKind.None and not MarkerKind.Letter))
        {
            var run = new List<Block>();
            foreach (var heading in kind)
            {
                if (heading.Heading.Marker.Value == 1)
                {
                    Check(run, Heading, Numbers);
                    run.Clear();
                }

                run.Add(heading.Heading);
            }

            Check(run, Heading, Numbers);
        }

        foreach (var heading in headings)
        {
            Headings(heading.Children);
        }
    }

    private static bool AreInOrder(List<OutlineSection> headings)
    {
        Span<int> due = stackalloc int[(int)MarkerKind.Section + 1];
        due.Fill(1);
        foreach (var heading in headings)
        {
            var marker = heading.Heading.Marker;
            if (marker.Kind is not MarkerKind.None and not MarkerKind.Letter && marker.Value != 1 && marker.Value != due[(int)marker.Kind])
            {
                return false;
            }

            due[(int)marker.Kind] = marker.Value + 1;
        }

        return true;
    }

    /// <summary>Checks a run of numbers that should be 1, 2, 3…</summary>
    private void Check(List<Block> blocks, Words name, (DocumentRule Skipped, DocumentRule Repeated, string Verb) rules)
    {
        var due = 1;
        for (var i = 0; i < blocks.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var number = blocks[i].Marker.Value;
            if (number == due)
            {
                due++;
                continue;
            }

            var next = i + 1 < blocks.Count ? blocks[i + 1].Marker.Value : 0;
            var isWrong = next == due + 1;
            var isSurplus = next == due;
            var (it, there, write) = name(blocks[i], due);
            var advice = isWrong ? $"{rules.Verb} it {write}"
                : number > due && !isSurplus ? $"restore what is missing, or {rules.Verb} it {write}"
                : $"{rules.Verb} it {write} and what follows anew, or remove it";

            // What lost its number has been told to take the one that is missing here.
            if (!(number == due + 1 && !isWrong && !isSurplus && lost.Contains(blocks[i])))
            {
                diagnostics.Add((number > due ? rules.Skipped : rules.Repeated).At(blocks[i].MarkerSpan, it, there, advice));
            }

            due = isWrong ? due + 1 : isSurplus ? due : number + 1;
        }
    }

    private static (DocumentRule, DocumentRule, string) Numbers => (DocumentRules.ParagraphSkipped, DocumentRules.ParagraphRepeated, "number");

    private static (DocumentRule, DocumentRule, string) Letters => (DocumentRules.LetterSkipped, DocumentRules.LetterRepeated, "letter");

    private static Words Numbered(string name, string inside, string of) => (block, due) =>
        ($"{name} {Invariant(block.Marker.Value)}{of}", $"{inside} {Invariant(due)}", $"'{Invariant(due)}.'");

    private static Words Lettered(string name, string inside, string of) => (block, due) =>
        ($"{name} ({Marker.LetterAt(block.Marker.Value)}){of}", $"{inside} ({Marker.LetterAt(due)})", $"'({Marker.LetterAt(due)})'");

    private static (string, string, string) Heading(Block block, int due)
    {
        var number = block.Marker.Kind == MarkerKind.Capital ? ((char)('A' + due - 1)).ToString() : Invariant(due);
        return ($"Heading '{block.WrittenNumber}. {block.Text}'", $"heading {number}", number);
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A block, the number that is due in its place, and what to write there, in words.</summary>
    private delegate (string It, string There, string Write) Words(Block block, int due);
}
