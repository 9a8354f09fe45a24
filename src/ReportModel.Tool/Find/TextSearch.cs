namespace ReportModel.Tool;

/// <summary>Finds where words stand in a report: in a recommendation, a title, or else a paragraph. Case, spaces and invisible characters do not matter.</summary>
internal sealed class TextSearch(ReportCatalogues catalogues, Generator.ReportContent content)
{
    /// <summary>How much stands before the words in an excerpt.</summary>
    private const int Before = 20;

    public IEnumerable<Found> Find(string text)
    {
        var words = VisibleText.Of(text);
        if (words.Length == 0)
        {
            yield break;
        }

        var (report, found) = (content.Report, new List<Found?>());
        found.AddRange(report.Documents.Select((document, i) => At(document.Title, () => catalogues.OfDocument(document, i))));
        found.AddRange(report.Resolutions.Select((resolution, i) => At(resolution.Title ?? "", () => catalogues.OfResolution(resolution, i))));
        found.AddRange(content.Names.AgendaItemList.Select((item, i) => At(item.Title, () => catalogues.OfAgendaItem(item, i))));
        var lettered = report.Recommendations.Select(static recommendation => (recommendation.Paragraph, recommendation.Letter)).ToHashSet();
        for (var i = 0; i < report.Paragraphs.Count; i++)
        {
            var (paragraph, index) = (report.Paragraphs[i], i);
            if (!lettered.Contains((paragraph.Number, null)))
            {
                found.Add(At(paragraph.Text, () => catalogues.OfParagraph(paragraph, index)));
            }

            found.AddRange(paragraph.Items.Where(item => !lettered.Contains((paragraph.Number, item.Letter)))
                .Select(item => At(item.Text, () => catalogues.OfParagraph(paragraph, index) with { Source = item.Source })));
        }

        found.AddRange(report.Recommendations.Select((recommendation, i) => At(recommendation.Text, () => catalogues.OfRecommendation(recommendation, i))));
        foreach (var one in found.OfType<Found>())
        {
            yield return one;
        }

        Found? At(string whole, Func<Found> member)
        {
            var visible = new VisibleText(whole);
            var at = visible.Text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            return at < 0 ? null : member() with { Text = From(whole, visible, at) };
        }
    }

    /// <summary>The text from a little before the words on.</summary>
    private static string From(string whole, VisibleText visible, int at)
    {
        var start = 0;
        while (visible.Range(new(0, start + 1)).End <= at)
        {
            start++;
        }

        start = Math.Max(start - Before, 0);
        start += start > 0 && char.IsLowSurrogate(whole[start]) ? 1 : 0;
        return start == 0 ? whole : "…" + whole[start..];
    }
}
