using System.Globalization;

namespace ReportModel.Measuring;

/// <summary>The facts that the parser found, in the form of the labels.</summary>
internal static class FoundFacts
{
    public static IEnumerable<Fact> Of(Report report) =>
    [
        .. report.AgendaItems.SelectMany(static item => item.SubItems.Prepend(item)).Select(AgendaItem),
        .. report.Documents.Select(Document),
        .. report.Statements.Select(Statement),
        .. report.Attendance.Select(static a => At(a, FactKind.Attendance, a.State?.Iso3 ?? Keys.Name(a.Name), a.Name)),
        .. report.Officers.Select(Officer),
        .. report.AgendaItems.SelectMany(static item => item.SubItems.Prepend(item)).SelectMany(Meetings).Distinct(),
        .. report.Recommendations.SelectMany(static r => r.Operatives.Select(o => Operative(r, o))),
    ];

    private static Fact AgendaItem(AgendaItem item)
    {
        var number = item.Letter is null ? item.Number.ToString(CultureInfo.InvariantCulture) : $"{item.Number}({item.Letter})";
        return At(item, FactKind.Agenda, Keys.Item(number, item.Title), $"{number} {item.Title}");
    }

    /// <summary>A joint document has several symbols, and a label one of them: the one that says whose session it is, the last.</summary>
    private static Fact Document(Document document) =>
        At(document, FactKind.Document, document.Symbol.Parts[^1].ToString(), document.Symbol.ToString());

    private static Fact Statement(Statement statement) =>
        At(statement, FactKind.Statement, statement.State?.Iso3 ?? Keys.Name(statement.Name), statement.Name) with { Detail = statement.Capacity.ToString() };

    private static Fact Officer(Officer officer)
    {
        var state = officer.State?.Name ?? "";
        return At(officer, FactKind.Officer, Keys.Officer(officer.Name, officer.Role.ToString(), state), $"{officer.Name}, {officer.Role}, {state}");
    }

    /// <summary>The meetings that the discussion of an item names.</summary>
    private static IEnumerable<Fact> Meetings(AgendaItem item) => item.Sittings.Select(static sitting =>
    {
        var (number, date) = (sitting.Number.ToString(CultureInfo.InvariantCulture), Day(sitting.Date));
        return new Fact(FactKind.Meeting, 0, 0, Keys.Meeting(number, date), $"{number}, {date}");
    });

    private static string Day(CalendarDate date) => date.ToDateOnly().ToString("d MMMM", CultureInfo.InvariantCulture);

    /// <summary>An operative has no place of its own: it stands somewhere in its recommendation.</summary>
    private static Fact Operative(Recommendation recommendation, Operative operative) =>
        At(recommendation, FactKind.Operative, operative.Modality.ToString(), $"{recommendation}: {operative.Words}") with
        {
            Detail = operative.Addressee.Kind.ToString(),
        };

    private static Fact At(ReportFact fact, FactKind kind, string key, string shown) => new(kind, fact.Source.Line, fact.Source.EndLine, key, shown);
}
