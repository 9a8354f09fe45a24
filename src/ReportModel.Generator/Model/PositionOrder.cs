namespace ReportModel.Generator;

/// <summary>
/// The order in which the positions of a report's facts are numbered: a fact before what it holds. The printers number
/// them in the same order; a test compares a printed report with the one that was read, position by position.
/// </summary>
internal static class PositionOrder
{
    public static EquatableArray<SourceSpan> Recommendations(Report report)
    {
        var spans = new List<SourceSpan>();
        foreach (var recommendation in report.Recommendations)
        {
            spans.Add(recommendation.Source);
            Add(spans, recommendation.Citations);
        }

        return spans.ToEquatableArray();
    }

    public static EquatableArray<SourceSpan> AgendaItems(Report report)
    {
        var spans = new List<SourceSpan>();
        Add(spans, report.AgendaItems);
        return spans.ToEquatableArray();
    }

    public static EquatableArray<SourceSpan> Paragraphs(Report report)
    {
        var spans = new List<SourceSpan>();
        foreach (var paragraph in report.Paragraphs)
        {
            spans.Add(paragraph.Source);
            Add(spans, paragraph.Citations);
            foreach (var item in paragraph.Items)
            {
                spans.Add(item.Source);
                Add(spans, item.Citations);
            }
        }

        return spans.ToEquatableArray();
    }

    /// <summary>Everything else, table by table as <see cref="TablePrinter"/> prints them.</summary>
    public static EquatableArray<SourceSpan> Others(Report report)
    {
        var spans = new List<SourceSpan>();
        Add(spans, report.Sections);
        Add(spans, report.Statements);
        Add(spans, report.Panellists);
        Add(spans, report.InvitedSpeakers);
        Add(spans, report.Attendance);
        Add(spans, report.Officers);
        Add(spans, report.Meetings);
        Add(spans, report.Documents);
        Add(spans, report.Resolutions);
        Add(spans, report.LegalActs);
        Add(spans, report.Instruments);
        Add(spans, report.Coverage.LeftOver);
        return spans.ToEquatableArray();
    }

    private static void Add<T>(List<SourceSpan> spans, EquatableArray<T> facts)
        where T : ReportFact
    {
        foreach (var fact in facts)
        {
            spans.Add(fact.Source);
        }
    }

    private static void Add(List<SourceSpan> spans, EquatableArray<AgendaItem> items)
    {
        foreach (var item in items)
        {
            spans.Add(item.Source);
            Add(spans, item.SubItems);
        }
    }

    private static void Add(List<SourceSpan> spans, EquatableArray<Section> sections)
    {
        foreach (var section in sections)
        {
            spans.Add(section.Source);
            Add(spans, section.Sections);
        }
    }
}
