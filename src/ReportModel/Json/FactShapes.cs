namespace ReportModel.Json;

/// <summary>The facts of a report; each has its position last.</summary>
internal static class FactShapes
{
    public static IEnumerable<JsonShape> All =>
    [
        Worded(new RecordShape<Section>(new())
            .Add("id", x => x.Id, (x, v) => x with { Id = v })
            .Add("kind", x => x.Kind, (x, v) => x with { Kind = v })
            .Add("number", x => x.Number, (x, v) => x with { Number = v })
            .Add("title", x => x.Title, (x, v) => x with { Title = v })
            .Add("paragraphs", x => x.Paragraphs, (x, v) => x with { Paragraphs = v })
            .Add("sections", x => x.Sections, (x, v) => x with { Sections = v })),

        Worded(new RecordShape<Paragraph>(new())
            .Add("id", x => x.Id, (x, v) => x with { Id = v })
            .Add("number", x => x.Number, (x, v) => x with { Number = v })
            .Add("resolution", x => x.Resolution, (x, v) => x with { Resolution = v })
            .Add("text", x => x.Text, (x, v) => x with { Text = v })
            .Add("items", x => x.Items, (x, v) => x with { Items = v })
            .Add("section", x => x.Section, (x, v) => x with { Section = v })
            .Add("citations", x => x.Citations, (x, v) => x with { Citations = v })),

        Worded(new RecordShape<ParagraphItem>(new())
            .Add("letter", x => x.Letter, (x, v) => x with { Letter = v })
            .Add("text", x => x.Text, (x, v) => x with { Text = v })
            .Add("topic", x => x.Topic, (x, v) => x with { Topic = v })
            .Add("citations", x => x.Citations, (x, v) => x with { Citations = v })),

        Worded(new RecordShape<Recommendation>(new())
            .Add("id", x => x.Id, (x, v) => x with { Id = v })
            .Add("report", x => x.Report, (x, v) => x with { Report = v })
            .Add("paragraph", x => x.Paragraph, (x, v) => x with { Paragraph = v })
            .Add("letter", x => x.Letter, (x, v) => x with { Letter = v })
            .Add("resolution", x => x.Resolution, (x, v) => x with { Resolution = v })
            .Add("text", x => x.Text, (x, v) => x with { Text = v })
            .Add("topic", x => x.Topic, (x, v) => x with { Topic = v })
            .Add("adoptedBy", x => x.AdoptedBy, (x, v) => x with { AdoptedBy = v })
            .Add("operatives", x => x.Operatives, (x, v) => x with { Operatives = v })
            .Add("citations", x => x.Citations, (x, v) => x with { Citations = v })),

        Worded(new RecordShape<AgendaItem>(new())
            .Add("id", x => x.Id, (x, v) => x with { Id = v })
            .Add("body", x => x.Body, (x, v) => x with { Body = v })
            .Add("number", x => x.Number, (x, v) => x with { Number = v })
            .Add("letter", x => x.Letter, (x, v) => x with { Letter = v })
            .Add("title", x => x.Title, (x, v) => x with { Title = v })
            .Add("isJoint", x => x.IsJoint, (x, v) => x with { IsJoint = v })
            .Add("jointWith", x => x.JointWith, (x, v) => x with { JointWith = v })
            .Add("subItems", x => x.SubItems, (x, v) => x with { SubItems = v })
            .Add("discussion", x => x.Discussion, (x, v) => x with { Discussion = v })
            .Add("sittings", x => x.Sittings, (x, v) => x with { Sittings = v })
            .Add("statements", x => x.Statements, (x, v) => x with { Statements = v })
            .Add("panellists", x => x.Panellists, (x, v) => x with { Panellists = v })),

        Fact(new RecordShape<Statement>(new())
            .Add("agendaItems", x => x.AgendaItems, (x, v) => x with { AgendaItems = v })
            .Add("order", x => x.Order, (x, v) => x with { Order = v })
            .Add("capacity", x => x.Capacity, (x, v) => x with { Capacity = v })
            .Add("state", x => x.State, (x, v) => x with { State = v })
            .Add("organization", x => x.Organization, (x, v) => x with { Organization = v })
            .Add("name", x => x.Name, (x, v) => x with { Name = v })
            .Add("onBehalfOf", x => x.OnBehalfOf, (x, v) => x with { OnBehalfOf = v })
            .Add("count", x => x.Count, (x, v) => x with { Count = v })
            .Add("paragraph", x => x.Paragraph, (x, v) => x with { Paragraph = v })
            .Add("words", x => x.Words, (x, v) => x with { Words = v })),

        Fact(new RecordShape<Panellist>(new())
            .Add("name", x => x.Name, (x, v) => x with { Name = v })
            .Add("state", x => x.State, (x, v) => x with { State = v })
            .Add("stateName", x => x.StateName, (x, v) => x with { StateName = v })
            .Add("agendaItems", x => x.AgendaItems, (x, v) => x with { AgendaItems = v })
            .Add("paragraph", x => x.Paragraph, (x, v) => x with { Paragraph = v })),

        Fact(new RecordShape<InvitedSpeaker>(new())
            .Add("name", x => x.Name, (x, v) => x with { Name = v })
            .Add("state", x => x.State, (x, v) => x with { State = v })
            .Add("capacity", x => x.Capacity, (x, v) => x with { Capacity = v })
            .Add("body", x => x.Body, (x, v) => x with { Body = v })
            .Add("agendaItems", x => x.AgendaItems, (x, v) => x with { AgendaItems = v })
            .Add("paragraph", x => x.Paragraph, (x, v) => x with { Paragraph = v })),

        Fact(new RecordShape<Attendance>(new())
            .Add("status", x => x.Status, (x, v) => x with { Status = v })
            .Add("state", x => x.State, (x, v) => x with { State = v })
            .Add("organization", x => x.Organization, (x, v) => x with { Organization = v })
            .Add("name", x => x.Name, (x, v) => x with { Name = v })
            .Add("count", x => x.Count, (x, v) => x with { Count = v })
            .Add("paragraph", x => x.Paragraph, (x, v) => x with { Paragraph = v })),

        Fact(new RecordShape<Officer>(new())
            .Add("name", x => x.Name, (x, v) => x with { Name = v })
            .Add("role", x => x.Role, (x, v) => x with { Role = v })
            .Add("state", x => x.State, (x, v) => x with { State = v })
            .Add("body", x => x.Body, (x, v) => x with { Body = v })
            .Add("paragraph", x => x.Paragraph, (x, v) => x with { Paragraph = v })),

        Fact(new RecordShape<Meeting>(new())
            .Add("body", x => x.Body, (x, v) => x with { Body = v })
            .Add("count", x => x.Count, (x, v) => x with { Count = v })
            .Add("heldFrom", x => x.HeldFrom, (x, v) => x with { HeldFrom = v })
            .Add("heldTo", x => x.HeldTo, (x, v) => x with { HeldTo = v })
            .Add("hours", x => x.Hours, (x, v) => x with { Hours = v })
            .Add("sittings", x => x.Sittings, (x, v) => x with { Sittings = v })
            .Add("paragraph", x => x.Paragraph, (x, v) => x with { Paragraph = v })),

        Worded(new RecordShape<Document>(new())
            .Add("symbol", x => x.Symbol, (x, v) => x with { Symbol = v })
            .Add("title", x => x.Title, (x, v) => x with { Title = v })
            .Add("submittedTo", x => x.SubmittedTo, (x, v) => x with { SubmittedTo = v })
            .Add("agendaItems", x => x.AgendaItems, (x, v) => x with { AgendaItems = v })),

        Worded(new RecordShape<Resolution>(new())
            .Add("id", x => x.Id, (x, v) => x with { Id = v })
            .Add("body", x => x.Body, (x, v) => x with { Body = v })
            .Add("kind", x => x.Kind, (x, v) => x with { Kind = v })
            .Add("number", x => x.Number, (x, v) => x with { Number = v })
            .Add("title", x => x.Title, (x, v) => x with { Title = v })),

        Fact(new RecordShape<LegalAct>(new())
            .Add("number", x => x.Number, (x, v) => x with { Number = v })
            .Add("kind", x => x.Kind, (x, v) => x with { Kind = v })
            .Add("issuer", x => x.Issuer, (x, v) => x with { Issuer = v })
            .Add("date", x => x.Date, (x, v) => x with { Date = v })),

        Fact(new RecordShape<Instrument>(new())
            .Add("key", x => x.Key, (x, v) => x with { Key = v })
            .Add("name", x => x.Name, (x, v) => x with { Name = v })
            .Add("kind", x => x.Kind, (x, v) => x with { Kind = v })
            .Add("articles", x => x.Articles, (x, v) => x with { Articles = v })),

        Fact(new RecordShape<LeftOverText>(new())
            .Add("words", x => x.Words, (x, v) => x with { Words = v })
            .Add("characters", x => x.Characters, (x, v) => x with { Characters = v })),

        Fact(new RecordShape<Citation>(new())
            .Add("kind", x => x.Kind, (x, v) => x with { Kind = v })
            .Add("words", x => x.Words, (x, v) => x with { Words = v })
            .Add("resolution", x => x.Resolution, (x, v) => x with { Resolution = v })
            .Add("legalAct", x => x.LegalAct, (x, v) => x with { LegalAct = v })
            .Add("instrument", x => x.Instrument, (x, v) => x with { Instrument = v })
            .Add("article", x => x.Article, (x, v) => x with { Article = v })
            .Add("document", x => x.Document, (x, v) => x with { Document = v })
            .Add("paragraphs", x => x.Paragraphs, (x, v) => x with { Paragraphs = v })
            .Add("recommendations", x => x.Recommendations, (x, v) => x with { Recommendations = v })),
    ];

    /// <summary>The position takes no part in equality, but is a part of the record.</summary>
    /// <summary>A fact with a wording, which other languages may have too.</summary>
    private static RecordShape<T> Worded<T>(RecordShape<T> shape)
        where T : WordedFact => Fact(shape
            .Add("language", x => x.Language, (x, v) => (T)((WordedFact)x with { Language = v }))
            .Add("otherLanguages", x => x.OtherLanguages, (x, v) => (T)((WordedFact)x with { OtherLanguages = v })));

    private static RecordShape<T> Fact<T>(RecordShape<T> shape)
        where T : ReportFact => shape.Add("source", x => x.Source, (x, v) => (T)((ReportFact)x with { Source = v }));
}
