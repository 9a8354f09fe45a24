using System.Globalization;

namespace ReportModel.Tests.Hostile;

/// <summary>A culture that writes numbers and days unlike any that the library was written under, and capitals as Turkish does, where the system knows how.</summary>
internal static class OtherCulture
{
    private static readonly CultureInfo s_culture = Make();

    public static T Run<T>(Func<T> make)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = s_culture;
            return make();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static CultureInfo Make()
    {
        var culture = (CultureInfo)Turkish().Clone();
        culture.NumberFormat = new()
        {
            NegativeSign = "minus",
            PositiveSign = "plus",
            NumberDecimalSeparator = "·",
            NumberGroupSeparator = "_",
            NumberGroupSizes = [1],
            NumberNegativePattern = 0,
        };
        culture.DateTimeFormat = new() { DateSeparator = "–", TimeSeparator = "h", ShortDatePattern = "yy/d/M" };
        return culture;
    }

    private static CultureInfo Turkish()
    {
        try
        {
            return CultureInfo.GetCultureInfo("tr-TR");
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}
