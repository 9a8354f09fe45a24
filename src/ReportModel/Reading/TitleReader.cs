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

        report = report with { Title = title.Text };
        if (!context.Prepared.Titles.TryMatch(title, title.All, out var match))
        {
            return report;
        }

        report = report with { Place = match["place"].IsEmpty ? null : match.TextOf("place") };
        return TryFindDays(context, title, match["days"].IsEmpty ? match["meeting"] : match["days"], out var from, out var to)
            ? report with { HeldFrom = from, HeldTo = to }
            : report;
    }

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
