namespace ReportModel.Analyzers.Tests.References;

/// <summary>What the library refuses as an id, and nothing else, is an error where it is written in code.</summary>
public class IdAgreementTests
{
    private static readonly Dictionary<string, bool> s_recommendations = new()
    {
        ["CTOC/COP/WG.3/2022/4#7(k)"] = true,
        ["CTOC/COP/WG.3/2022/4#7"] = true,
        ["CTOC/COP/WG.3/2022/4#8(aa)"] = true,
        ["CTOC/COP/WG.3/2022/4#8(б)"] = true,
        ["CTOC/COP/WG.3/2022/4#999999999"] = true,
        ["CTOC/COP/WG.3/2022/L.4/Add.1#7(k)"] = true,
        ["CTOC/COP/WG.3/2022/4*#7(k)"] = true,
        ["CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#7(k)"] = true,
        ["CTOC/COP/WG.2/2022/4–CTOC/COP/WG.3/2022/4#9(l)"] = true,
        ["A/79/716-S/2025/18#12"] = true,
        ["A/80/6 (Sect. 29A)#12"] = true,
        [" CTOC/COP/WG.3/2022/4#7(k) "] = true,
        [""] = false,
        ["#7(k)"] = false,
        ["7(k)"] = false,
        ["CTOC/COP/WG.3/2022/4"] = false,
        ["CTOC/COP/WG.3/2022/4#"] = false,
        ["CTOC/COP/WG.3/2022/4#k"] = false,
        ["CTOC/COP/WG.3/2022/4#0"] = false,
        ["CTOC/COP/WG.3/2022/4#07(k)"] = false,
        ["CTOC/COP/WG.3/2022/4#1999999999"] = false,
        ["CTOC/COP/WG.3/2022/4#7(K)"] = false,
        ["CTOC/COP/WG.3/2022/4#7()"] = false,
        ["CTOC/COP/WG.3/2022/4#7(k"] = false,
        ["CTOC/COP/WG.3/2022/4#7k"] = false,
        ["CTOC/COP/WG.3/2022/4#7(12)"] = false,
        ["CTOC/COP/WG.3/2022/4#7(k)(l)"] = false,
        ["CTOC/COP/WG.3/2022/4#7 (k)"] = false,
        ["CTOC/COP/WG.3/2022/4# 7(k)"] = false,
        ["CTOC/COP/WG.3/2022/4#7(k)#7(l)"] = false,
        ["CTOC/COP/WG.3/2022/4#item2"] = false,
        ["CTOC/COP/WG.3/2022#7(k)"] = false,
        ["CTOC/COP/WG. 3/2022/4#7(k)"] = false,
        ["CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022#7(k)"] = false,
        ["国际合作工作组/2022/4#7(k)"] = false,
    };

    private static readonly Dictionary<string, bool> s_agendaItems = new()
    {
        ["CTOC/COP/WG.3/2022#item2"] = true,
        ["CTOC/COP/WG.3/2022#item1(a)"] = true,
        ["CTOC/COP/2022#item12(aa)"] = true,
        ["CAC/COSP/IRG/I/3#item2"] = true,
        ["A/80#item2"] = true,
        ["TD/B/S-XXXIII#item2"] = true,
        ["审议工作组/2022#item1"] = true,
        ["Committee of the Whole/2022#item1"] = true,
        [" CTOC/COP/WG.3/2022#item2 "] = true,
        [""] = false,
        ["item2"] = false,
        ["#item2"] = false,
        ["/2022#item2"] = false,
        ["WG.3#item2"] = false,
        ["CTOC/COP/WG.6#item2"] = false,
        ["CTOC/COP/WG.3/2022"] = false,
        ["CTOC/COP/WG.3/2022 #item2"] = false,
        ["CTOC/COP/WG.3/2022# item2"] = false,
        ["CTOC/COP/WG.3/2022#item 2"] = false,
        ["CTOC/COP/WG.3/2022#item"] = false,
        ["CTOC/COP/WG.3/2022#item02"] = false,
        ["CTOC/COP/WG.3/2022#Item2"] = false,
        ["CTOC/COP/WG.3/2022#item1(A)"] = false,
        ["CTOC/COP/WG.3/2022#item1 (a)"] = false,
        ["CTOC/COP/WG.3/2022#2"] = false,
        ["CTOC/COP/WG.3/2022#7(k)"] = false,
        ["CTOC/COP/WG.3/2022#item1(a)#item2"] = false,
    };

    [Fact]
    public async Task On_the_ids_of_recommendations()
    {
        Assert.All(s_recommendations, id => Assert.Equal(id.Value, RecommendationId.TryParse(id.Key, out _)));
        await AssertErrorsAsync("RM1011", nameof(RecommendationId), s_recommendations);
    }

    [Fact]
    public async Task On_the_ids_of_agenda_items()
    {
        Assert.All(s_agendaItems, id => Assert.Equal(id.Value, AgendaItemId.TryParse(id.Key, out _)));
        await AssertErrorsAsync("RM1021", nameof(AgendaItemId), s_agendaItems);
    }

    /// <summary>Without a catalogue nothing but what is malformed is found.</summary>
    private static async Task AssertErrorsAsync(string rule, string type, Dictionary<string, bool> ids)
    {
        var statements = string.Join("\n", ids.Keys.Select(id => $"_ = {type}.Parse(\"{id}\");"));
        var found = await Code.With([], Code.Body(statements)).DiagnosticsAsync();

        Assert.Equal(
            ids.Where(id => !id.Value).Select(id => $"{rule} \"{id.Key}\""),
            found.Select(error => $"{error.Id} {error.Location.SourceTree!.GetText().ToString(error.Location.SourceSpan)}"));
    }
}
