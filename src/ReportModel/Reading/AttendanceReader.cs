using ReportModel.Outline;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Reads who attended: the sentences by which reports list States and organizations by status, which
/// <see cref="DraftingConventions.Attendance"/> gives.
/// </summary>
internal sealed class AttendanceReader(ReadingContext context, StateListReader states, OrganizationListReader organizations, ParticipantReader participants)
{
    public List<Attendance> Read()
    {
        var attendance = new List<Attendance>(100);
        foreach (var paragraph in context.Account)
        {
            var text = paragraph.Block;
            if (!context.Prepared.Attendance.MayStandIn(paragraph.Block))
            {
                continue;
            }

            foreach (var sentence in new Sentences(text, text.All, context))
            {
                if (context.Prepared.Attendance.TryMatch(text, sentence, out var match, out var phrase))
                {
                    Read(paragraph, context.Conventions.Attendance[phrase], match, attendance);
                }
            }
        }

        return attendance;
    }

    private void Read(OutlineParagraph paragraph, AttendancePhrase phrase, PhraseMatch match, List<Attendance> attendance)
    {
        var text = paragraph.Block;
        if (!match["states"].IsEmpty || !match["organizations"].IsEmpty || !match["participants"].IsEmpty)
        {
            var among = new List<NamedRange<Organization>>();
            Add(paragraph, text, phrase.Status, states.ReadList(text, match["states"], among), attendance);
            Add(paragraph, text, phrase.Status == AttendanceStatus.Party ? AttendanceStatus.RegionalEconomicIntegrationOrganization : phrase.Status, among, attendance);
            Add(paragraph, text, phrase.Status, participants.Read(text, match["participants"], isOpen: false, isNamed: true), attendance);
            Add(paragraph, text, phrase.Status, organizations.ReadList(text, match["organizations"]), attendance);
            return;
        }

        // The list stands below the paragraph, a line each or more; other text ends it.
        var areStates = phrase.Phrase.Pattern.Contains("{states", StringComparison.Ordinal);
        foreach (var line in paragraph.Unnumbered)
        {
            var before = attendance.Count;
            var list = WithoutEnd(line);
            if (areStates)
            {
                Add(paragraph, line, phrase.Status, states.ReadAnyList(line, list), attendance);
            }
            else
            {
                Add(paragraph, line, phrase.Status, participants.Read(line, list, isOpen: false, isNamed: true), attendance);
            }

            if (attendance.Count == before)
            {
                break;
            }
        }
    }

    /// <summary>A list below its paragraph ends as that would.</summary>
    private TextRange WithoutEnd(JoinedText line) =>
        line.Length > 0 && context.Conventions.SentenceEnds.Contains(line.Text[line.Length - 1]) ? new TextRange(0, line.Length - 1) : line.All;

    private void Add(OutlineParagraph paragraph, JoinedText text, AttendanceStatus status, List<NamedRange<State>> names, List<Attendance> attendance)
    {
        foreach (var name in names)
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
    }

    private static void Add(OutlineParagraph paragraph, JoinedText text, AttendanceStatus status, List<NamedRange<Organization>> names, List<Attendance> attendance)
    {
        foreach (var name in names)
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

    private void Add(OutlineParagraph paragraph, JoinedText text, AttendanceStatus status, List<Participant> attended, List<Attendance> attendance)
    {
        foreach (var participant in attended)
        {
            context.ThrowIfCancelled();
            attendance.Add(new Attendance
            {
                Status = StatusOf(participant, status),
                State = participant.State,
                Organization = participant.Organization,
                Name = participant.Name,
                Count = participant.Count,
                Paragraph = paragraph.Number,
                Source = text.Locate(participant.Range),
            });
        }
    }

    /// <summary>A State among those that observe is a State that observes, and organizations among members do; those that are counted say themselves what they are.</summary>
    private static AttendanceStatus StatusOf(Participant participant, AttendanceStatus status) => participant switch
    {
        { State: not null } when status == AttendanceStatus.IntergovernmentalObserver => AttendanceStatus.StateObserver,
        { State: not null, Capacity: SpeakerCapacity.Observer } when status == AttendanceStatus.Member => AttendanceStatus.StateObserver,
        { Count: not null, Capacity: SpeakerCapacity.StateParty } => AttendanceStatus.Party,
        { Count: not null, Capacity: SpeakerCapacity.Observer } => AttendanceStatus.StateObserver,
        { Organization: not null } or { Capacity: SpeakerCapacity.Organization or SpeakerCapacity.Observer } when status == AttendanceStatus.Member => AttendanceStatus.OtherObserver,
        _ => status,
    };
}
