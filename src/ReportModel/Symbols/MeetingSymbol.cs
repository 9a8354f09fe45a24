namespace ReportModel;

/// <summary>
/// What a body's meeting is called by, from the symbol of the report alone: the report's symbol, without its number where
/// the body has one report a year. FCCC/SBI/2016/20 and A/HRC/59/60 keep their numbers; CTOC/COP/WG.3/2022/4 is
/// CTOC/COP/WG.3/2022.
/// </summary>
/// <remarks>
/// <para>Names and ids are made of it, so the rule never changes, and no body ever joins those that drop the number.</para>
/// <para>The number is dropped in two cases. The conference of the Parties to the Convention against Organized Crime and its
/// working groups (<c>CTOC/COP</c>) issue one report of a meeting. And the report of a commission to the Economic and
/// Social Council is one document of both, a supplement of the Council's Official Records: E/2025/24-E/CN.3/2025/37 is the
/// Statistical Commission's report of 2025, E/CN.3/2025; the Council's half says nothing more.</para>
/// <para>Only the number of the document itself is dropped: CTOC/COP/WG.7/2015/CRP.2 keeps all, and the report of a
/// reconvened session its addendum: E/CN.7/2024/Add.1.</para>
/// </remarks>
internal static class MeetingSymbol
{
    private const string OneReportAMeeting = "CTOC/COP";
    private const string Council = "E";

    /// <summary>The parts of a report's symbol that say whose it is: of an organ and a body below it, the body's.</summary>
    public static IEnumerable<DocumentSymbol> Parts(DocumentSymbol report) =>
        report.Parts.Where(part => !report.Parts.Any(other => IsBelow(other.Body, part)));

    /// <summary>What the meetings are called by that a report is about, one for each of <see cref="Parts"/>.</summary>
    public static IEnumerable<string> AllOf(DocumentSymbol report) => Parts(report).Select(part => Of(part, report));

    /// <summary>What the meeting of a body is called by.</summary>
    /// <param name="report">The report's symbol.</param>
    /// <param name="body">The symbol of a body in that report.</param>
    /// <param name="isReports">Whether the report is the body's own, though its symbol need not say so: A/80/21 is that of A/AC.198.</param>
    public static string Of(DocumentSymbol report, string body, bool isReports)
    {
        var own = Parts(report).FirstOrDefault(part => string.Equals(part.Body, body, StringComparison.Ordinal))
            ?? (isReports && !report.IsJoint ? report : null);
        return own is not null ? Of(own, report) : body + "/" + report.SessionOrYear;
    }

    private static string Of(DocumentSymbol part, DocumentSymbol report)
    {
        var text = part.ToString();
        var isAlone = IsOrBelow(part.Body, OneReportAMeeting) || report.Parts.Any(other => IsBelow(part.Body, other));
        var meeting = part.Body + "/" + part.SessionOrYear;
        var numbered = meeting + "/" + part.Number;
        var isNumbered = part.SessionOrYear is not null && part.Nature is null && text.StartsWith(numbered, StringComparison.Ordinal)
            && (text.Length == numbered.Length || text[numbered.Length] is '/' or ' ');
        return isAlone && isNumbered ? text.Remove(meeting.Length, numbered.Length - meeting.Length) : text;
    }

    /// <summary>Whether a body is below the Council, and a symbol the Council's own.</summary>
    private static bool IsBelow(string body, DocumentSymbol organ) =>
        organ.Body is Council && body.Length > Council.Length && IsOrBelow(body, Council);

    private static bool IsOrBelow(string body, string upper) =>
        body.StartsWith(upper, StringComparison.Ordinal) && (body.Length == upper.Length || body[upper.Length] == '/');
}
