using ReportModel.Layout;
using ReportModel.Text;

namespace ReportModel.Measuring;

/// <summary>A report as text extraction left it, and what the parser makes of it.</summary>
internal sealed class RealReport
{
    private RealReport(string name, string text, ReportParserOptions options)
    {
        (Name, Text, Options) = (name, text, options);
        Result = ReportParser.Parse(text, options);
    }

    /// <summary>The name of the file.</summary>
    public string Name { get; }

    public string Text { get; }

    public ReportParserOptions Options { get; }

    public ParseResult Result { get; }

    public Report Report => Result.Report;

    /// <summary>Reads a report. Where neither masthead nor file name says which it is, it is the first symbol on its first page, and in English.</summary>
    public static RealReport Read(string path)
    {
        var text = File.ReadAllText(path);
        var head = text.AsSpan(0, Math.Min(text.Length, DocumentMasthead.Length));
        var identity = DocumentIdentity.Resolve(path, null, null, DocumentMasthead.Read(head));
        var options = identity.ToParserOptions();
        return new(Path.GetFileName(path), text, options with
        {
            Symbol = options.Symbol == DocumentSymbol.None ? DocumentSymbol.Find(head)[0].Symbol : options.Symbol,
            Language = options.Language.Length == 0 ? "en" : options.Language,
        });
    }

    /// <summary>The whole text in stretches of one role each.</summary>
    public EquatableArray<RoleSpan> Roles()
    {
        var conventions = DraftingConventions.For(Options.Language) ?? throw new InvalidOperationException($"{Name}: no conventions for '{Options.Language}'.");
        using var lines = SourceLines.Read(Text);
        using var blocks = BlockReader.Read(lines, conventions, LayoutProfile.Measure(lines, conventions.BlockEnds), CancellationToken.None);
        return [.. blocks.Cover()];
    }
}
