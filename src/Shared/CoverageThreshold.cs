using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReportModel;

/// <summary>How much of each document has to be understood, in per cent, as a property of the project sets it.</summary>
internal static class CoverageThreshold
{
    /// <summary>The property's name.</summary>
    public const string Property = "ReportModelCoverageThreshold";

    /// <summary>The highest threshold: everything is to be understood.</summary>
    public const int Most = 100;

    /// <summary>Reads the threshold; 0, which asks for nothing, where the project sets none.</summary>
    /// <param name="options">The options of the whole project.</param>
    /// <param name="wrong">What the project sets where that is no percentage; then nothing is asked for.</param>
    public static int Read(AnalyzerConfigOptions options, out string? wrong)
    {
        var wanted = options.TryGetValue("build_property." + Property, out var value) ? value.Trim() : "";
        var isPercentage = int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var threshold) && threshold <= Most;
        wrong = isPercentage || wanted.Length == 0 ? null : wanted;
        return isPercentage ? threshold : 0;
    }
}
