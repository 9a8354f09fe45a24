namespace ReportModel.Drafting;

/// <summary>What is to be understood of a drafted report: all of it.</summary>
internal static class WholeCoverage
{
    public static Coverage Of(string text, Report report)
    {
        var characters = text.Split('\n').Sum(static line => line.Trim().Length);
        return new()
        {
            Characters = characters,
            CharactersWithRole = characters,
            Sequences = [new ParagraphSequence { First = 1, Last = report.Paragraphs.Count }],
            Facts = new()
            {
                Paragraphs = report.Paragraphs.Count,
                Recommendations = report.Recommendations.Count,
                Operatives = report.Recommendations.Sum(static recommendation => recommendation.Operatives.Count),
                AgendaItems = report.AgendaItems.Sum(static item => 1 + item.SubItems.Count),
                Statements = report.Statements.Count,
                Panellists = report.Panellists.Count,
                InvitedSpeakers = report.InvitedSpeakers.Count,
                Attendance = report.Attendance.Count,
                States = report.States.Count,
                Officers = report.Officers.Count,
                Meetings = report.Meetings.Count,
                Documents = report.Documents.Count,
                Resolutions = report.Resolutions.Count,
                LegalActs = report.LegalActs.Count,
                Instruments = report.Instruments.Count,
            },
        };
    }
}
