namespace ReportModel.Reading;

/// <summary>Reads the facts of a report from its outline, one reader for each kind of fact.</summary>
internal static class ReportReader
{
    public static Report Read(ReadingContext context)
    {
        var states = new StateListReader(context);
        var bodies = new BodyListReader(context);
        var organizations = new OrganizationListReader(context);
        var participants = new ParticipantReader(context, states, organizations);
        var works = new CitedWorks();

        var report = TitleReader.Read(context, new Report
        {
            Symbol = context.Options.Symbol,
            Language = context.Language,
            Bodies = context.Bodies,
        });
        if (report is { HeldFrom: { } from, HeldTo: { } to })
        {
            context.Days.Held(from, to);
        }

        foreach (var paragraph in context.Outline.Paragraphs)
        {
            context.ThrowIfCancelled();
            context.Prepared.Prepare(paragraph.Block);
        }

        var addressees = new AddresseeReader(context);
        var operatives = new OperativeReader(context, addressees);
        var acts = new ActReader(context, new ActAddressees(context, addressees));
        var acting = new ActingBodies(context);
        var recommended = new RecommendationFinder(context, bodies, acts, acting, new ConclusionReader(context, acting, acts, operatives), operatives).Find();
        var instruments = new InstrumentCitations(context, works);
        var ownParagraphs = new ParagraphReferences(context, recommended);
        var citations = new CitationReader(
            context, instruments, new NumberedCitations(context, bodies, works), new ArticleCitations(context, instruments, works), ownParagraphs, new ForeignReferences(context, ownParagraphs));
        var paragraphs = new ParagraphReader(context, citations).Read();

        var items = new AgendaReader(context, bodies).Read();
        var agenda = new AgendaIndex(context, items);
        var discussions = new DiscussionReader(context, bodies, agenda, items, recommended).Read();
        var discussed = new DiscussionIndex(context.Outline.Paragraphs, discussions, context.Conventions.HeadingsNameItems);
        var underDiscussion = new ItemsUnderDiscussion(context, agenda, discussed);
        var attendance = new AttendanceReader(context, states, organizations, participants).Read();
        var statements = new StatementReader(context, states, bodies, organizations, participants, agenda, underDiscussion, attendance).Read();
        var panellists = new PanellistReader(context, states, discussed).Read();
        var sittings = new SittingReader(context, bodies, acting);
        var meetings = new MeetingReader(context, bodies, sittings).Read(report);
        var officers = new OfficerReader(context, states, bodies, meetings).Read();
        new AnnouncedLists(context).Check();

        report = report with
        {
            HeldFrom = report.HeldFrom ?? (meetings.Count > 0 ? meetings[0].HeldFrom : null),
            HeldTo = report.HeldTo ?? (meetings.Count > 0 ? meetings[0].HeldTo : null),
            Sections = SectionReader.Read(context.Outline.Sections, context.Language),
            Paragraphs = paragraphs.ToEquatableArray(),
            Recommendations = new RecommendationReader(context, operatives, acts).Read(recommended, paragraphs).ToEquatableArray(),
            AgendaItems = new AgendaAssembly(context, sittings, discussions, statements, panellists).Complete(items),
            Statements = statements.ToEquatableArray(),
            Panellists = panellists.ToEquatableArray(),
            InvitedSpeakers = new InvitedSpeakerReader(context, states, discussed).Read().ToEquatableArray(),
            Attendance = attendance.ToEquatableArray(),
            Officers = officers.ToEquatableArray(),
            Meetings = meetings.ToEquatableArray(),
            Documents = new DocumentReader(context, bodies, acting, underDiscussion).Read().ToEquatableArray(),
            Resolutions = works.Resolutions.ToEquatableArray(),
            LegalActs = works.LegalActs.ToEquatableArray(),
            Instruments = works.Instruments,
        };
        return report with { States = NamedStates.Of(report) };
    }
}
