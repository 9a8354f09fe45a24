using CsCheck;
using ReportModel.Tests.Symbols;

namespace ReportModel.Tests.Hostile;

/// <summary>Whatever a text is: the symbols in it are found, or it is none, and nothing throws. <see cref="Rounds"/> says how to try longer.</summary>
public class SymbolPropertyTests
{
    [Fact]
    public void Texts_that_are_nearly_symbols() => SymbolGen.NearlyAny.Sample(SymbolInvariants.AssertHold, iter: Rounds.Of(20_000));

    /// <summary>Also of more components and characters than any symbol has.</summary>
    [Fact]
    public void Joint_symbols_of_any_length() => SymbolGen.Single.Array[2, 14].Select(symbols => string.Join('-', symbols)).Sample(SymbolInvariants.AssertHold, iter: Rounds.Of(5_000));

    [Fact]
    public void Symbols_among_hostile_words() => Gen.Select(SymbolGen.NearlyAny.Array[1, 6], Gen.UInt).Select((symbols, number) =>
    {
        var random = new BadInput.Prng(number);
        return string.Concat(symbols.Select(symbol => random.Pick(Changes.Hostile) + symbol + random.Pick(Changes.Hostile)));
    }).Sample(SymbolInvariants.AssertHold, iter: Rounds.Of(10_000));

    [Theory]
    [MemberData(nameof(Documents.Shared), MemberType = typeof(Documents))]
    public void Mutations_of_real_reports(string name) =>
        HostileText.StretchOf(name, Documents.Read(name), 200).Sample(text => SymbolInvariants.AssertHold(text.Text), iter: Rounds.Of(200));

    [Fact]
    public void Stretches_of_the_seed() => HostileText.StretchOf("seed", Documents.Seed, 60).Sample(text => SymbolInvariants.AssertHold(text.Text), iter: Rounds.Of(1000));

    [Fact]
    public void Free_text() => HostileText.Free.Sample(text => SymbolInvariants.AssertHold(text.Text), iter: Rounds.Of(5000));

    [Theory]
    [MemberData(nameof(Shapes.Names), MemberType = typeof(Shapes))]
    public void A_large_text(string name) => SymbolInvariants.AssertHold(Shapes.Make(name));
}
