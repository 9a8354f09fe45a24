namespace ReportModel.Generator;

/// <summary>Writes the records that catalogues hold, as <see cref="Runtime.Records"/> reads them.</summary>
internal static class TableRecords
{
    public static void Recommendation(TableWriter to, Recommendation recommendation)
    {
        to.Fact();
        to.Id(recommendation.Id.Value);
        to.Symbol(recommendation.Report);
        to.Number(recommendation.Paragraph);
        to.Literal(recommendation.Letter);
        to.Text(recommendation.Text);
        to.Text(recommendation.Topic);
        to.List(recommendation.AdoptedBy, TableParts.Body);
        to.List(recommendation.Operatives, TableParts.Operative);
        to.List(recommendation.Citations, TableParts.Citation);
        to.Literal(recommendation.Resolution);
    }

    public static void Paragraph(TableWriter to, Paragraph paragraph)
    {
        to.Fact();
        to.Id(paragraph.Id.Value);
        to.Number(paragraph.Number);
        to.Text(paragraph.Text);
        to.Id(paragraph.Section.Value);
        to.List(paragraph.Citations, TableParts.Citation);
        to.List(paragraph.Items, Item);
        to.Literal(paragraph.Resolution);
    }

    public static void AgendaItem(TableWriter to, AgendaItem item)
    {
        to.Fact();
        to.Id(item.Id.Value);
        to.Body(item.Body);
        to.Number(item.Number);
        to.Literal(item.Letter);
        to.Text(item.Title);
        to.Flag(item.IsJoint);
        to.List(item.JointWith, TableParts.AgendaItemId);
        to.List(item.SubItems, AgendaItem);
        to.Range(item.Discussion);
        to.List(item.Sittings, TableParts.Sitting);
        Shared(to, to.Report.Statements, item.Statements, TableFacts.StatementFields);
        Shared(to, to.Report.Panellists, item.Panellists, TableFacts.PanellistFields);
    }

    public static void Document(TableWriter to, Document document)
    {
        to.Fact();
        to.Symbol(document.Symbol);
        to.Text(document.Title);
        to.List(document.SubmittedTo, TableParts.Body);
        to.AgendaItems(document.AgendaItems);
    }

    public static void Resolution(TableWriter to, Resolution resolution)
    {
        to.Fact();
        to.Id(resolution.Id.Value);
        to.Body(resolution.Body);
        to.Enum(resolution.Kind);
        to.Literal(resolution.Number);
        to.Literal(resolution.Title);
    }

    private static void Item(TableWriter to, ParagraphItem item)
    {
        to.Fact();
        to.Literal(item.Letter);
        to.Text(item.Text);
        to.Text(item.Topic);
        to.List(item.Citations, TableParts.Citation);
    }

    /// <summary>Facts that the report lists too are those of its list, mostly one after the other; another is written out.</summary>
    private static void Shared<T>(TableWriter to, EquatableArray<T> all, EquatableArray<T> facts, Action<TableWriter, T> write)
        where T : ReportFact
    {
        var first = facts.IsEmpty ? -1 : IndexOf(all, facts[0]);
        var isRun = first >= 0 && first + facts.Count <= all.Count;
        for (var i = 1; isRun && i < facts.Count; i++)
        {
            isRun = ReferenceEquals(all[first + i], facts[i]) || all[first + i].Equals(facts[i]);
        }

        if (isRun)
        {
            to.Run(first, facts.Count);
            return;
        }

        to.Number(facts.Count);
        foreach (var fact in facts)
        {
            var index = IndexOf(all, fact);
            if (index >= 0)
            {
                to.Place(index);
            }
            else
            {
                to.Field(isWritten: false);
                write(to, fact);
            }
        }
    }

    /// <summary>The place of a fact: of the same object, otherwise of an equal one.</summary>
    private static int IndexOf<T>(EquatableArray<T> facts, T fact)
        where T : ReportFact
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (ReferenceEquals(facts[i], fact))
            {
                return i;
            }
        }

        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i].Equals(fact))
            {
                return i;
            }
        }

        return -1;
    }
}
