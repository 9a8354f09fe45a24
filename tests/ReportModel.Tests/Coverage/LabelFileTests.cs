using System.Globalization;
using ReportModel.Measuring;

namespace ReportModel.Tests.Measuring;

/// <summary>The labels are what they should be: a slip in them would count as one of the parser's.</summary>
public class LabelFileTests
{
    public static TheoryData<string> Files => [.. LabelFile.All.Select(static path => Path.GetFileName(path))];

    [Fact]
    public void Three_reports_are_labelled() =>
        Assert.Equal(["A/80/21", "E/2025/24", "FCCC/SBI/2018/9"], LabelFile.All.Select(static path => LabelFile.SymbolOf(path).ToString()));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_row_is_of_a_known_kind_and_has_its_columns(string file) => Assert.All(Read(file), label =>
    {
        Assert.Contains(label.Kind, LabelFile.Columns.Keys);
        Assert.InRange(label.Columns.Count, 1, LabelFile.Columns[label.Kind]);
        Assert.All(label.Columns, static cell => Assert.Equal(cell.Trim(), cell));
        Assert.DoesNotContain("  ", string.Join('\t', label.Columns), StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(Files))]
    public void The_rows_of_a_kind_follow_the_text(string file) => Assert.All(
        Read(file).Where(static label => !label.IsDoubtful).GroupBy(static label => label.Kind),
        static kind => Assert.Equal(kind.Select(static label => label.Line).Order(), kind.Select(static label => label.Line)));

    [Theory]
    [MemberData(nameof(Files))]
    public void Cells_hold_what_their_columns_are_for(string file) => Assert.All(Read(file), static label => Assert.True(HoldsWhatItShould(label), label.ToString()));

    [Theory]
    [MemberData(nameof(Files))]
    public void No_fact_is_labelled_twice(string file)
    {
        var facts = Read(file).Where(static label => label.Kind is not ("operative" or "coverage-note")).Select(static label => $"{label.Kind} {label.Line} {label.Columns}");

        Assert.Equal(facts.Distinct(), facts);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_words_of_a_label_stand_on_its_line_or_the_next(string file)
    {
        var report = RealReports.Find(LabelFile.SymbolOf(file));
        if (report is null)
        {
            Assert.Skip("The report is not here.");
        }

        var lines = report.Text.Split('\n');
        Assert.All(Read(file), label =>
        {
            Assert.InRange(label.Line, 1, lines.Length);
            var here = Folded(string.Join(' ', lines.Skip(label.Line - 1).Take(2)));
            Assert.All(DecisiveWords(label), words => Assert.Contains(Folded(words), here, StringComparison.Ordinal));
        });
    }

    private static EquatableArray<Label> Read(string file) => LabelFile.Read(Path.Combine(Repository.Root, "tests", "ReportModel.Tests", "Coverage", "Labels", file));

    private static bool HoldsWhatItShould(Label label) => label.Kind switch
    {
        "agenda" or "next-agenda" => char.IsAsciiDigit(label[0][0]) && label[1].Length > 0,
        "document" => DocumentSymbol.TryParse(label[0], out var symbol) && symbol.ToString() == label[0],
        "statement" => label[1].Length > 0 || label[3].Length > 0,
        "statement-count" => IsNumber(label[1]) && label[2].Length > 0,
        "attendance-count" => IsNumber(label[0]) && label[1].Length > 0,
        "attendance" => label[0].Length > 0 && label[1].Length > 0,
        "officer" => label[1].Length > 0 && StateCatalogue.TryFind(label[2], "en", out _),
        "meeting" => label[0].Length > 0 && char.IsAsciiDigit(label[1][0]),
        "operative" => (label[1] == "-" || Enum.TryParse<AddresseeKind>(label[1], out _)) && char.IsUpper(label[2][0]) && label[3].Length > 0,
        _ => true,
    };

    /// <summary>The words that stand on the line. Titles wrap over more lines than two, and numbers are written out: only their beginnings are looked for.</summary>
    private static IEnumerable<string> DecisiveWords(Label label) => label.Kind switch
    {
        "agenda" or "next-agenda" => [Beginning(label[1])],
        "operative" => [label[3]],
        "officer" => [label[0].Split(' ')[^1]],
        "attendance" => [Beginning(label[0])],
        "statement" => [Beginning(label[1].Length > 0 ? label[1] : label[3])],
        "document" => [label[0].Split('/')[^1]],
        "statement-count" => [label[2].Split(' ')[0]],
        _ => [],
    };

    private static string Beginning(string text) => string.Join(' ', text.Split(" (")[0].Split(' ').Take(3));

    private static string Folded(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c) && c is not ('-' or '\u2011'))).ToLowerInvariant();

    private static bool IsNumber(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
