namespace ReportModel.Tool;

/// <summary>The agenda of each body: the items with their discussion, and who spoke.</summary>
internal static class AgendaBranch
{
    public static void AddTo(Branch tree, Report report, MemberNames names)
    {
        if (report.AgendaItems.IsEmpty && report.Statements.IsEmpty && report.Panellists.IsEmpty)
        {
            return;
        }

        // Reports on one item, as those of the Main Committees, adopt no agenda, and yet tell who spoke.
        var agenda = report.AgendaItems.IsEmpty
            ? tree.Add(Piece.Heading("Statements"), Piece.Plain(Count.Of(report.Statements.Count, "statement")))
            : tree.Add(Piece.Heading("Agenda"), Piece.Plain(Count.Of(names.AgendaItems.Length, "item")), Piece.Plain(Count.Of(report.Statements.Count, "statement")));
        var index = 0;
        foreach (var item in report.AgendaItems)
        {
            Add(agenda, item);
        }

        AddSpeakers(agenda, [.. report.Statements.Where(static statement => statement.AgendaItems.IsEmpty)], [.. report.Panellists.Where(static panellist => panellist.AgendaItems.IsEmpty)]);

        void Add(Branch branch, AgendaItem item)
        {
            var below = branch.Add(
                Piece.Name(names.AgendaItems[index++]),
                Piece.Fact(item.JointWith.IsEmpty ? "" : "joint"),
                Piece.Fact(item.Discussion is { } range ? Paragraphs(range) : ""),
                Piece.Excerpt(item.Title));
            AddSpeakers(below, item.Statements, item.Panellists);
            foreach (var inner in item.SubItems)
            {
                Add(below, inner);
            }
        }
    }

    private static string Paragraphs(ParagraphRange range) =>
        range.First == range.Last ? FormattableString.Invariant($"para. {range.First}") : FormattableString.Invariant($"paras. {range.First}–{range.Last}");

    private static void AddSpeakers(Branch branch, EquatableArray<Statement> statements, EquatableArray<Panellist> panellists)
    {
        foreach (var group in statements.GroupBy(static statement => statement.Capacity))
        {
            branch.AddList(Piece.Plain($"{Count.Of(group.Count(), "statement")}, {group.Key}:"), Piece.Name().Style, group.Select(SpeakerOf));
        }

        if (panellists.Count > 0)
        {
            branch.AddList(Piece.Plain(Count.Of(panellists.Count, "panellist") + ":"), Piece.Name().Style, panellists.Select(static panellist => $"{Quotation.WholeOnOneLine(panellist.Name)} ({NameOf(panellist.State)})"));
        }
    }

    /// <summary>A State by its member; others, which are none, by their name in the text.</summary>
    private static string SpeakerOf(Statement statement) => statement.State is { } state ? NameOf(state) : Quotation.WholeOnOneLine(statement.Name);

    private static string NameOf(State state) => state.Identifier.Length == 0 ? "no State" : MemberNames.Of(state);
}
