using ReportModel;
using ReportModel.Untoc;
using Spectre.Console;

namespace QuickStart;

/// <summary>Who spoke under which agenda item. An item that two bodies considered together is shown once.</summary>
internal static class SpeakerTable
{
    public static void Print(IAnsiConsole console)
    {
        console.Headline("Who spoke", "AgendaItems.All and each item's Statements, in the order of the report.");

        var table = Terminal.NewTable("item", "statements by");
        table.Columns[0].NoWrap();
        table.ShowRowSeparators();
        var shown = new HashSet<AgendaItemId>();
        foreach (var item in AgendaItems.All.Where(i => !i.Statements.IsEmpty && shown.Add(i.Id)))
        {
            shown.UnionWith(item.JointWith);
            table.AddRow(new Text(string.Join('\n', Together(item))), new Text(string.Join(", ", item.Statements.Select(Speaker))));
        }

        console.Write(table);
    }

    /// <summary>The item and those it is joint with; ids lead to records by TryGet.</summary>
    private static IEnumerable<AgendaItem> Together(AgendaItem item)
    {
        yield return item;
        foreach (var id in item.JointWith)
        {
            if (AgendaItems.TryGet(id, out var other))
            {
                yield return other;
            }
        }
    }

    private static string Speaker(Statement statement) => statement.Capacity switch
    {
        SpeakerCapacity.Secretariat => "the Secretariat",
        SpeakerCapacity.Observer => Name(statement) + " (observer)",
        _ => Name(statement),
    };

    private static string Name(Statement statement) =>
        statement.State?.Name ?? statement.Organization?.ToString() ?? statement.Name;
}
