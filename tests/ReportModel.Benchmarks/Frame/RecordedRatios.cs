using System.Globalization;

namespace ReportModel.Benchmarks;

/// <summary>The ratios of an earlier run, as the file <c>recorded.txt</c> holds them: a key, <c>=</c>, and the ratio on each line.</summary>
internal sealed class RecordedRatios
{
    private const string Head = """
        # The ratios that the guard compares with, in the short form. Written by
        #     dotnet run -c Release --project tests/ReportModel.Benchmarks -- record
        """;

    private readonly SortedDictionary<string, double> _ratios;

    private RecordedRatios(SortedDictionary<string, double> ratios) => _ratios = ratios;

    /// <summary>The keys, in ordinal order.</summary>
    public IEnumerable<string> Keys => _ratios.Keys;

    /// <summary>Reads the text of the file.</summary>
    /// <exception cref="FormatException">A line is no ratio, or a key occurs twice.</exception>
    public static RecordedRatios Parse(string text)
    {
        var ratios = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var parts = line.Split('=', StringSplitOptions.TrimEntries);
            if (parts.Length != 2 || !double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var ratio) || !ratios.TryAdd(parts[0], ratio))
            {
                throw new FormatException($"'{line}' in recorded.txt is not 'key = ratio', or its key occurs twice.");
            }
        }

        return new RecordedRatios(ratios);
    }

    public bool TryGet(string key, out double ratio) => _ratios.TryGetValue(key, out ratio);

    /// <summary>The same, with what these subjects measured in the place of what was recorded of them.</summary>
    public RecordedRatios With(IReadOnlyCollection<string> subjects, IEnumerable<Ratio> measured)
    {
        var ratios = new SortedDictionary<string, double>(_ratios, StringComparer.Ordinal);
        foreach (var key in Keys.Where(key => subjects.Contains(Ratio.SubjectOf(key))))
        {
            ratios.Remove(key);
        }

        foreach (var ratio in measured)
        {
            ratios.Add(ratio.Key, ratio.Value);
        }

        return new RecordedRatios(ratios);
    }

    /// <summary>The text of the file.</summary>
    public override string ToString() =>
        Head.ReplaceLineEndings("\n") + "\n" + string.Concat(_ratios.Select(entry => $"{entry.Key} = {RatioTable.Figure(entry.Value)}\n"));
}
