using ReportModel.Outline;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Reads when each body met, how often, and at what hours.</summary>
internal sealed class MeetingReader(ReadingContext context, BodyListReader bodies, SittingReader sittings)
{
    /// <summary>Reads the meetings.</summary>
    /// <param name="report">What the title says of them.</param>
    public List<Meeting> Read(Report report)
    {
        var meetings = ReadAccount();
        if (meetings.Count > 0)
        {
            context.Days.Held(meetings.Min(meeting => meeting.HeldFrom), meetings.Max(meeting => meeting.HeldTo));
        }

        var counted = ReadCount();
        var numbered = ReadSittings(out var first);
        if (meetings.Count == 0 && (counted > 0 || !numbered.IsEmpty) && report is { HeldFrom: { } from, HeldTo: { } to })
        {
            foreach (var met in context.MeetingBodies)
            {
                meetings.Add(new Meeting { Body = met, HeldFrom = from, HeldTo = to, Source = context.Outline.Title!.Span });
            }
        }

        // The report on an item names the meetings about that item, and no others.
        if (meetings.Count == 0 && first is not null && context.TheBody is { } body && report.HeldFrom is null)
        {
            meetings.Add(new Meeting
            {
                Body = body,
                HeldFrom = numbered.Select(sitting => sitting.Date).Min(),
                HeldTo = numbered.Select(sitting => sitting.Date).Max(),
                Paragraph = first.Number,
                Source = first.Block.Span,
            });
        }

        return context.TheBody is null ? meetings
            : meetings.ConvertAll(meeting => meeting with { Count = meeting.Count == 0 ? counted : meeting.Count, Sittings = numbered });
    }

    /// <summary>The meetings of which the report gives both number and day, in the order of their numbers.</summary>
    private EquatableArray<Sitting> ReadSittings(out OutlineParagraph? first)
    {
        first = null;
        var numbered = new SortedDictionary<int, Sitting>();
        foreach (var paragraph in context.Account)
        {
            if (context.Prepared.NumberedMeetings.MayStandIn(paragraph.Block))
            {
                foreach (var sitting in sittings.ReadNumbered(paragraph.Block))
                {
                    if (!numbered.ContainsKey(sitting.Number))
                    {
                        first ??= paragraph;
                        numbered.Add(sitting.Number, sitting);
                    }
                }
            }
        }

        return numbered.Values.ToEquatableArray();
    }

    private int ReadCount()
    {
        foreach (var paragraph in context.Account)
        {
            if (!context.Prepared.MeetingCounts.MayStandIn(paragraph.Block))
            {
                continue;
            }

            foreach (var sentence in new Sentences(paragraph.Block, paragraph.Block.All, context))
            {
                if (context.Prepared.MeetingCounts.TryMatch(paragraph.Block, sentence, out var match)
                    && TryReadCount(paragraph.Block.Text, match["count"], out var number))
                {
                    return number;
                }
            }
        }

        return 0;
    }

    /// <summary>Reads the number with which a stretch begins, "20 plenary", or else the last in it: "In those days 9" meetings were held.</summary>
    private bool TryReadCount(string text, TextRange range, out int number)
    {
        if (NumberReader.TryRead(context.Conventions, text.AsSpan(range.Start, range.Length), out number, out _))
        {
            return true;
        }

        for (var at = range.Start; at < range.End; at = WordBoundary.SkipSpaces(text, Math.Max(at + 1, WordBoundary.EndOfWord(text, at, range.End)), range.End))
        {
            number = NumberReader.TryRead(context.Conventions, text.AsSpan(at, range.End - at), out var read, out _) ? read : number;
        }

        return number > 0;
    }

    private List<Meeting> ReadAccount()
    {
        var meetings = new List<Meeting>();
        EquatableArray<MeetingHours> hours = [];
        foreach (var paragraph in context.Account)
        {
            var text = paragraph.Block;
            if (!context.Prepared.Hours.MayStandIn(paragraph.Block) && !context.Prepared.Meetings.MayStandIn(paragraph.Block))
            {
                continue;
            }

            foreach (var sentence in new Sentences(text, text.All, context))
            {
                if (context.Prepared.Hours.TryMatch(text, sentence, out var hoursMatch))
                {
                    hours = hours.IsEmpty ? ReadHours(text, hoursMatch["hours"]) : hours;
                }

                if (TryReadHeld(text, sentence, out var match, out var held))
                {
                    meetings.AddRange(Read(text, match, held, paragraph.Number, meetings.Count));
                }
            }
        }

        return hours.IsEmpty ? meetings : meetings.ConvertAll(meeting => meeting with { Hours = hours });
    }

    /// <summary>Reads when a session was held, of the days that stand first: "on 13 March 2009 and from 1 to 12 March 2010" begins with the part held in advance.</summary>
    private bool TryReadHeld(JoinedText text, TextRange sentence, out PhraseMatch first, out (CalendarDate From, CalendarDate To) held)
    {
        (first, held) = (default, default);
        var isRead = false;
        foreach (var match in context.Prepared.Meetings.MatchesIn(text, sentence))
        {
            var days = match["days"];
            if ((!isRead || days.Start < first["days"].Start) && context.Days.TryReadDays(text.Text.AsSpan(days.Start, days.Length), out var from, out var to))
            {
                (first, held, isRead) = (match, (from, to), true);
            }
        }

        return isRead;
    }

    private List<Meeting> Read(JoinedText text, PhraseMatch match, (CalendarDate From, CalendarDate To) held, int paragraph, int before)
    {
        var count = match["count"];
        var meetings = new List<Meeting>();
        if (NumberReader.TryRead(context.Conventions, text.Text.AsSpan(count.Start, count.Length), out var number, out _) || count.IsEmpty)
        {
            // A body that is unknown, which is a finding, still met.
            var met = match["bodies"].IsEmpty ? context.MeetingBodies : bodies.ReadList(text, match["bodies"]);
            // Where the text names no body, the first account is that of the session; others are of parts of it.
            if (match["bodies"].IsEmpty && before > 0)
            {
                return meetings;
            }

            foreach (var body in met.IsEmpty ? [BodyListReader.Unknown(match.TextOf("bodies"))] : met)
            {
                meetings.Add(new Meeting
                {
                    Body = body,
                    Count = number,
                    HeldFrom = held.From,
                    HeldTo = held.To,
                    Paragraph = paragraph,
                    Source = text.Locate(new TextRange(match.Start, match.End)),
                });
            }
        }

        return meetings;
    }

    /// <summary>上午 11 时至下午 1 时和下午 3 时至 5 时: hours wherever they begin.</summary>
    private EquatableArray<MeetingHours> ReadHours(JoinedText text, TextRange range)
    {
        var hours = new List<MeetingHours>();
        var at = range.Start;
        while (at < range.End)
        {
            context.ThrowIfCancelled();
            // White space before hours is the calendar's to skip; to begin at each would be to skip it again and again.
            if (!Scripts.IsWhiteSpace(text.Text[at])
                && context.Conventions.Calendar.TryReadHours(text.Text.AsSpan(at, range.End - at), out var read, out var length))
            {
                hours.Add(read);
                at += length;
            }
            else
            {
                at++;
            }
        }

        return hours.ToEquatableArray();
    }
}
