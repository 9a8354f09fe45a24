namespace ReportModel.Generator;

/// <summary>
/// A report with the names that are left to it and its share in the catalogues of all reports, ready to be printed. Equal by
/// these; the rest follows from them.
/// </summary>
internal sealed class NamedReport : IEquatable<NamedReport>
{
    private readonly Lazy<ReportTexts> _texts;
    private readonly Lazy<ReportBodies> _bodies;

    private NamedReport(ReportContent content, EquatableArray<string> losses, ReportShare share)
    {
        Content = content;
        Losses = losses;
        Share = share;
        _texts = new(() => ReportTexts.Of(content.Report));
        _bodies = new(() => ReportBodies.Of(content.Report));
    }

    public ReportContent Content { get; }

    public Report Report => Content.Report;

    /// <summary>The names that other reports have.</summary>
    public EquatableArray<string> Losses { get; }

    /// <summary>What it adds to the shared catalogues.</summary>
    public ReportShare Share { get; }

    public ReportNames Names => Content.Names;

    public ReportTexts Texts => _texts.Value;

    public ReportBodies Bodies => _bodies.Value;

    /// <summary>The class that holds the report's table.</summary>
    public string Data => DataOf(Names.Identifier, Share.Edition);

    /// <summary>Tells it apart from all others: its name, and the language of another edition.</summary>
    public string Key => KeyOf(Names.Identifier, Share.Edition);

    /// <summary>The class of a report's table. No symbol has <c>__</c> in its name, so that the class of an edition is that of no other report.</summary>
    public static string DataOf(string identifier, string edition = "") => "ReportData_" + identifier + (edition.Length == 0 ? "" : "__" + edition);

    public static string KeyOf(string identifier, string edition) => edition.Length == 0 ? identifier : identifier + "." + edition;

    /// <summary>The report without the names that others have; null where its own name is one of them.</summary>
    public static NamedReport? Of((ReportContent Content, ReportShares Shares) source, CancellationToken cancellationToken)
    {
        _ = cancellationToken;
        var (content, shares) = source;
        return shares.Find(content.Path) is not { } share
            ? null
            : new(content, shares.Losses.Where(loss => loss.Path == content.Path).Select(static loss => loss.Name).ToEquatableArray(), share);
    }

    /// <summary>Whether a group of a catalogue is the report's.</summary>
    public bool Has(string catalogue, MemberGroup group) => !Share.IsEdition && !Losses.Contains(catalogue + "." + group.Name, StringComparer.Ordinal);

    public bool Equals(NamedReport? other) =>
        ReferenceEquals(this, other) || (other is not null && Losses == other.Losses && Share == other.Share && Content == other.Content);

    public override bool Equals(object? obj) => Equals(obj as NamedReport);

    public override int GetHashCode() => Content.Report.Symbol.GetHashCode();
}
