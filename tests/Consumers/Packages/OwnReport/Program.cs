using System;
using OwnReport.UnitedNations;
using ReportModel;

Console.OutputEncoding = System.Text.Encoding.UTF8;
Console.WriteLine(Recommendations.Wg7_2030.B.Text);
Console.WriteLine(Ports.Register());

internal static class Ports
{
    [Implements(Recommendations.Wg7_2030.Id.A)]
    public static string Register() => AgendaItems.Wg7_2030.Item2.Title;
}
