namespace ReportModel.Generator;

/// <summary>
/// A report with the names that are left to it and its share in the catalogues of all reports, ready to be printed. Equal by
/// these; the rest follows from them.
/// </summary>
internal sealed class NamedReport : IEquatable<NamedReport>
{
    private NamedReport(ReportContent content, EquatableArray<string> losses, ReportShare share) => (Content, Losses, Share) = (content, losses, share);

    public ReportContent Content { get; }

    public Report Report => Content.Report;

    /// <summary>The names that other reports have.</summary>
    public EquatableArray<string> Losses { get; }

    /// <summary>What it adds to the shared catalogues.</summary>
    public ReportShare Share { get; }

    public ReportNames Names => Content.Names;

    /// <summary>The classes that checks know; another edition has none.</summary>
    public IEnumerable<MemberIds> Members
    {
        get
        {
            if (Share.IsEdition)
            {
                return [];
            }

            var (members, joint) = MemberIds.OfDocuments(Share.Documents(Content.Summary));
            return MemberIds.Without(Content.Summary.Recommendations, Losses)
                .Concat(MemberIds.Without(MemberIds.OfAgendaItems(Content), Losses))
                .Concat(new[] { members, joint }.Where(static ids => !ids.Members.IsEmpty));
        }
    }

    /// <summary>The class that holds the report's table.</summary>
    public string Data => DataOf(Names.Identifier, Share.Edition);

    /// <summary>Tells it apart from all others: its name, and the language of another edition.</summary>
    public string Key => KeyOf(Names.Identifier, Share.Edition);

    /// <summary>The class of a report's table. No symbol has <c>__</c> in its name, so that the class of an edition is that of no other report.</summary>
    public static string DataOf(string identifier, string edition = "") => "ReportData_" + identifier + (edition.Length == 0 ? "" : "__" + edition);

    public static string KeyOf(string identifier, string edition) => edition.Length == 0 ? identifier : identifier + "." + edition;

    /// <summary>The report without the names that others have; null where its own name is one of them.</summary>
    public static NamedReport? Of(ReportContent content, ReportShares shares) =>
        shares.Find(content.Path) is { } share ? new(content, shares.LossesOf(content.Path), share) : null;

    /// <summary>Whether a group of a catalogue is the report's.</summary>
    public bool Has(string catalogue, MemberGroup group) => !Share.IsEdition && !Losses.Contains(catalogue + "." + group.Name, StringComparer.Ordinal);

    public bool Equals(NamedReport? other) =>
        ReferenceEquals(this, other) || (other is not null && Losses == other.Losses && Share == other.Share && Content == other.Content);

    public override bool Equals(object? obj) => Equals(obj as NamedReport);

    public override int GetHashCode() => Content.Report.Symbol.GetHashCode();
}
