using ReportModel.Text;

namespace ReportModel.Layout;

/// <summary>The role of every line of a text, without reading its facts.</summary>
internal static class LineRoles
{
    public static EquatableArray<string> Of(string text, ReportParserOptions options)
    {
        var conventions = options.Conventions ?? DraftingConventions.For(options.Language)
            ?? throw new ArgumentException($"There are no conventions for '{options.Language}'.", nameof(options));
        var lines = SourceLines.Read(text);
        var layout = options.Layout ?? LayoutProfile.Measure(lines, conventions.BlockEnds);
        var blocks = BlockReader.Read(lines, conventions, layout, CancellationToken.None);
        var roles = new string[blocks.Lines.Count];
        for (var i = 0; i < roles.Length; i++)
        {
            roles[i] = blocks.Roles[i].ToString();
        }

        return new EquatableArray<string>(roles);
    }
}
