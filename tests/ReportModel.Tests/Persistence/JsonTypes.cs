using System.Reflection;

namespace ReportModel.Tests.Persistence;

/// <summary>The types that have a form as JSON, found by looking at the library, not at what has one.</summary>
internal static class JsonTypes
{
    /// <summary>Public records that are no data of a report: what the parser is told, why a text is no symbol, and who cites what, which follows from the reports.</summary>
    public static readonly Type[] NotWritten =
    [
        typeof(ReportParserOptions), typeof(DocumentSymbolError), typeof(ReportFact), typeof(WordedFact), typeof(LayoutProfile), typeof(DraftingConventions),
        typeof(CitationConventions), typeof(OperativeConventions), typeof(AddresseeWords), typeof(AttendancePhrase), typeof(InstrumentEnding),
        typeof(LegalActWords), typeof(ModalityWords), typeof(NumberedWords), typeof(OfficerPhrase), typeof(SpeakerPhrase),
        typeof(ParticipantConventions), typeof(OfficeConventions), typeof(SpeakerWords), typeof(RoleWords),
        typeof(ActConventions), typeof(OutlineConventions), typeof(DraftWords), typeof(AddresseePlace), typeof(OperativeVerb),
        typeof(IncomingReference),
    ];

    /// <summary>Every public record and enumeration, and symbols.</summary>
    public static List<Type> All { get; } =
    [
        .. typeof(Report).Assembly.GetExportedTypes().Where(type => !type.IsNested && !NotWritten.Contains(type) && (type.IsEnum || IsRecord(type) || type == typeof(DocumentSymbol))),
    ];

    public static Type Named(string name) => All.Single(type => type.Name == name);

    public static bool IsRecord(Type type) => type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null;
}
