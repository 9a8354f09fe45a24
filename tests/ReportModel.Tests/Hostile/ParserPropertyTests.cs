using CsCheck;
using ReportModel.Tests.BadInput;

namespace ReportModel.Tests.Hostile;

/// <summary>Whatever a text is: it is read without an exception, its blocks cover it, what was found lies in it, and it is read alike every time. <see cref="Rounds"/> says how to try longer.</summary>
public class ParserPropertyTests
{
    [Fact]
    public void Mutations_of_a_short_report() => HostileText.Of(("short", CompactReport.Text)).Sample(AssertHold, iter: Rounds.Of(1500));

    [Fact]
    public void Mutations_of_the_seed() => HostileText.Of(("seed", Documents.Seed)).Sample(AssertHold, iter: Rounds.Of(200));

    [Fact]
    public void Stretches_of_the_seed() => HostileText.StretchOf("seed", Documents.Seed, 60).Sample(AssertHold, iter: Rounds.Of(1500));

    [Theory]
    [MemberData(nameof(Documents.Shared), MemberType = typeof(Documents))]
    public void Mutations_of_real_reports(string name) => HostileText.StretchOf(name, Documents.Read(name), 400).Sample(AssertHold, iter: Rounds.Of(60));

    [Theory]
    [MemberData(nameof(Documents.Shared), MemberType = typeof(Documents))]
    public void Mutations_of_real_reports_in_English(string name) =>
        HostileText.StretchOf(name, Documents.Read(name), 400).Sample(AssertHoldInEnglish, iter: Rounds.Of(60));

    [Fact]
    public void Mutations_of_a_torn_report() =>
        HostileText.Of(("torn", Outline.English.TornReport.Text)).Sample(AssertHoldInEnglish, iter: Rounds.Of(1000));

    [Fact]
    public void Free_text_in_English() => HostileText.Free.Sample(AssertHoldInEnglish, iter: Rounds.Of(1000));

    [Fact]
    public void Free_text() => HostileText.Free.Sample(AssertHold, iter: Rounds.Of(3000));

    /// <summary>Every place where a text can be cut off; every seventh in a short run.</summary>
    [Fact]
    public void A_text_cut_off_at_any_place()
    {
        for (var length = 0; length <= CompactReport.Text.Length; length += Rounds.IsLong ? 1 : 7)
        {
            Invariants.AssertHold(CompactReport.Text[..length], $"the first {length}");
            Invariants.AssertHold(CompactReport.Text[length..], $"all behind the first {length}");
        }
    }

    [Theory]
    [MemberData(nameof(Shapes.Names), MemberType = typeof(Shapes))]
    public void A_large_text(string name) => Invariants.AssertHoldTwice(Shapes.Make(name), name);

    private static void AssertHold(HostileText text) => AssertHold(text, "zh");

    private static void AssertHoldInEnglish(HostileText text) => AssertHold(text, "en");

    private static void AssertHold(HostileText text, string language)
    {
        var first = Invariants.AssertHold(text.Text, text.How, language);
        var again = OtherCulture.Run(() => Invariants.AssertHold(text.Text, text.How, language));
        Assert.True(first == again, "Two readings differ.");
        Assert.Equal(first.ToString(), OtherCulture.Run(again.ToString));
    }
}
