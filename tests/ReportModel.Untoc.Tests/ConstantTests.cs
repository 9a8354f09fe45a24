using System.Reflection;

namespace ReportModel.Untoc.Tests;

/// <summary>Ids are constants: they stand where the compiler takes nothing else.</summary>
[Cites(Recommendations.Wg3_2022.Id.K)]
[Cites(Recommendations.Wg2_2022.Id.A)]
[Cites(Recommendations.Wg2Wg3_2022.Para9.Id.L)]
[Cites(AgendaItems.Wg3_2022.Id.Item1A)]
[Cites(States.Id.CoteDIvoire)]
[Cites(Documents.Id.Ctoc_Cop_Wg3_2022_2)]
[Cites(Documents.Id.Ctoc_Cop_Wg2_2022_3)]
[Cites(Paragraphs.Wg2Wg3_2022.Id.P12)]
[Cites(Resolutions.Id.Cop_9_1)]
[Cites(Decisions.Id.Cop_2_2)]
[Cites(Reports.Id.Wg2Wg3_2022)]
public class ConstantTests
{
    [Fact]
    public void In_attributes() => Assert.Equal(
        [
            "CTOC/COP#decision2/2",
            "CTOC/COP#resolution9/1",
            "CTOC/COP/WG.2/2022/3",
            "CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4",
            "CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#12",
            "CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#7(k)",
            "CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#8(a)",
            "CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#9(l)",
            "CTOC/COP/WG.3/2022#item1(a)",
            "CTOC/COP/WG.3/2022/2",
            "CIV",
        ],
        typeof(ConstantTests).GetCustomAttributes<CitesAttribute>().Select(a => a.Id).OrderBy(id => id == "CIV").ThenBy(id => id, StringComparer.Ordinal));

    [Theory]
    [InlineData("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#7(k)", "recommendation")]
    [InlineData("CTOC/COP/WG.2/2022#item3", "agenda item")]
    [InlineData("CIV", "State")]
    [InlineData("CTOC/COP/WG.3/2022/2", "document")]
    [InlineData("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#12", "paragraph")]
    [InlineData("CTOC/COP#resolution9/1", "resolution")]
    [InlineData("CTOC/COP#decision2/2", "decision")]
    [InlineData("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4", "report")]
    [InlineData("FRA", "something else")]
    public void In_a_switch(string id, string kind) => Assert.Equal(kind, Kind(id));

    private static string Kind(string id)
    {
        switch (id)
        {
            case Recommendations.Wg3_2022.Id.K:
                return "recommendation";
            case AgendaItems.Wg2_2022.Id.Item3:
                return "agenda item";
            case States.Id.CoteDIvoire:
                return "State";
            case Documents.Id.Ctoc_Cop_Wg3_2022_2:
                return "document";
            case Paragraphs.Wg2Wg3_2022.Id.P12:
                return "paragraph";
            case Resolutions.Id.Cop_9_1:
                return "resolution";
            case Decisions.Id.Cop_2_2:
                return "decision";
            case Reports.Id.Wg2Wg3_2022:
                return "report";
            default:
                return "something else";
        }
    }

    [AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
    private sealed class CitesAttribute(string id) : Attribute
    {
        public string Id { get; } = id;
    }
}
