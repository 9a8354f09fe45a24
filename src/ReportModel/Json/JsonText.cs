using System.Globalization;
using System.Text.Json;

namespace ReportModel.Json;

/// <summary>The values of the model that are JSON strings, from text and to text. The empty string stands for "none".</summary>
internal static class JsonText
{
    private const int Shown = 100;
    private const string EndOfDay = "24:00:00";

    public static DocumentSymbol ReadSymbol(string text) => text.Length == 0 ? DocumentSymbol.None
        : DocumentSymbol.TryParse(text.AsSpan(), out var symbol, out var error) ? symbol
        : throw new JsonException($"'{Shorten(text)}' is no document symbol: {error.Reason}.");

    public static State ReadState(string code) => code.Length == 0 ? State.None
        : StateCatalogue.TryGet(code, out var state) ? state
        : throw new JsonException($"'{Shorten(code)}' is the code of no State: write an ISO 3166-1 alpha-3 code in capitals, such as 'CHN'.");

    /// <summary>Only what the code gives back may be written as a code.</summary>
    public static string WriteState(State state) => state.Equals(ReadState(state.Iso3)) ? state.Iso3
        : throw new JsonException($"The State '{state.Iso3}' is written as its code, but is not the one that StateCatalogue holds under it.");

    public static CalendarDate ReadDate(string text) =>
        text.Length == 10 && text[4] == '-' && text[7] == '-' && TryRead(text.AsSpan(0, 4), out var year) && TryRead(text.AsSpan(5, 2), out var month) && TryRead(text.AsSpan(8, 2), out var day)
            ? new(year, month, day)
            : throw new JsonException($"'{Shorten(text)}' is no date: write year, month and day, such as '2022-05-23'.");

    public static string WriteDate(CalendarDate date) => date is { Year: >= 0 and <= 9999, Month: >= 0 and <= 99, Day: >= 0 and <= 99 }
        ? date.ToString()
        : throw new JsonException($"{date} is no date of four, two and two digits.");

    /// <summary>A time of day, which the end of a day is too; <see cref="TimeSpan"/> itself would read 24:00:00 as 24 days.</summary>
    public static TimeSpan ReadTime(string text) => text == EndOfDay ? TimeSpan.FromDays(1)
        : TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var time) ? time
        : throw new JsonException($"'{Shorten(text)}' is no time: write hours, minutes and seconds, such as '15:00:00'.");

    public static string WriteTime(TimeSpan time) => time == TimeSpan.FromDays(1) ? EndOfDay : time.ToString("c", CultureInfo.InvariantCulture);

    /// <summary>A text from outside, cut for a message.</summary>
    public static string Shorten(string text) => text.Length <= Shown ? text : text[..Shown] + "…";

    private static bool TryRead(ReadOnlySpan<char> digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
