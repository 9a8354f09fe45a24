using ReportModel.Outline;

namespace ReportModel.Reading;

/// <summary>Reads at which meetings, on which day, an item was considered: 在 5 月 24 日第 3 和第 4 场会议上.</summary>
internal sealed class SittingReader(ReadingContext context)
{
    public EquatableArray<Sitting> Read(OutlineParagraph paragraph)
    {
        var text = paragraph.Block;
        if (!context.Prepared.Sittings.TryMatch(text, text.All, out var match))
        {
            return [];
        }

        var days = match["days"];
        if (!context.Conventions.Calendar.TryReadDays(text.Text.AsSpan(days.Start, days.Length), context.Year, out var day, out _, out _))
        {
            return [];
        }

        var sittings = new List<Sitting>();
        var meetings = match["meetings"];
        for (var at = meetings.Start; at < meetings.End; at++)
        {
            var rest = text.Text.AsSpan(at, meetings.End - at);
            if (NumberReader.TryRead(context.Conventions, rest, out var number, out var length))
            {
                sittings.Add(new Sitting(number, day));
                at += length;
            }
        }

        return sittings.ToEquatableArray();
    }
}
