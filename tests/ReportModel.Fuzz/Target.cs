using ReportModel.Generator.Tests.Hostile;
using ReportModel.Tests.BadInput;
using ReportModel.Tests.Hostile;

namespace ReportModel.Fuzz;

/// <summary>What is tried: each target takes any text, and throws where something does not hold that must hold of every text.</summary>
internal static class Target
{
    public static IReadOnlyDictionary<string, Action<string>> All { get; } = new SortedDictionary<string, Action<string>>(StringComparer.Ordinal)
    {
        ["parser"] = text => Invariants.AssertHoldTwice(text, "the text"),
        ["symbols"] = SymbolInvariants.AssertHold,
        ["compile"] = text => Road.AssertHolds(text, CompactReport.FileName),
    };
}
