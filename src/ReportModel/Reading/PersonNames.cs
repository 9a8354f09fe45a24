using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>The names of persons without the titles of courtesy before and behind them: Smith 教授先生, "Prof. Dr. Smith".</summary>
internal static class PersonNames
{
    public static string WithoutHonorifics(string name, EquatableArray<string> honorifics)
    {
        var range = new TextRange(0, name.Length).TrimmedIn(name);
        while (TryTake(name, range, honorifics) is { IsEmpty: false } rest)
        {
            range = rest;
        }

        return range.Of(name);
    }

    /// <summary>What is left without one title; nothing where there is none, or nothing else.</summary>
    private static TextRange TryTake(string name, TextRange range, EquatableArray<string> honorifics)
    {
        foreach (var honorific in honorifics)
        {
            if (range.Length <= honorific.Length)
            {
                continue;
            }

            if (string.CompareOrdinal(name, range.Start, honorific, 0, honorific.Length) == 0 && WordBoundary.IsAt(name, range.Start + honorific.Length))
            {
                return new TextRange(range.Start + honorific.Length, range.End).TrimmedIn(name);
            }

            var start = range.End - honorific.Length;
            if (string.CompareOrdinal(name, start, honorific, 0, honorific.Length) == 0 && WordBoundary.IsAt(name, start))
            {
                return new TextRange(range.Start, start).TrimmedIn(name);
            }
        }

        return default;
    }
}
