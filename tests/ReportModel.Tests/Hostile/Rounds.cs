using System.Globalization;

namespace ReportModel.Tests.Hostile;

/// <summary>
/// How often a property is tried. The numbers in the tests are what every run of the tests has time for; the environment
/// variable <c>REPORTMODEL_HOSTILE</c> multiplies them for a long run:
/// <c>REPORTMODEL_HOSTILE=100 tests/ReportModel.Tests/bin/Debug/net10.0/ReportModel.Tests -namespace ReportModel.Tests.Hostile</c>.
/// </summary>
internal static class Rounds
{
    private static readonly int s_factor =
        int.TryParse(Environment.GetEnvironmentVariable("REPORTMODEL_HOSTILE"), NumberStyles.None, CultureInfo.InvariantCulture, out var factor) ? Math.Max(factor, 1) : 1;

    /// <summary>Whether this is a long run.</summary>
    public static bool IsLong => s_factor > 1;

    public static long Of(int rounds) => (long)rounds * s_factor;
}
