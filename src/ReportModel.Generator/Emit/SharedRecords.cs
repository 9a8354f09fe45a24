namespace ReportModel.Generator;

/// <summary>Writes the records that stand in more than one table.</summary>
internal static class SharedRecords
{
    public static void WriteBody(RecordWriter to, Body body) => to.BodyValue(body);

    public static void WriteAgendaItemId(RecordWriter to, AgendaItemId id) => to.IdValue(id.ToString());

    public static void WriteOperative(RecordWriter to, Operative operative)
    {
        to.BeginValue();
        to.Name(nameof(Operative.Addressee));
        to.BeginValue();
        to.Enum(nameof(Addressee.Kind), operative.Addressee.Kind);
        to.Literal(nameof(Addressee.Words), operative.Addressee.Words);
        to.Body(nameof(Addressee.Body), operative.Addressee.Body);
        to.Organization(nameof(Addressee.Organization), operative.Addressee.Organization);
        to.End();
        to.Enum(nameof(Operative.Modality), operative.Modality);
        to.Literal(nameof(Operative.Words), operative.Words);
        to.End();
    }

    public static void WriteCitation(RecordWriter to, Citation citation)
    {
        to.BeginFact();
        to.Enum(nameof(Citation.Kind), citation.Kind);
        to.Literal(nameof(Citation.Words), citation.Words);
        to.Id(nameof(Citation.Resolution), citation.Resolution?.ToString() ?? "");
        to.Literal(nameof(Citation.LegalAct), citation.LegalAct);
        to.Literal(nameof(Citation.Instrument), citation.Instrument);
        if (citation.Article is { } article)
        {
            to.Name(nameof(Citation.Article));
            WriteArticle(to, article);
        }

        to.Symbol(nameof(Citation.Document), citation.Document);
        to.List(nameof(Citation.Paragraphs), citation.Paragraphs, static (to, id) => to.IdValue(id.ToString()));
        to.List(nameof(Citation.Recommendations), citation.Recommendations, static (to, id) => to.IdValue(id.ToString()));
        to.End();
    }

    public static void WriteArticle(RecordWriter to, Article article)
    {
        to.BeginValue();
        to.Literal(nameof(Article.Instrument), article.Instrument);
        to.Number(nameof(Article.Number), article.Number);
        to.Literal(nameof(Article.Subparagraph), article.Subparagraph);
        to.End();
    }

    public static void WriteStatement(RecordWriter to, Statement statement, bool hasPosition)
    {
        Begin(to, hasPosition);
        to.List(nameof(Statement.AgendaItems), statement.AgendaItems, WriteAgendaItemId);
        to.Number(nameof(Statement.Order), statement.Order);
        to.Enum(nameof(Statement.Capacity), statement.Capacity);
        to.State(nameof(Statement.State), statement.State);
        to.Organization(nameof(Statement.Organization), statement.Organization);
        to.Literal(nameof(Statement.Name), statement.Name);
        to.Number(nameof(Statement.Paragraph), statement.Paragraph);
        to.Literal(nameof(Statement.Words), statement.Words);
        to.End();
    }

    public static void WritePanellist(RecordWriter to, Panellist panellist, bool hasPosition)
    {
        Begin(to, hasPosition);
        to.Literal(nameof(Panellist.Name), panellist.Name);
        to.State(nameof(Panellist.State), panellist.State);
        to.Literal(nameof(Panellist.StateName), panellist.StateName);
        to.List(nameof(Panellist.AgendaItems), panellist.AgendaItems, WriteAgendaItemId);
        to.Number(nameof(Panellist.Paragraph), panellist.Paragraph);
        to.End();
    }

    private static void Begin(RecordWriter to, bool hasPosition)
    {
        if (hasPosition)
        {
            to.BeginFact();
        }
        else
        {
            to.BeginValue();
        }
    }
}
