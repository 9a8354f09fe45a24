using ReportModel.Outline;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Reads who attended: the sentences by which reports list States and organizations by status, which
/// <see cref="DraftingConventions.Attendance"/> gives.
/// </summary>
internal sealed class AttendanceReader(ReadingContext context, StateListReader states, OrganizationListReader organizations)
{
    public List<Attendance> Read()
    {
        var attendance = new List<Attendance>();
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            var text = paragraph.Block.Text;
            if (!AnyPhrase.MayStandIn(text, context.Conventions.Attendance, static phrase => phrase.Phrase))
            {
                continue;
            }

            foreach (var sentence in new Sentences(text, text.All, context.Conventions.SentenceEnds))
            {
                foreach (var phrase in context.Conventions.Attendance)
                {
                    if (phrase.Phrase.TryMatch(text, sentence, out var match))
                    {
                        Read(paragraph, phrase.Status, match, attendance);
                        break;
                    }
                }
            }
        }

        return attendance;
    }

    private void Read(OutlineParagraph paragraph, AttendanceStatus status, PhraseMatch match, List<Attendance> attendance)
    {
        var text = paragraph.Block.Text;
        foreach (var name in states.ReadList(text, match["states"]))
        {
            attendance.Add(new Attendance
            {
                Status = status,
                State = name.Found,
                Name = name.Text,
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
                Name = name.Text,
                Paragraph = paragraph.Number,
                Source = text.Locate(name.Range),
            });
        }
    }
}
