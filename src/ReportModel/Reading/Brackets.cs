namespace ReportModel.Reading;

/// <summary>Finds the other one of a pair of round brackets, of either width; brackets may stand inside brackets.</summary>
internal static class Brackets
{
    public static bool IsOpen(char c) => c is '(' or '（';

    public static bool IsClosed(char c) => c is ')' or '）';

    /// <summary>The next place at which one opens; -1 where none does.</summary>
    public static int NextOpen(string text, int at) => text.AsSpan(at).IndexOfAny('(', '（') is var length and >= 0 ? at + length : -1;

    /// <summary>The place of the bracket that opens what a place closes; -1 where no bracket closes there, or none opens.</summary>
    public static int OpenOf(string text, int close)
    {
        var depth = 0;
        for (var at = IsClosed(text[close]) ? close : -1; at >= 0; at--)
        {
            depth += IsClosed(text[at]) ? 1 : IsOpen(text[at]) ? -1 : 0;
            if (depth == 0)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The place of the bracket that closes what a place opens; -1 where none does before an end.</summary>
    public static int CloseOf(string text, int open, int end)
    {
        var depth = 0;
        for (var at = open; at < end; at++)
        {
            depth += IsOpen(text[at]) ? 1 : IsClosed(text[at]) ? -1 : 0;
            if (depth == 0)
            {
                return at;
            }
        }

        return -1;
    }
}
