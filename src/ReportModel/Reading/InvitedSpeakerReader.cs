namespace ReportModel.Reading;

/// <summary>Reads whom the Chair invited to speak in the name of another body.</summary>
internal sealed class InvitedSpeakerReader(ReadingContext context, StateListReader states, DiscussionIndex discussions)
{
    public List<InvitedSpeaker> Read()
    {
        var speakers = new List<InvitedSpeaker>();
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            var text = paragraph.Block;
            if (!context.Prepared.InvitedSpeakers.MayStandIn(paragraph.Block) || !context.Prepared.InvitedSpeakers.TryMatch(text, text.All, out var match))
            {
                continue;
            }

            var capacity = match.TextOf("capacity");
            speakers.Add(new InvitedSpeaker
            {
                Name = PersonNames.WithoutHonorifics(match.TextOf("name"), context.Conventions.Honorifics),
                State = states.Read(text, match["state"]),
                Capacity = capacity,
                Body = context.Options.Bodies.TryFindAtStart(capacity, 0, capacity.Length, context.Language, out var entry, out _) ? entry!.Body : null,
                AgendaItems = discussions.ItemsOf(paragraph),
                Paragraph = paragraph.Number,
                Source = text.Locate(match["name"]),
            });
        }

        return speakers;
    }
}
