namespace ReportModel.Generator;

/// <summary>A report with the names that are left to it, ready to be printed. Equal by content and losses; the rest follows from these.</summary>
internal sealed class NamedReport : IEquatable<NamedReport>
{
    private readonly Lazy<ReportTexts> _texts;
    private readonly Lazy<ReportBodies> _bodies;

    private NamedReport(ReportContent content, EquatableArray<string> losses)
    {
        Content = content;
        Losses = losses;
        _texts = new(() => ReportTexts.Of(content.Report));
        _bodies = new(() => ReportBodies.Of(content.Report));
    }

    public ReportContent Content { get; }

    public Report Report => Content.Report;

    /// <summary>The names that other reports have.</summary>
    public EquatableArray<string> Losses { get; }

    public ReportNames Names => Content.Names;

    public ReportTexts Texts => _texts.Value;

    public ReportBodies Bodies => _bodies.Value;

    /// <summary>The class that holds the report's tables.</summary>
    public string Data => DataOf(Names.Identifier);

    public static string DataOf(string identifier) => "ReportData_" + identifier;

    /// <summary>The report without the names that others have; null where its own name is one of them.</summary>
    public static NamedReport? Of((ReportContent Content, EquatableArray<NameLoss> Losses) source, CancellationToken cancellationToken)
    {
        _ = cancellationToken;
        var losses = source.Losses.Where(loss => loss.Path == source.Content.Path).Select(static loss => loss.Name).ToEquatableArray();
        return losses.Contains("Reports." + source.Content.Names.Identifier, StringComparer.Ordinal) ? null : new(source.Content, losses);
    }

    /// <summary>Whether a group of a catalogue is the report's.</summary>
    public bool Has(string catalogue, MemberGroup group) => !Losses.Contains(catalogue + "." + group.Name, StringComparer.Ordinal);

    public bool Equals(NamedReport? other) => other is not null && Losses == other.Losses && Content == other.Content;

    public override bool Equals(object? obj) => Equals(obj as NamedReport);

    public override int GetHashCode() => Content.Report.Symbol.GetHashCode();
}
