using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Reads from the title when and where the bodies met.</summary>
internal static class TitleReader
{
    public static Report Read(ReadingContext context, Report report)
    {
        if (context.Outline.Title is not { } title)
        {
            return report;
        }

        report = report with { Title = WithoutMarks(title.Text) };
        if (!context.Prepared.Titles.TryMatch(title, title.All, out var match))
        {
            return report;
        }

        var days = match["days"];
        var hasDays = TryFindDays(context, title, days.IsEmpty ? match["meeting"] : days, out var from, out var to);
        if (!hasDays && !days.IsEmpty)
        {
            // Where no days stand, no place stands before them: "Report of the Special Rapporteur on …, its causes and consequences, Jane Doe".
            return report;
        }

        report = report with { Place = match["place"].IsEmpty ? null : match.TextOf("place") };
        return hasDays ? report with { HeldFrom = from, HeldTo = to } : report;
    }

    /// <summary>The title without the marks of notes to it, "human rights*" or "instrument*, **".</summary>
    private static string WithoutMarks(string title)
    {
        if (title.IndexOf(NoteMark) < 0)
        {
            return title;
        }

        var text = new System.Text.StringBuilder(title.Length);
        foreach (var c in title)
        {
            if (c != NoteMark)
            {
                text.Append(c);
            }
            else if (text.Length > 1 && text[text.Length - 1] == ' ' && text[text.Length - 2] == ',')
            {
                // The comma stood between two marks.
                text.Length -= 2;
            }
        }

        return text.ToString().Trim();
    }

    private const char NoteMark = '*';

    /// <summary>The days stand after the names of the bodies, which contain no digits.</summary>
    private static bool TryFindDays(ReadingContext context, JoinedText text, TextRange meeting, out CalendarDate from, out CalendarDate to)
    {
        for (var at = meeting.Start; at < meeting.End; at++)
        {
            if (Scripts.IsDigit(text.Text[at]))
            {
                return context.Days.TryReadDays(text.Text.AsSpan(at, meeting.End - at), out from, out to);
            }
        }

        (from, to) = (default, default);
        return false;
    }
}
