using ReportModel.Layout;

namespace ReportModel.Tests.Layout;

/// <summary>A text as a table of roles and lines, one row each: what the layout stage is to make of it.</summary>
internal static class RoleTable
{
    /// <summary>Nothing is special about the lines: a blank line parts blocks, spaces at the ends of lines say nothing.</summary>
    public static LayoutProfile Plain { get; } = new();

    /// <summary>The last line of each block ends with a space, written <c>·</c> in the table.</summary>
    public static LayoutProfile SpacesPart { get; } = new() { SpaceEndsParagraph = true };

    /// <summary>Asserts that every line has the role that stands before it.</summary>
    public static void IsRead(string table, LayoutProfile layout, string language = "zh")
    {
        var rows = table.ReplaceLineEndings("\n").Split('\n').Select(row => row.Split(' ', 2)).ToArray();
        var text = string.Join('\n', rows.Select(row => row.Length == 1 ? "" : row[1].Trim().Replace('·', ' ')));

        Assert.Equal(rows.Select(row => row[0]), LineRoles.Of(text, new ReportParserOptions { Language = language, Layout = layout }));
    }
}
