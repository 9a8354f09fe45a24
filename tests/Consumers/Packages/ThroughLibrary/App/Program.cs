using Library;
using ReportModel;
using ReportModel.Untoc;

System.Console.WriteLine(Advice.OnTransfer == Recommendations.Wg3_2022.K);
System.Console.WriteLine(DocumentSymbol.Parse("CTOC/COP/WG.3/2022/"));
