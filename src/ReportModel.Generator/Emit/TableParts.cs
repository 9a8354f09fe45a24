namespace ReportModel.Generator;

/// <summary>Writes what stands in several records, as <see cref="Runtime.Parts"/> reads it.</summary>
internal static class TableParts
{
    public static void Body(TableWriter to, Body body) => to.Body(body);

    public static void AgendaItemId(TableWriter to, AgendaItemId id) => to.Id(id.Value);

    public static void Sitting(TableWriter to, Sitting sitting)
    {
        to.Number(sitting.Number);
        to.Date(sitting.Date);
    }

    public static void Operative(TableWriter to, Operative operative)
    {
        to.Enum(operative.Addressee.Kind);
        to.Literal(operative.Addressee.Words);
        to.Body(operative.Addressee.Body);
        Organization(to, operative.Addressee.Organization);
        to.Enum(operative.Modality);
        to.Literal(operative.Words);
    }

    public static void Citation(TableWriter to, Citation citation)
    {
        to.Fact();
        to.Enum(citation.Kind);
        to.Literal(citation.Words);
        to.Id(citation.Resolution?.Value);
        to.Literal(citation.LegalAct);
        to.Literal(citation.Instrument);
        to.Flag(citation.Article is not null);
        if (citation.Article is { } article)
        {
            Article(to, article);
        }

        to.Symbol(citation.Document);
        to.List(citation.Paragraphs, static (to, id) => to.Id(id.Value));
        to.List(citation.Recommendations, static (to, id) => to.Id(id.Value));
    }

    public static void Article(TableWriter to, Article article)
    {
        to.Literal(article.Instrument);
        to.Number(article.Number);
        to.Literal(article.Subparagraph);
    }

    public static void Organization(TableWriter to, Organization? organization)
    {
        to.Flag(organization is not null);
        if (organization is not null)
        {
            to.Literal(organization.Name);
            to.Literal(organization.Acronym);
            to.Flag(organization.IsRegionalEconomicIntegrationOrganization);
        }
    }
}
