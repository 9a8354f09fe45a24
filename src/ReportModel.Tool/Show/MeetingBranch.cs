namespace ReportModel.Tool;

/// <summary>The meetings, who chaired them, and how many attended in what capacity.</summary>
internal static class MeetingBranch
{
    public static void AddTo(Branch tree, Report report)
    {
        if (!report.Meetings.IsEmpty || !report.Officers.IsEmpty)
        {
            var meetings = tree.Add(Piece.Heading("Meetings and officers"));
            foreach (var meeting in report.Meetings)
            {
                meetings.Add(Piece.Plain(meeting.Body.Acronym), Piece.Fact(Count.Of(meeting.Count, "meeting")), Piece.Fact($"{meeting.HeldFrom} to {meeting.HeldTo}"), Piece.Excerpt(meeting.Body.Name));
            }

            foreach (var officer in report.Officers)
            {
                meetings.Add(Piece.Plain(officer.Body.Acronym), Piece.Fact(officer.Role.ToString()), Piece.Excerpt(officer.Name), Piece.Name(officer.State is { } state ? MemberNames.Of(state) : null));
            }

            foreach (var speaker in report.InvitedSpeakers)
            {
                meetings.Add(Piece.Plain(speaker.Body?.Acronym ?? ""), Piece.Fact("invited speaker"), Piece.Excerpt(speaker.Name), Piece.Name(speaker.State is { } state ? MemberNames.Of(state) : null));
            }
        }

        if (!report.Attendance.IsEmpty)
        {
            var attendance = tree.Add(Piece.Heading("Attendance"), Piece.Plain(Count.Of(report.Attendance.Count, "participant")));
            attendance.AddRows([.. report.Attendance.CountBy(static participant => participant.Status).OrderBy(static count => count.Key).Select(static count => new[]
            {
                Piece.Plain(count.Key.ToString()), Piece.Fact(FormattableString.Invariant($"{count.Value}")),
            })]);
        }
    }
}
