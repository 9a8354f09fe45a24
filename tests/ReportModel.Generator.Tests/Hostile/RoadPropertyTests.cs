using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReportModel.Drafting;
using ReportModel.Tests.Hostile;

namespace ReportModel.Generator.Tests.Hostile;

/// <summary>Whatever a text is: the generator does not fail, what it prints compiles without a warning, and is the same every time, in another culture too. <see cref="Rounds"/> says how to try longer.</summary>
public class RoadPropertyTests
{
    [Fact]
    public void Mutations_of_a_short_report() => HostileText.Of(("short", CompactReport.Text)).Sample(AssertHolds, iter: Rounds.Of(25));

    /// <summary>A damaged text and a sound one of the same report: they may disagree in anything.</summary>
    [Fact]
    public void Mutations_of_one_language_beside_another() => HostileText.Of(("zh", TwoLanguages.Chinese), ("en", TwoLanguages.English)).Sample(
        text =>
        {
            var isEnglish = text.Text.Contains("Working Group", StringComparison.Ordinal);
            Road.AssertHolds(
            [
                new InMemoryText("/documents/" + TwoLanguages.ChineseFile, SourceText.From(isEnglish ? TwoLanguages.Chinese : text.Text)),
                new InMemoryText("/documents/" + TwoLanguages.EnglishFile, SourceText.From(isEnglish ? text.Text : TwoLanguages.English)),
            ], ProjectOptions.Default.WithProperty("ReportModelLanguage", text.Text.Length % 2 == 0 ? "zh" : "en"));
        },
        iter: Rounds.Of(25));

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

    /// <summary>A user's own bodies stand in generated code too: their names, whatever is in them, and their acronyms.</summary>
    [Fact]
    public void Attacks_in_the_names_of_bodies() => Assert.All(
        Attacks.Some.Append("ok"),
        attack => Road.AssertHolds([new InMemoryText("/documents/" + CompactReport.FileName, SourceText.From(CompactReport.Text)), Bodies(attack)], ProjectOptions.Default));

    [Fact]
    public void Free_text_in_the_names_of_bodies() => HostileText.Free.Sample(
        text => Road.AssertHolds([new InMemoryText("/documents/" + CompactReport.FileName, SourceText.From(CompactReport.Text)), Bodies(text.Text)], ProjectOptions.Default), iter: Rounds.Of(15));

    private static InMemoryText Bodies(string name) => new("/documents/own.bodies.csv", SourceText.From(
        $"symbol,acronym,name,zh\nCTOC/COP/WG.2,WG.2,\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",示例工作组\nCTOC/COP/WG.3,A/B-C.1 d,\"{name.Replace('\n', ' ').Replace("\"", "\"\"", StringComparison.Ordinal)}\",\n{name}\n"));

    private static void AssertHolds(HostileText text)
    {
        InMemoryText[] files = [new("/documents/" + CompactReport.FileName, SourceText.From(text.Text))];
        var printed = Road.Print(Road.AssertHolds([.. files], ProjectOptions.Default));

        Assert.Equal(printed, OtherCulture.Run(() => Road.Print([.. files], ProjectOptions.Default)));
    }
}
