using ReportModel;
using ReportModel.Untoc;

Console.OutputEncoding = System.Text.Encoding.UTF8;
Console.WriteLine(Recommendations.Wg3_2022.K.Text);
Console.WriteLine(Recommendations.Wg3_2022.K);
Console.WriteLine(DocumentSymbol.Parse("CTOC/COP/WG.3/2022/2"));
Console.WriteLine(PrisonService.Reply("China"));

internal static class PrisonService
{
    [Implements(Recommendations.Wg3_2022.Id.K)]
    public static string Reply(string state) => $"{state}: {States.China.Iso3}";
}
