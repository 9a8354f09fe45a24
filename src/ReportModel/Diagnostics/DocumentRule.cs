using System.Globalization;

namespace ReportModel;

/// <summary>A rule about documents (ids <c>RM0xxx</c>).</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">What the rule is about, in a few words.</param>
/// <param name="MessageFormat">The message with placeholders <c>{0}</c>, <c>{1}</c>…: what is wrong, and what to write instead.</param>
/// <param name="Severity">How serious a finding is by default.</param>
/// <param name="TakesMembersAway">Whether a finding means that members are not generated. The generator reports these itself, since analyzers can be switched off.</param>
internal sealed record DocumentRule(string Id, string Title, string MessageFormat, ReportDiagnosticSeverity Severity, bool TakesMembersAway = false)
{
    /// <summary>Whether a finding is about a <c>.suppress</c> file, not about the document beside it.</summary>
    public bool IsAboutSuppressions { get; init; }

    /// <summary>Whether a finding holds documents of the project against each other, which an analyzer sees one by one.</summary>
    public bool IsBetweenDocuments { get; init; }

    /// <summary>Whether the generator reports the findings; otherwise the analyzer does.</summary>
    public bool IsReportedByGenerator => TakesMembersAway || IsBetweenDocuments;

    public ReportDiagnostic At(SourceSpan source, params object[] arguments) => new()
    {
        Id = Id,
        Severity = Severity,
        Source = source,
        Message = string.Format(CultureInfo.InvariantCulture, MessageFormat, Array.ConvertAll(arguments, static argument => argument is string text ? Quotation.OnOneLine(text) : argument)),
    };
}
