using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Reads the officers. A surname with an honorific, as in Burrows 先生, is the person whose full name the report gave before.</summary>
internal sealed class OfficerReader(ReadingContext context, StateListReader states, List<Meeting> meetings)
{
    public List<Officer> Read()
    {
        var officers = new List<Officer>();
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            var text = paragraph.Block.Text;
            foreach (var sentence in new Sentences(text, text.All, context.Conventions.SentenceEnds))
            {
                foreach (var phrase in context.Conventions.Officers)
                {
                    if (phrase.Phrase.TryMatch(text, sentence, out var match))
                    {
                        Read(text, match, phrase.Role, paragraph.Number, officers);
                        break;
                    }
                }
            }
        }

        return officers;
    }

    private void Read(JoinedText text, PhraseMatch match, OfficerRole role, int paragraph, List<Officer> officers)
    {
        var name = match.TextOf("name");
        var state = match["state"].IsEmpty ? null : states.Read(text, match["state"]);
        var officer = new Officer
        {
            Name = FullName(name, officers),
            Role = role,
            State = state,
            Paragraph = paragraph,
            Source = text.Locate(match["name"]),
        };

        // The bodies whose meetings the same paragraph gives; else those of the report.
        var bodies = meetings.FindAll(meeting => meeting.Paragraph == paragraph).ConvertAll(meeting => meeting.Body);
        foreach (var body in bodies.Count > 0 ? bodies : [.. context.Bodies])
        {
            officers.Add(officer with { Body = body });
        }
    }

    private string FullName(string name, List<Officer> officers)
    {
        foreach (var honorific in context.Conventions.Honorifics)
        {
            if (name.EndsWith(honorific, StringComparison.Ordinal) || name.StartsWith(honorific, StringComparison.Ordinal))
            {
                name = name.Replace(honorific, "").Trim();
                break;
            }
        }

        return officers.Find(officer => officer.Name.EndsWith(" " + name, StringComparison.Ordinal))?.Name ?? name;
    }
}
