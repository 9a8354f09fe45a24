using ReportModel.Text;

namespace ReportModel;

/// <summary>Days and hours as English reports write them: 30 April to 10 May 2018, 4–7 March 2025, 28 and 29 April, 10 a.m. to 1 p.m.</summary>
internal sealed class EnglishCalendar : CalendarReader
{
    private static readonly string[] s_months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] s_weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] s_between = ["to", "until", "through", "and", "–", "-", "‑"];

    private static readonly string[] s_again = ["from", "on"];

    /// <summary>No item is considered on more days.</summary>
    private const int MostDays = 60;

    public static EnglishCalendar Instance { get; } = new();

    /// <inheritdoc/>
    public override bool TryReadDays(ReadOnlySpan<char> text, int? defaultYear, out CalendarDate from, out CalendarDate to, out int length)
    {
        (from, to, length) = (default, default, 0);
        var at = 0;
        if (!TryReadDay(text, ref at, out var first))
        {
            return false;
        }

        var (last, month, firstYear) = (first, first.Month, first.Year);
        var end = at;
        for (var days = 1; days < MostDays && (TakeWord(text, ref at, s_between) || TakeWord(text, ref at, ",")); days++)
        {
            var isListed = text[at - 1] == ',';
            // "on 13 March 2009 and from 1 to 12 March 2010"
            _ = TakeWord(text, ref at, s_again);
            if (!TryReadDay(text, ref at, out var next))
            {
                break;
            }

            // A session of several parts ends with the last of them: 20 February 2004, 9–18 February and 4 March 2005.
            if ((days > 1 || isListed) && next.Month is null && !IsRange(text, at))
            {
                break;
            }

            (last, end) = (next, at);
            (month, firstYear) = (month ?? next.Month, firstYear ?? next.Year);
        }

        // What the first day leaves out, it has from the next that gives it: 4–7 March 2025. A range over the end of a year gives both years.
        var year = last.Year ?? firstYear ?? defaultYear;
        if (!TryMake(firstYear ?? year, month, first.Number, out from)
            || !TryMake(year, last.Month ?? month, last.Number, out to) || to < from)
        {
            return false;
        }

        length = end;
        return true;
    }

    /// <inheritdoc/>
    public override bool TryReadDayList(ReadOnlySpan<char> text, int? defaultYear, out EquatableArray<CalendarDate> days)
    {
        var read = new List<(int Number, int? Month, int? Year)>();
        var at = 0;
        while (read.Count < MostDays && TryReadDay(text, ref at, out var day))
        {
            read.Add(day);
            if (at < text.Length && text[at] == ',')
            {
                at++;
                _ = TakeWord(text, ref at, "and");
            }
            else if (!TakeWord(text, ref at, "and"))
            {
                break;
            }

            // "On 24 October and on 8 and 20 November"; days that go on with a range are not told one by one.
            if (!TakeWord(text, ref at, "on") && TakeWord(text, ref at, "from"))
            {
                days = [];
                return false;
            }
        }

        // What a day leaves out, it has from the next that gives it: 4, 5 and 7 March 2025.
        var dates = new CalendarDate[read.Count];
        var (month, year) = (default(int?), default(int?));
        var count = read.Count;
        for (var i = read.Count - 1; i >= 0; i--)
        {
            (month, year) = (read[i].Month ?? month, read[i].Year ?? year);
            // A number behind the last month is that of something else: "on 13 October, 41 representatives".
            count = month is null ? i : count;
            if (month is not null && !TryMake(year ?? defaultYear, month, read[i].Number, out dates[i]))
            {
                count = i;
            }
        }

        days = dates.Take(count).ToEquatableArray();
        return count > 0;
    }

    /// <inheritdoc/>
    public override bool TryReadHours(ReadOnlySpan<char> text, out MeetingHours hours, out int length)
    {
        (hours, length) = (default, 0);
        var at = 0;
        if (!TryReadTime(text, ref at, out var from) || !TakeWord(text, ref at, s_between) || !TryReadTime(text, ref at, out var to))
        {
            return false;
        }

        (hours, length) = (new MeetingHours(from, to), at);
        return true;
    }

    /// <summary>Whether a day that says no month is the first of several: "9–18 February".</summary>
    private static bool IsRange(ReadOnlySpan<char> text, int at) =>
        TakeWord(text, ref at, s_between) && TryReadDay(text, ref at, out var day) && day.Month is not null;

    /// <summary>A day, whose month and year may be missing: "Monday, 30 April", "4".</summary>
    private static bool TryReadDay(ReadOnlySpan<char> text, ref int at, out (int Number, int? Month, int? Year) day)
    {
        day = default;
        var start = at;
        if (TakeWord(text, ref at, s_weekdays) && at < text.Length && text[at] == ',')
        {
            at++;
        }

        ArabicNumber.SkipSpaces(text, ref at);
        if (!ArabicNumber.TryRead(text, ref at, out var number))
        {
            at = start;
            return false;
        }

        int? year = null;
        var month = MonthAt(text, ref at);
        if (month is not null)
        {
            var after = at;
            ArabicNumber.SkipSpaces(text, ref after);
            if (ArabicNumber.TryRead(text, ref after, out var written) && written is >= 1900 and <= 9999)
            {
                (year, at) = (written, after);
            }
        }

        day = (number, month, year);
        return true;
    }

    private static bool TryMake(int? year, int? month, int day, out CalendarDate date)
    {
        date = default;
        if (year is not (>= 1 and <= 9999) || month is null || day < 1 || day > DateTime.DaysInMonth(year.Value, month.Value))
        {
            return false;
        }

        date = new CalendarDate(year.Value, month.Value, day);
        return true;
    }

    private static int? MonthAt(ReadOnlySpan<char> text, ref int at)
    {
        for (var month = 0; month < s_months.Length; month++)
        {
            if (TakeWord(text, ref at, s_months[month]))
            {
                return month + 1;
            }
        }

        return null;
    }

    /// <summary>"10 a.m.", "10.30 a.m.", "3 p.m.".</summary>
    private static bool TryReadTime(ReadOnlySpan<char> text, ref int at, out TimeSpan time)
    {
        time = default;
        var start = at;
        ArabicNumber.SkipSpaces(text, ref at);
        if (ArabicNumber.TryRead(text, ref at, out var hour) && hour is >= 1 and <= 12)
        {
            var minutes = 0;
            if (at < text.Length && text[at] is '.' or ':')
            {
                at++;
                _ = ArabicNumber.TryRead(text, ref at, out minutes);
            }

            var isMorning = TakeWord(text, ref at, "a.m.");
            if ((isMorning || TakeWord(text, ref at, "p.m.")) && minutes < 60)
            {
                time = new TimeSpan((hour % 12) + (isMorning ? 0 : 12), minutes, 0);
                return true;
            }
        }

        at = start;
        return false;
    }

    private static bool TakeWord(ReadOnlySpan<char> text, ref int at, string[] words)
    {
        foreach (var word in words)
        {
            if (TakeWord(text, ref at, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TakeWord(ReadOnlySpan<char> text, ref int at, string word)
    {
        var start = at;
        ArabicNumber.SkipSpaces(text, ref start);
        if (!text.Slice(start).StartsWith(word.AsSpan(), StringComparison.Ordinal))
        {
            return false;
        }

        at = start + word.Length;
        return true;
    }
}
