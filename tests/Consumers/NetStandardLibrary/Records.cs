using ReportModel;
using ReportModel.Untoc;

namespace NetStandardLibrary;

/// <summary>
/// Builds records with object initialisers. Each init accessor that is called here names
/// <c>System.Runtime.CompilerServices.IsExternalInit</c> in the netstandard2.0 build of ReportModel; an application for
/// .NET 10 runs this code with the other build, which has to lead to the framework's own type.
/// </summary>
public static class Records
{
    public static Recommendation Recommendation() => new()
    {
        Id = new("CTOC/COP/WG.7/2030/4#2(b)"),
        Report = DocumentSymbol.Parse("CTOC/COP/WG.7/2030/4"),
        Paragraph = 2,
        Letter = "b",
        Text = "秘书处应编写港口联络点名录。",
        AdoptedBy = [Body()],
        Operatives = [new Operative { Addressee = new Addressee { Kind = AddresseeKind.Secretariat, Words = "秘书处" }, Modality = Modality.Should, Words = "应" }],
        Source = new SourceSpan(12, 1, 12, 18, 17),
    };

    public static Paragraph Paragraph() => new()
    {
        Id = new("CTOC/COP/WG.7/2030/4#2"),
        Number = 2,
        Text = "偷运移民问题工作组通过了以下建议：",
        Items = [new ParagraphItem { Letter = "b", Text = "秘书处应编写港口联络点名录。" }],
        Section = new("CTOC/COP/WG.7/2030/4#section2"),
    };

    public static AgendaItem AgendaItem() => new()
    {
        Id = new("CTOC/COP/WG.7/2030#item2"),
        Body = Body(),
        Number = 2,
        Title = "港口联络点",
        Discussion = new ParagraphRange(3, 4),
        Statements = [new Statement { Order = 1, Capacity = SpeakerCapacity.StateParty, State = States.Brazil, Name = "巴西", Paragraph = 6 }],
    };

    public static Document Document() => new()
    {
        Symbol = DocumentSymbol.Parse("CTOC/COP/WG.7/2030/2"),
        Title = "秘书处编写的背景文件",
        SubmittedTo = [Body()],
    };

    public static Report Report() => new()
    {
        Symbol = DocumentSymbol.Parse("CTOC/COP/WG.7/2030/4"),
        Language = "zh",
        HeldFrom = new CalendarDate(2030, 9, 3),
        Bodies = [Body()],
        Paragraphs = [Paragraph()],
        Recommendations = [Recommendation()],
        AgendaItems = [AgendaItem()],
        Documents = [Document()],
    };

    /// <summary>A copy of a record of the prebuilt library, changed by <c>with</c>, which calls init accessors too.</summary>
    public static Recommendation Amended(string text) => Recommendations.Wg3_2022.K with { Text = text };

    private static Body Body() => new() { Symbol = "CTOC/COP/WG.7", Acronym = "WG.7", Name = "Working Group on the Smuggling of Migrants" };
}
