using System.Reflection;
using ReportModel;
using ReportModel.Untoc;
using Spectre.Console;

namespace QuickStart;

/// <summary>
/// The ids are constants: they stand in attributes and in a switch. "Find all references" on a recommendation then
/// shows the code that answers it.
/// </summary>
internal static class WorkPlan
{
    [Implements(Recommendations.Wg3_2022.Id.K)]
    public static DateOnly ReplyDue(DateOnly received) => received.AddDays(30);

    [Implements(Recommendations.Wg3_2022.Id.G)]
    [Implements(Recommendations.Wg2Wg3_2022.Para10.Id.B)]
    public static string ContactPoint(string agendaItem) => agendaItem switch
    {
        AgendaItems.Wg3_2022.Id.Item2 => "prison service",
        AgendaItems.Wg3_2022.Id.Item3 or AgendaItems.Wg2_2022.Id.Item2 => "environment unit",
        AgendaItems.Wg2_2022.Id.Item3 => "policy unit",
        _ => "focal point",
    };

    public static void Print(IAnsiConsole console)
    {
        console.Headline("Code that answers recommendations", "Ids are constants: [Implements(Recommendations.Wg3_2022.Id.K)], and case labels of a switch.");

        foreach (var method in typeof(WorkPlan).GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
        {
            foreach (var attribute in method.GetCustomAttributes<ImplementsAttribute>())
            {
                if (Recommendations.TryGet(attribute.Recommendation, out var recommendation))
                {
                    console.WriteLine($"WorkPlan.{method.Name} answers {recommendation}");
                }
            }
        }

        console.WriteLine($"{AgendaItems.Wg2_2022.Item2} goes to the {ContactPoint(AgendaItems.Wg2_2022.Id.Item2)}.");
    }
}
