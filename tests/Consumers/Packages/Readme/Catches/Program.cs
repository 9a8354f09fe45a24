using ReportModel;
using ReportModel.Untoc;

Console.WriteLine(Recommendations.Wg3_2022.K.Text);
Console.WriteLine(DocumentSymbol.Parse("CTOC/COP/WG.3/2022/22"));
Console.WriteLine(DocumentSymbol.Parse("CTOC/COP/WG.3/2022/"));
