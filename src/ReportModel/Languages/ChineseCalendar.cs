using ReportModel.Text;

namespace ReportModel;

/// <summary>Days and hours as Chinese reports write them: 2022 年 5 月 23 日至 27 日, 下午 3 时 30 分.</summary>
internal sealed class ChineseCalendar : CalendarReader
{
    public static ChineseCalendar Instance { get; } = new();

    /// <inheritdoc/>
    public override bool TryReadDays(ReadOnlySpan<char> text, int? defaultYear, out CalendarDate from, out CalendarDate to, out int length)
    {
        length = 0;
        to = default;
        if (!TryReadDay(text, ref length, new CalendarDate(defaultYear ?? 0, 0, 0), out from))
        {
            return false;
        }

        to = from;
        var at = length;
        // What the second day leaves out, it has from the first.
        if (TakeWord(text, ref at, '至') && TryReadDay(text, ref at, from, out var last))
        {
            (to, length) = (last, at);
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool TryReadHours(ReadOnlySpan<char> text, out MeetingHours hours, out int length)
    {
        (hours, length) = (default, 0);
        var at = 0;
        if (!TryReadTime(text, ref at, false, out var from, out var afternoon)
            || !TakeWord(text, ref at, '至')
            || !TryReadTime(text, ref at, afternoon, out var to, out _))
        {
            return false;
        }

        (hours, length) = (new MeetingHours(from, to), at);
        return true;
    }

    private static bool TryReadDay(ReadOnlySpan<char> text, ref int at, CalendarDate known, out CalendarDate day)
    {
        day = default;
        var start = at;
        var (year, month) = (known.Year, known.Month);
        if (TryReadPart(text, ref at, '年', out var part))
        {
            year = part;
        }

        if (TryReadPart(text, ref at, '月', out part))
        {
            month = part;
        }

        if (TryReadPart(text, ref at, '日', out part)
            && year is >= 1 and <= 9999 && month is >= 1 and <= 12 && part >= 1 && part <= DateTime.DaysInMonth(year, month))
        {
            day = new CalendarDate(year, month, part);
            return true;
        }

        at = start;
        return false;
    }

    private static bool TryReadTime(ReadOnlySpan<char> text, ref int at, bool afternoonBefore, out TimeSpan time, out bool afternoon)
    {
        time = default;
        ArabicNumber.SkipSpaces(text, ref at);
        afternoon = text.Slice(at).StartsWith("下午".AsSpan(), StringComparison.Ordinal);
        var morning = text.Slice(at).StartsWith("上午".AsSpan(), StringComparison.Ordinal);
        at += afternoon || morning ? 2 : 0;
        afternoon |= afternoonBefore && !morning;
        if (!TryReadPart(text, ref at, '时', out var hour))
        {
            return false;
        }

        _ = TryReadPart(text, ref at, '分', out var minute);
        if (hour > 24 || minute > 59 || (hour == 24 && minute > 0))
        {
            return false;
        }

        time = new TimeSpan(afternoon && hour < 12 ? hour + 12 : hour, minute, 0);
        return true;
    }

    /// <summary>A number and the word after it, with white space anywhere.</summary>
    private static bool TryReadPart(ReadOnlySpan<char> text, ref int at, char word, out int number)
    {
        var start = at;
        ArabicNumber.SkipSpaces(text, ref at);
        if (ArabicNumber.TryRead(text, ref at, out number) && TakeWord(text, ref at, word))
        {
            return true;
        }

        (at, number) = (start, 0);
        return false;
    }

    private static bool TakeWord(ReadOnlySpan<char> text, ref int at, char word)
    {
        var start = at;
        ArabicNumber.SkipSpaces(text, ref at);
        if (at < text.Length && text[at] == word)
        {
            at++;
            return true;
        }

        at = start;
        return false;
    }
}
