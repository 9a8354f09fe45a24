using ReportModel.Layout;
using ReportModel.Outline;

namespace ReportModel.Reading;

/// <summary>Sees how much of a text was understood, when all of it was read.</summary>
internal static class CoverageReader
{
    public static Coverage Read(BlockList blocks, DocumentOutline outline, Report report)
    {
        var leftOver = new LeftOverLines(blocks.Lines);
        var characters = 0;
        for (var i = 0; i < blocks.Lines.Count; i++)
        {
            if (ContentLine.TryRead(blocks.Lines, i, out var line))
            {
                characters += line.End - line.Start;
                leftOver.Add(line, blocks.Roles[i]);
            }
        }

        var texts = leftOver.Finish();
        return new()
        {
            Characters = characters,
            CharactersWithRole = characters - leftOver.Characters,
            Sequences = ParagraphSequences.Of(outline.Paragraphs.Select(static paragraph => (paragraph.Resolution?.Label ?? "", paragraph.Number))),
            Facts = Count(report),
            LeftOver = texts,
        };
    }

    private static FactCounts Count(Report report)
    {
        var operatives = 0;
        foreach (var recommendation in report.Recommendations)
        {
            operatives += recommendation.Operatives.Count;
        }

        return new()
        {
            Paragraphs = report.Paragraphs.Count,
            Recommendations = report.Recommendations.Count,
            Operatives = operatives,
            AgendaItems = CountWithSubItems(report.AgendaItems),
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
        };
    }

    private static int CountWithSubItems(EquatableArray<AgendaItem> items)
    {
        var count = items.Count;
        foreach (var item in items)
        {
            count += CountWithSubItems(item.SubItems);
        }

        return count;
    }
}
