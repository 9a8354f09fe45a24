using System.Globalization;
using System.Xml;

namespace ReportModel.Tool;

/// <summary>What Akoma Ntoso says about a report: which work it is, in which language, and who made it.</summary>
/// <remarks>
/// Nothing is made up. The day is the last of the meetings, as the report gives it; a report that gives none has the year of its
/// symbol, and without one the first year that XML can write. <c>publication</c> is left out: reports do not say when they were published.
/// </remarks>
internal sealed class AkomaNtosoMetadata
{
    private const string Source = "#reportmodel";

    private readonly XmlWriter _xml;
    private readonly Report _report;
    private readonly string _date;
    private readonly string _dateName;
    private readonly string _work;
    private readonly string _expression;
    private readonly List<(string Id, Body Body)> _authors;

    private AkomaNtosoMetadata(XmlWriter xml, Report report)
    {
        (_xml, _report) = (xml, report);
        (_date, _dateName) = DateOf(report);
        _authors = [.. report.Bodies.Where(static body => body.Symbol.Length > 0).Select(static body => (Segment(body.Symbol), body)).DistinctBy(static author => author.Item1)];
        var author = _authors.Count > 0 ? _authors[0].Id : "un";
        _work = $"/akn/un/doc/report/{author}/{_date}/{Segment(report.Symbol.ToString())}";
        _expression = $"{_work}/{LanguageCode.Of(report.Language)}@";
    }

    public static void Write(XmlWriter xml, Report report) => new AkomaNtosoMetadata(xml, report).WriteAll();

    private void WriteAll()
    {
        Start("meta");
        Start("identification", ("source", Source));
        WriteLevel("FRBRWork", _work, "/!main", () =>
        {
            Empty("FRBRcountry", ("value", "un"));
            Empty("FRBRsubtype", ("value", "report"));
            foreach (var part in _report.Symbol.Parts)
            {
                Empty("FRBRnumber", ("value", part.ToString()));
            }

            Empty("FRBRauthoritative", ("value", "false"));
        });
        WriteLevel("FRBRExpression", _expression, "/!main", () => Empty("FRBRlanguage", ("language", LanguageCode.Of(_report.Language))));
        WriteLevel("FRBRManifestation", _expression + ".akn", "/!main.akn", () => Empty("FRBRformat", ("value", "application/akn+xml")));
        _xml.WriteEndElement();
        Start("lifecycle", ("source", Source));
        Empty("eventRef", ("eId", "eventRef_1"), ("date", _date), ("type", "generation"), ("source", "#original"));
        _xml.WriteEndElement();
        WriteReferences();
        _xml.WriteEndElement();
    }

    /// <summary>The properties that the three levels have in common, then those of the level.</summary>
    private void WriteLevel(string element, string uri, string component, Action writeOwn)
    {
        Start(element);
        Empty("FRBRthis", ("value", uri.EndsWith(".akn", StringComparison.Ordinal) ? uri[..^".akn".Length] + component : uri + component));
        Empty("FRBRuri", ("value", uri));
        Empty("FRBRalias", ("value", _report.Symbol.ToString()), ("name", "symbol"));
        Empty("FRBRdate", ("date", _date), ("name", _dateName));
        foreach (var (id, _) in _authors)
        {
            Empty("FRBRauthor", ("href", "#" + id), ("as", "#author"));
        }

        if (_authors.Count == 0)
        {
            Empty("FRBRauthor", ("href", "#un"), ("as", "#author"));
        }

        writeOwn();
        _xml.WriteEndElement();
    }

    private void WriteReferences()
    {
        Start("references", ("source", Source));
        Empty("original", ("eId", "original"), ("href", _expression), ("showAs", "Original"));
        Empty("TLCOrganization", ("eId", "reportmodel"), ("href", "/akn/ontology/organization/reportmodel"), ("showAs", "ReportModel"));
        if (_authors.Count == 0)
        {
            Empty("TLCOrganization", ("eId", "un"), ("href", "/akn/ontology/organization/un"), ("showAs", "United Nations"));
        }

        foreach (var (id, body) in _authors)
        {
            Empty("TLCOrganization", ("eId", id), ("href", "/akn/ontology/organization/un/" + id), ("showAs", body.Name.Length > 0 ? body.Name : body.Symbol));
        }

        Empty("TLCRole", ("eId", "author"), ("href", "/akn/ontology/role/un/author"), ("showAs", "Author"));
        _xml.WriteEndElement();
    }

    private void Start(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _xml.WriteStartElement(element, AkomaNtoso.Namespace);
        foreach (var (name, value) in attributes)
        {
            _xml.WriteAttributeString(name, XmlText.Of(value));
        }
    }

    private void Empty(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(element, attributes);
        _xml.WriteEndElement();
    }

    private static (string Date, string Name) DateOf(Report report)
    {
        if ((report.HeldTo ?? report.HeldFrom) is { } day)
        {
            return (day.ToString(), "meeting");
        }

        var year = report.Symbol.SessionOrYear is { Length: 4 } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1945 ? text : "0001";
        return (year + "-01-01", year == "0001" ? "unknown" : "year");
    }

    /// <summary>A symbol as a step of an address: <c>ctoc-cop-wg.3</c>.</summary>
    private static string Segment(string symbol) => Uri.EscapeDataString(symbol.Replace('/', '-').ToLowerInvariant());
}
