using System.Text;
using OwnReport.UnitedNations;
using ReportModel;

Console.OutputEncoding = Encoding.UTF8;

// The names below were made from reports/CTOC_COP_WG.7_2030_4.zh.txt while this project compiled. Correct a word in
// that text, build, and this prints the correction; drop a recommendation, and the line that cites it fails to compile.
Report report = Reports.Wg7_2030;
Console.WriteLine($"{report.Symbol} ({report.HeldFrom} to {report.HeldTo}, {report.Place}; made up for this sample)");
Console.WriteLine(report.Title);

Console.WriteLine();
Show(Recommendations.Wg7_2030.A);
Show(Recommendations.Wg7_2030.B);

AgendaItem contactPoints = AgendaItems.Wg7_2030.Item2;
Console.WriteLine();
Console.WriteLine($"{contactPoints} {contactPoints.Title}: paragraphs {contactPoints.Discussion}");
foreach (var statement in contactPoints.Statements)
{
    Console.WriteLine($"  {statement.Order}. {statement.State?.Name ?? statement.Name}");
}

Console.WriteLine();
Console.WriteLine($"{Documents.Ctoc_Cop_Wg7_2030_2} {Documents.Ctoc_Cop_Wg7_2030_2.Title}");
Console.WriteLine($"{States.Kenya.Name} is {States.Id.Kenya}; {report.Attendance.Count} States attended.");

static void Show(Recommendation recommendation)
{
    Console.WriteLine($"{recommendation}: {string.Join(", ", recommendation.Operatives)}");
    Console.WriteLine($"  {recommendation.Text}");
}
