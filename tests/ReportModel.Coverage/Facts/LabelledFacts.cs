namespace ReportModel.Measuring;

/// <summary>The facts that somebody found by reading.</summary>
internal static class LabelledFacts
{
    /// <summary>The facts of a file's rows, in their order.</summary>
    public static IEnumerable<Fact> Of(EquatableArray<Label> labels) => Distinct(labels.Select(Of).OfType<Fact>());

    private static Fact? Of(Label label)
    {
        var fact = label.Kind switch
        {
            "agenda" => At(label, FactKind.Agenda, Keys.Item(label[0], label[1]), $"{label[0]} {label[1]}"),
            "next-agenda" => At(label, FactKind.NextAgenda, Keys.Item(label[0], label[1]), $"{label[0]} {label[1]}"),
            "document" => At(label, FactKind.Document, label[0], label[0]),
            "statement" => Statement(label),
            "statement-count" => At(label, FactKind.StatementCount, Keys.Count(label[1], label[2]), $"{label[1]} {label[2]}"),
            "attendance" => At(label, FactKind.Attendance, Keys.Name(label[0]), label[0]),
            "attendance-count" => At(label, FactKind.AttendanceCount, Keys.Count(label[0], label[1]), $"{label[0]} {label[1]}"),
            "officer" => At(label, FactKind.Officer, Keys.Officer(label[0], label[1], label[2]), $"{label[0]}, {label[1]}, {label[2]}"),
            "meeting" => At(label, FactKind.Meeting, Keys.Meeting(label[0], label[1]), $"{label[0]}, {label[1]}"),
            "operative" => Operative(label),
            _ => null,
        };
        return fact is null ? null : fact with { IsDoubtful = label.IsDoubtful };
    }

    /// <summary>The kind of an addressee where nobody is addressed, which the labels write as "-".</summary>
    private const string NoAddressee = "None";

    private static Fact Statement(Label label)
    {
        var (speaker, group) = (label[1], label[3]);
        return At(
            label,
            FactKind.Statement,
            speaker.Length > 0 ? Keys.Name(speaker) : Keys.Group(group),
            group.Length == 0 ? speaker : $"{(speaker.Length == 0 ? "?" : speaker)} on behalf of {group}") with
        { Detail = label[2] };
    }

    private static Fact Operative(Label label)
    {
        var modality = Modalities.Of(label[2]);
        return At(
            label,
            modality is null ? FactKind.OtherOperative : FactKind.Operative,
            modality ?? label[2],
            $"{label[0]}: {label[3]}{(label[4].Length == 0 ? "" : $" ({label[4]})")}") with
        { Detail = label[1] == "-" ? NoAddressee : label[1] };
    }

    private static Fact At(Label label, FactKind kind, string key, string shown) => new(kind, label.Line, label.Line, key, shown);

    /// <summary>A report lists each document once, where it stands first; so do the labels then.</summary>
    private static IEnumerable<Fact> Distinct(IEnumerable<Fact> facts)
    {
        var documents = new HashSet<string>(StringComparer.Ordinal);
        return facts.Where(fact => fact.Kind != FactKind.Document || documents.Add(fact.Key));
    }
}
