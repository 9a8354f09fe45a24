using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReportModel.Tests.Hostile;

namespace ReportModel.Generator.Tests.Hostile;

/// <summary>Whatever a text is: the generator does not fail, what it prints compiles without a warning, and is the same every time, in another culture too. <see cref="Rounds"/> says how to try longer.</summary>
public class RoadPropertyTests
{
    [Fact]
    public void Mutations_of_a_short_report() => HostileText.Of(("short", CompactReport.Text)).Sample(AssertHolds, iter: Rounds.Of(25));

    [Fact]
    public void Stretches_of_the_seed() => HostileText.StretchOf("seed", Repository.SeedText, 80).Sample(AssertHolds, iter: Rounds.Of(15));

    [Theory]
    [MemberData(nameof(Documents.Shared), MemberType = typeof(Documents))]
    public void Stretches_of_real_reports(string name) => HostileText.StretchOf(name, Documents.Read(name), 80).Sample(AssertHolds, iter: Rounds.Of(2));

    [Fact]
    public void Free_text() => HostileText.Free.Sample(AssertHolds, iter: Rounds.Of(50));

    [Fact]
    public void Free_text_in_a_paragraph() => HostileText.Free.Select(text => text with { Text = "1. 国际合作工作组通过了以下建议：\n(a) " + text.Text }).Sample(AssertHolds, iter: Rounds.Of(20));

    [Fact]
    public void A_mutation_of_the_whole_seed() => HostileText.Of(("seed", Repository.SeedText)).Sample(AssertHolds, iter: Rounds.Of(2));

    /// <summary>In a short run a tenth as large: it is the compiler that takes its time.</summary>
    [Theory]
    [MemberData(nameof(Shapes.Names), MemberType = typeof(Shapes))]
    public void A_large_text(string name) => AssertHolds(new(Shapes.Make(name, Rounds.IsLong ? 1 : 10), name));

    private static void AssertHolds(HostileText text)
    {
        InMemoryText[] files = [new("/documents/" + CompactReport.FileName, SourceText.From(text.Text))];
        var printed = Road.Print(Road.AssertHolds([.. files], ProjectOptions.Default));

        Assert.Equal(printed, OtherCulture.Run(() => Road.Print([.. files], ProjectOptions.Default)));
    }
}
