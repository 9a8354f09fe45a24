using System.Text;
using ReportModel.Measuring;

if (RealReports.All.IsEmpty)
{
    Console.Error.WriteLine("The real reports are not here: they are kept in ../shared/reports.");
    return 1;
}

using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
output.Write(CoveragePage.Print(RealReports.All));
return 0;
