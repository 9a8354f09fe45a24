using ReportModel.Outline;

namespace ReportModel.Reading;

/// <summary>
/// Reads who attended: the sentences by which reports list States and organizations by status, which
/// <see cref="DraftingConventions.Attendance"/> gives.
/// </summary>
internal sealed class AttendanceReader(ReadingContext context, StateListReader states, OrganizationListReader organizations)
{
    public List<Attendance> Read()
    {
        var attendance = new List<Attendance>(100);
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            var text = paragraph.Block;
            if (!context.Prepared.Attendance.MayStandIn(paragraph))
            {
                continue;
            }

            foreach (var sentence in new Sentences(text, text.All, context))
            {
                if (context.Prepared.Attendance.TryMatch(text, sentence, out var match, out var phrase))
                {
                    Read(paragraph, context.Conventions.Attendance[phrase].Status, match, attendance);
                }
            }
        }

        return attendance;
    }

    private void Read(OutlineParagraph paragraph, AttendanceStatus status, PhraseMatch match, List<Attendance> attendance)
    {
        var text = paragraph.Block;
        foreach (var name in states.ReadList(text, match["states"]))
        {
            context.ThrowIfCancelled();
            attendance.Add(new Attendance
            {
                Status = status,
                State = name.Found,
                Name = name.Text!,
                Paragraph = paragraph.Number,
                Source = text.Locate(name.Range),
            });
        }

        foreach (var name in organizations.ReadList(text, match["organizations"]))
        {
            attendance.Add(new Attendance
            {
                Status = status,
                Organization = name.Found,
                Name = name.Text!,
                Paragraph = paragraph.Number,
                Source = text.Locate(name.Range),
            });
        }
    }
}
