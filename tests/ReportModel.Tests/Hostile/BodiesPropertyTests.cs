using CsCheck;

namespace ReportModel.Tests.Hostile;

/// <summary>
/// Whatever stands in a <c>.bodies.csv</c> file: nothing throws, each finding lies in the text, each line that says something
/// is a body or a finding, and what was read is a catalogue. <see cref="Rounds"/> says how to try longer.
/// </summary>
public class BodiesPropertyTests
{
    private const string Sound = """
        symbol,acronym,name,zh,fr
        A/AC.999,COX,"Committee on ""Examples"", and more",示例委员会,Comité
        FCCC/SBI,SBI,Subsidiary Body for Implementation,,Organe subsidiaire

        CTOC/COP/WG.3,,My name
        """;

    private static readonly string[] s_cells =
        ["A/AC.999", "E/CN.3", "FCCC/SBI", "a/b", "A/80/21", "/", "", "COX", "9", "名", "\"", "\"\"", "\"a,b\"", "\"a\"b", " ", "\uFFFD", "\uD800", "\0", "symbol", "name", "zh"];

    private static readonly Gen<string> s_lines = Gen.Int[0, s_cells.Length - 1].Select(i => s_cells[i])
        .Array[0, 7].Select(cells => string.Join(',', cells)).Array[0, 8].Select(lines => "symbol,acronym,name,zh\n" + string.Join('\n', lines));

    [Fact]
    public void The_text_that_is_changed_is_sound()
    {
        BodyCatalogue.FromFile(Sound, out var findings);

        Assert.Empty(findings);
    }

    [Fact]
    public void Changed_files() => HostileText.Of(("bodies", Sound)).Sample(text => AssertHolds(text.Text), iter: Rounds.Of(3000));

    [Fact]
    public void Cells_in_any_order() => s_lines.Sample(AssertHolds, iter: Rounds.Of(3000));

    [Fact]
    public void Free_text() => HostileText.Free.Sample(text => AssertHolds(text.Text), iter: Rounds.Of(2000));

    [Theory]
    [MemberData(nameof(Shapes.Names), MemberType = typeof(Shapes))]
    public void A_large_text(string name) => AssertHolds(Shapes.Make(name));

    private static void AssertHolds(string text)
    {
        var file = BodiesFile.Read(text);
        var catalogue = BodyCatalogue.FromFile(text, out var findings);
        var lines = text.TrimStart('\uFEFF').Split('\n');
        Assert.All(findings, finding =>
        {
            Assert.InRange(finding.Source.Line, 1, int.MaxValue);
            Assert.InRange(finding.Source.Column, 1, text.Length + 1);
            Assert.InRange(finding.Source.Length, 0, text.Length);
            Assert.DoesNotContain('\n', finding.Message);
        });
        Assert.All(file.Lines, line =>
        {
            Assert.True(BodySymbol.IsBody(line.Entry.Body.Symbol));
            Assert.Matches("^[A-Z][A-Za-z0-9_]*$", SymbolNames.Identifier(line.Entry.Body.Acronym));
            Assert.True(catalogue.TryGet(line.Entry.Body.Symbol, out _));
        });

        // Once the header is read, each line that says something is a body or a finding.
        if (!file.Lines.IsEmpty && !text.AsSpan().ContainsAny('\r', '\u0085', '\u2028') && !text.Contains('\u2029', StringComparison.Ordinal))
        {
            var told = file.Lines.Select(line => line.Source.Line).Concat(findings.Select(finding => finding.Source.Line)).ToHashSet();
            var header = Array.FindIndex(lines, line => line.Trim().Length > 0);
            Assert.All(Enumerable.Range(header + 1, lines.Length - header - 1).Where(i => lines[i].Trim().Length > 0), i => Assert.Contains(i + 1, told));
        }

        Assert.Equal(file, OtherCulture.Run(() => BodiesFile.Read(text)));
    }
}
