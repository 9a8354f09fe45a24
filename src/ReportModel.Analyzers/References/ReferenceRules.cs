using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ReportModel.Analyzers.References;

/// <summary>The rules about symbols, ids and codes in C#.</summary>
internal static class ReferenceRules
{
    private const string Category = "ReportModel.References";

    public static readonly DiagnosticDescriptor MalformedSymbol = Rule(
        "RM1001", "A document symbol is malformed", "'{0}' is no document symbol: {1}", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor UnknownSymbol = Rule(
        "RM1002", "A document symbol is unknown, but near a known one", "'{0}' is in no referenced catalogue{1}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor InvisibleCharacter = Rule(
        "RM1003", "A symbol or id holds an invisible character", "'{0}' holds an invisible character, {1}, at position {2}; write '{3}'", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor UncataloguedSymbol = Rule(
        "RM1004", "A document symbol is in no catalogue", "'{0}' is in no referenced catalogue, and ReportModelStrictSymbols asks that every symbol is", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor TypedMember = Rule(
        "RM1005", "Use the typed member", "Use {1} instead of '{0}': a typo in it does not compile", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor MalformedRecommendation = Rule(
        "RM1011", "The id of a recommendation is malformed", "'{0}' is no id of a recommendation: {1}", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor UnknownRecommendation = Rule(
        "RM1012", "The id of a recommendation is unknown, but near a known one", "No referenced report holds the recommendation '{0}'{1}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor MalformedAgendaItem = Rule(
        "RM1021", "The id of an agenda item is malformed", "'{0}' is no id of an agenda item: {1}", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor UnknownAgendaItem = Rule(
        "RM1022", "The id of an agenda item is unknown, but near a known one", "No referenced report holds the agenda item '{0}'{1}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor MalformedState = Rule(
        "RM1031", "The code of a State is malformed", "'{0}' is no code of a State: {1}", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor UnknownState = Rule(
        "RM1032", "The code of a State is unknown", "No State has the code '{0}'{1}", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UnknownImplemented = Rule(
        "RM1041", "What is said to be carried out is no known recommendation", "[Implements] names '{0}', a recommendation that no referenced report holds{1}", DiagnosticSeverity.Error);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        MalformedSymbol, UnknownSymbol, InvisibleCharacter, UncataloguedSymbol, TypedMember, MalformedRecommendation, UnknownRecommendation,
        MalformedAgendaItem, UnknownAgendaItem, MalformedState, UnknownState, UnknownImplemented);

    /// <summary>What a rule about unknown symbols or ids says of a known one that is written in another form.</summary>
    public static DiagnosticDescriptor OtherForm(DiagnosticDescriptor unknown) => Rule(
        unknown.Id, unknown.Title.ToString(CultureInfo.InvariantCulture), "'{0}' is not in its normal form; write '{1}'", unknown.DefaultSeverity);

    private static DiagnosticDescriptor Rule(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: RulePages.Of(id));
}
