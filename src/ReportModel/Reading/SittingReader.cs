using ReportModel.Outline;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Reads at which meetings, on which day, an item was considered: 在 5 月 24 日第 3 和第 4 场会议上; "at its 3rd and 4th meetings, on 5 and 6 March".</summary>
internal sealed class SittingReader(ReadingContext context, BodyListReader bodies, ActingBodies acting)
{
    /// <summary>No numbers of meetings stand farther before their days.</summary>
    private const int Nearest = 100;

    private readonly List<Body> _acting = [];

    public EquatableArray<Sitting> Read(OutlineParagraph paragraph)
    {
        var text = paragraph.Block;
        if (!context.Prepared.Sittings.TryMatch(text, text.All, out var match))
        {
            return context.Prepared.NumberedMeetings.MayStandIn(paragraph.Block) ? ReadNumbered(text).Distinct().ToEquatableArray() : [];
        }

        var days = match["days"];
        if (!context.Days.TryReadDays(text.Text.AsSpan(days.Start, days.Length), out var day, out _))
        {
            return [];
        }

        return Numbers(text, match["meetings"]).ConvertAll(number => new Sitting(number, day)).ToEquatableArray();
    }

    /// <summary>The meetings whose numbers stand before their days, wherever they stand in a text.</summary>
    public List<Sitting> ReadNumbered(JoinedText text)
    {
        var sittings = new List<Sitting>();
        foreach (var whole in new Sentences(text, text.All, context))
        {
            var sentence = new TextRange(whole.Start, Math.Min(whole.End, whole.Start + Sentences.Longest));
            var rest = sentence;
            while (context.Prepared.NumberedMeetings.TryMatchFirst(text, rest, out var match, out _))
            {
                Add(text, sentence, match, sittings);
                rest = new TextRange(match["days"].Start, sentence.End);
            }
        }

        return sittings;
    }

    private void Add(JoinedText text, TextRange sentence, PhraseMatch match, List<Sitting> sittings)
    {
        if (!match["body"].IsEmpty && (bodies.Read(match.TextOf("body")) is not { } body || !context.MeetingBodies.Contains(body)))
        {
            return;
        }

        var days = match["days"];
        if (IsOfAnother(text.Text, days.Start, sentence.End))
        {
            return;
        }

        if (!context.Days.TryReadDayList(text.Text.AsSpan(days.Start, days.Length), out var dates))
        {
            return;
        }

        context.Days.Met(dates[0]);

        // One day for all, or a day for each; of other numbers nobody can say which met when.
        var numbers = Numbers(text, NumbersBefore(text, sentence.Start, match.Start));
        for (var i = 0; i < numbers.Count && (dates.Count == 1 || dates.Count == numbers.Count); i++)
        {
            sittings.Add(new Sitting(numbers[i], dates.Count == 1 ? dates[0] : dates[i]));
        }
    }

    /// <summary>Whether another body acts at the meeting: "At its 3rd plenary meeting, on 15 September, the General Assembly decided".</summary>
    private bool IsOfAnother(string text, int from, int to)
    {
        to = Math.Min(to, from + Nearest);
        for (var comma = from; (comma = text.IndexOf(',', comma, to - comma)) >= 0; comma++)
        {
            _acting.Clear();
            var start = WordBoundary.SkipSpaces(text, comma + 1, to);
            if (WordBoundary.StartsWithAny(text, start, to, context.Conventions.Operatives.Acts.Articles, out _))
            {
                _ = acting.TryRead(text, start, to, _acting, out _);
                return _acting.Count > 0 && !_acting.Exists(context.MeetingBodies.Contains);
            }
        }

        return false;
    }

    /// <summary>What stands between the last article or possessive and a place.</summary>
    private TextRange NumbersBefore(JoinedText text, int from, int end)
    {
        var before = text.Trim(new TextRange(Math.Max(from, end - Nearest), end));
        for (var at = before.End - 1; at >= before.Start; at--)
        {
            foreach (var word in context.Conventions.Participants.BeforeNames)
            {
                if (Scripts.AreSameLetter(text.Text[at], word[0]) && LiteralSearch.StartsWith(text.Text, at, before.End, word, out var after))
                {
                    return text.Trim(new TextRange(after, before.End));
                }
            }
        }

        return default;
    }

    private List<int> Numbers(JoinedText text, TextRange meetings)
    {
        var numbers = new List<int>();
        var isRange = false;
        for (var at = meetings.Start; at < meetings.End; at++)
        {
            // A number that is written out is a word of its own: "often" ends with none.
            var isWithin = at > meetings.Start && char.IsLetter(text.Text[at - 1]) && !Scripts.IsWrittenWithoutSpaces(text.Text[at - 1]);
            if (!isWithin && NumberReader.TryRead(context.Conventions, text.Text.AsSpan(at, meetings.End - at), out var number, out var length))
            {
                for (var next = isRange ? numbers[numbers.Count - 1] + 1 : number; next < number && numbers.Count < Nearest; next++)
                {
                    numbers.Add(next);
                }

                numbers.Add(number);
                at += length - 1;
                isRange = false;
            }
            else
            {
                isRange |= numbers.Count > 0 && IsRangeWord(text, at, meetings.End);
            }
        }

        return numbers;
    }

    private bool IsRangeWord(JoinedText text, int at, int end)
    {
        foreach (var word in context.Conventions.Citations.RangeWords)
        {
            if (text.Text[at] == word[0] && LiteralSearch.StartsWith(text.Text, at, end, word, out _))
            {
                return true;
            }
        }

        return false;
    }
}
