using System;
using ReportModel;
using TwoLanguages.UnitedNations;

Console.OutputEncoding = System.Text.Encoding.UTF8;

Recommendation b = Recommendations.Wg3_2021.B;
string text = b.Text;                       // in the language of ReportModelLanguage; hovering shows it too
string? english = b.TextIn("en");           // null where that edition lacks it
string? title = AgendaItems.Wg3_2021.Item2.TitleIn("en");
Report? whole = Reports.Wg3_2021.In("en");  // as it was read in English alone, with names as English writes them

Console.WriteLine(text);
Console.WriteLine(english);
Console.WriteLine(title);
Console.WriteLine($"{whole?.Place}; {Reports.Wg3_2021.Place}; {Reports.All.Count} report");
