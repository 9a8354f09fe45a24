using System;
using System.IO;
using ReportModel;
using ReportModel.Untoc;

Console.OutputEncoding = System.Text.Encoding.UTF8;
Console.WriteLine(Recommendations.Wg3_2022.K.Text);
Console.WriteLine(Aot.UnitedNations.Recommendations.Wg7_2030.B.Text);

// The parser too, which is in no compiler here.
var options = new ReportParserOptions { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.7/2030/4"), Language = "zh" };
var parsed = ReportParser.Parse(File.ReadAllText(args[0]), options);
Console.WriteLine(parsed.Report == Aot.UnitedNations.Reports.Wg7_2030);
