using System.Globalization;

namespace ReportModel.Measuring;

/// <summary>How figures are written on the page.</summary>
internal static class Figures
{
    public static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A share of 0 to 1 in per cent, rounded down: 100 % is only what is whole.</summary>
    public static string Percent(double? share) => share is null ? "–" : (Math.Floor(share.Value * 1000) / 10).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    public static string Percent(int part, int whole) => whole == 0 ? "–" : Percent((double)part / whole);
}
