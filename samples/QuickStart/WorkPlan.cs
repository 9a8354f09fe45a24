using ReportModel;
using ReportModel.Untoc;
using Spectre.Console;

namespace QuickStart;

/// <summary>
/// The ids are constants: they stand in attributes and in a switch. "Find all references" on a recommendation then
/// shows the code that answers it, and the generated class <c>Implementations</c> lists all that is marked.
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

        foreach (var implementation in UnitedNations.Implementations.All)
        {
            if (Recommendations.TryGet(implementation.Recommendation, out var recommendation))
            {
                console.WriteLine($"{recommendation} is answered by");
                console.WriteLine($"  {implementation.Target}");
            }
        }

        console.WriteLine($"{AgendaItems.Wg2_2022.Item2} goes to the {ContactPoint(AgendaItems.Wg2_2022.Id.Item2)}.");
    }
}
