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
        .. report.Attendance.Select(Attendance),
        .. report.Officers.Select(Officer),
        .. report.Meetings.SelectMany(static meeting => meeting.Sittings).Select(Meeting),
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

    private static Fact Statement(Statement statement)
    {
        if (statement.Count is { } count)
        {
            return At(statement, FactKind.StatementCount, Keys.Count(count, statement.Name), $"{count} {statement.Name}");
        }

        var group = statement.OnBehalfOf ?? "";
        var isNamed = statement.Name.Length > 0;
        return At(
            statement,
            FactKind.Statement,
            isNamed ? statement.State?.Iso3 ?? Keys.Name(statement.Name) : Keys.Group(group),
            group.Length == 0 ? statement.Name : $"{(isNamed ? statement.Name : "?")} on behalf of {group}") with
        { Detail = statement.Capacity.ToString() };
    }

    private static Fact Attendance(Attendance attendance) => attendance.Count is { } count
        ? At(attendance, FactKind.AttendanceCount, Keys.Count(count, attendance.Name), $"{count} {attendance.Name}")
        : At(attendance, FactKind.Attendance, attendance.State?.Iso3 ?? Keys.Name(attendance.Name), attendance.Name);

    private static Fact Officer(Officer officer)
    {
        var state = officer.State?.Name ?? "";
        return At(officer, FactKind.Officer, Keys.Officer(officer.Name, officer.Role.ToString(), state), $"{officer.Name}, {officer.Role}, {state}");
    }

    private static Fact Meeting(Sitting sitting)
    {
        var (number, date) = (sitting.Number.ToString(CultureInfo.InvariantCulture), Day(sitting.Date));
        return new(FactKind.Meeting, 0, 0, Keys.Meeting(number, date), $"{number}, {date}");
    }

    private static string Day(CalendarDate date) => date.ToDateOnly().ToString("d MMMM", CultureInfo.InvariantCulture);

    /// <summary>An operative has no place of its own: it stands somewhere in its recommendation.</summary>
    private static Fact Operative(Recommendation recommendation, Operative operative) =>
        At(recommendation, FactKind.Operative, operative.Modality.ToString(), $"{recommendation}: {operative.Words}") with
        {
            Detail = operative.Addressee.Kind.ToString(),
        };

    private static Fact At(ReportFact fact, FactKind kind, string key, string shown) => new(kind, fact.Source.Line, fact.Source.EndLine, key, shown);
}
