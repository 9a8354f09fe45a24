namespace ReportModel.Analyzers.Tests.References;

/// <summary>RM1011 to RM1041: ids of recommendations and agenda items.</summary>
public class IdTests
{
    private const string Report = "CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4";

    private static async Task<string> RecommendationAsync(string id) =>
        Assert.Single(await Code.FindInBodyAsync($"_ = ReportModel.Untoc.Recommendations.TryGet(\"{id}\", out _);"));

    private static async Task<string> AgendaItemAsync(string id) =>
        Assert.Single(await Code.FindInBodyAsync($"_ = ReportModel.Untoc.AgendaItems.TryGet(\"{id}\", out _);"));

    [Theory]
    [InlineData("7(k)", "no '#' follows a symbol; write the symbol of the report, '#', the paragraph and its letter, as in CTOC/COP/WG.3/2022/4#7(k)", true)]
    [InlineData("9 (k)", "no '#' follows a symbol; write the symbol of the report, '#', the paragraph and its letter, as in CTOC/COP/WG.3/2022/4#7(k)")]
    [InlineData("CTOC/COP/WG.3/2022#item9", "it is the id of an agenda item")]
    [InlineData(Report + "#k", "what follows '#' is no paragraph; write its number and, in parentheses, the letter, as in #7(k)")]
    [InlineData(Report + "#7(12)", "what follows '#' is no paragraph; write its number and, in parentheses, the letter, as in #7(k)")]
    [InlineData("#7(k)", "no symbol precedes '#'; write that of the report, as in CTOC/COP/WG.3/2022/4#7(k)", true)]
    [InlineData("CTOC/COP/#7(k)", "before '#', no component follows '/' here; write the number of the document, or drop the '/'")]
    public async Task What_is_no_id_of_a_recommendation_is_an_error(string id, string reason, bool isMeant = false) =>
        Assert.Equal($"RM1011: '{id}' is no id of a recommendation: {reason}" + (isMeant ? $"; did you mean '{Report}#7(k)'?" : ""), await RecommendationAsync(id));

    [Theory]
    [InlineData(Report + "#7k")]
    [InlineData(Report + "#7(K)")]
    [InlineData(Report + "#7(k")]
    [InlineData(Report + "#7（k）")]
    [InlineData("CTOC/COP/WG2/2022/4-CTOC/COP/WG.3/2022/4#7(k)")]
    [InlineData(Report + ", para. 7 (k)")]
    [InlineData("CTOC/COP/WG.3/2022/4, paragraph 7 (k)")]
    [InlineData("CTOC/COP/WG.3/2022/4，第7(k)段")]
    [InlineData("CTOC/COP/WG.3/2022/4 7(k)")]
    [InlineData("para. 7 (k)")]
    public async Task A_malformed_id_asks_for_the_nearest(string id) =>
        Assert.EndsWith($"; did you mean '{Report}#7(k)'?", await RecommendationAsync(id), StringComparison.Ordinal);

    [Theory]
    [InlineData(Report + "#7(z)", $"; did you mean '{Report}#7(k)' or '{Report}#7(j)'?")]
    [InlineData(Report + "#7", $"; did you mean '{Report}#7(j)' or '{Report}#7(k)'?")]
    [InlineData(Report + "#9(k)", $"; did you mean '{Report}#9(l)' or '{Report}#7(k)'?")]
    [InlineData("CTOC/COP/WG.3/2022/4#7(l)", $"; did you mean '{Report}#7(k)', '{Report}#7(j)' or '{Report}#9(l)'?")]
    [InlineData("CTOC/COP/WG.3/2022/44#7(k)", $"; did you mean '{Report}#7(k)'?")]
    [InlineData(Report + "#99(z)", "")]
    [InlineData(Report + "#999999999", "")]
    public async Task An_unknown_recommendation_of_a_known_report_or_one_near_it_is_a_warning(string id, string question) =>
        Assert.Equal($"RM1012: No referenced report holds the recommendation '{id}'{question}", await RecommendationAsync(id));

    [Theory]
    [InlineData(" CTOC/COP/WG.3/2022/4#7(k) ")]
    [InlineData("CTOC/COP/WG.3/2022/4*#7(k)")]
    public async Task A_known_recommendation_in_another_form_is_not_said_to_be_unknown(string id) =>
        Assert.Equal($"RM1012: '{id}' is not in its normal form; write 'CTOC/COP/WG.3/2022/4#7(k)'", await RecommendationAsync(id));

    [Theory]
    [InlineData("CTOC/COP/WG.3/2021/9, para. 7 (k)")]
    [InlineData("CTOC/COP/, para. 7 (k)")]
    [InlineData("annex 7 (k)")]
    [InlineData("7")]
    public async Task A_citation_of_another_report_or_of_none_offers_nothing(string id) =>
        Assert.DoesNotContain("did you mean", await RecommendationAsync(id), StringComparison.Ordinal);

    [Theory]
    [InlineData("CTOC/COP/WG.3/2022/4#7(k)")]
    [InlineData("CTOC/COP/WG.2/2022/4#7(k)")]
    [InlineData("CTOC/COP/WG.3/2022/4-CTOC/COP/WG.2/2022/4#7(k)")]
    [InlineData("CTOC/COP/WG.3/2021/9#7(z)")]
    [InlineData("CTOC/COP/WG.3/2021/9#12")]
    public async Task Either_half_in_either_order_is_known_and_other_reports_are_left_alone(string id) =>
        Assert.Empty(await Code.FindInBodyAsync($"_ = ReportModel.Untoc.Recommendations.TryGet(\"{id}\", out _);"));

    [Theory]
    [InlineData("item2", "no '#' follows a body; write the body, '/', session or year, '#item' and the number, as in CTOC/COP/WG.3/2022#item2")]
    [InlineData(Report + "#7(z)", "it is the id of a recommendation")]
    [InlineData("CTOC/COP/WG.3/2022#II", "what follows '#' is no item; write 'item', its number and perhaps, in parentheses, a letter, as in #item1(a)")]
    [InlineData("/2022#item2", "what precedes '#' is no body with session or year; write them as in CTOC/COP/WG.3/2022#item2")]
    [InlineData("CTOC/COP/WG.6#item2", "what precedes '#' is no body with session or year; write them as in CTOC/COP/WG.3/2022#item2")]
    public async Task What_is_no_id_of_an_agenda_item_is_an_error(string id, string reason) =>
        Assert.Equal($"RM1021: '{id}' is no id of an agenda item: {reason}", await AgendaItemAsync(id));

    [Theory]
    [InlineData("CTOC/COP/WG.3/2022#item4", "; did you mean 'CTOC/COP/WG.3/2022#item3' or 'CTOC/COP/WG.3/2022#item2'?")]
    [InlineData("CTOC/COP/WG.3/2022#item1(b)", "; did you mean 'CTOC/COP/WG.3/2022#item1(a)'?")]
    [InlineData("CTOC/COP/WG. 3/2022#item2", "; did you mean 'CTOC/COP/WG.3/2022#item2'?")]
    [InlineData("CTOC/COP/WG.3/2202#item2", "; did you mean 'CTOC/COP/WG.3/2022#item2'?")]
    public async Task An_unknown_agenda_item_is_a_warning(string id, string question) =>
        Assert.Equal($"RM1022: No referenced report holds the agenda item '{id}'{question}", await AgendaItemAsync(id));

    [Fact]
    public async Task The_items_of_other_meetings_are_left_alone() =>
        Assert.Empty(await Code.FindInBodyAsync("""_ = ReportModel.Untoc.AgendaItems.TryGet("CTOC/COP/WG.3/2023#item2", out _);"""));

    [Fact]
    public async Task What_is_said_to_be_carried_out_must_be_known()
    {
        var code = Code.Files($$"""
            [assembly: Implements("CTOC/COP/WG.3/2021/9#1(a)")]

            [Implements("{{Report}}#7(l)", Note = "in part")]
            [Implements("CTOC/COP/WG.3/2022/4#7(k)")]
            [Implements("7(k)")]
            class Program { }
            """);

        Assert.Equal(
            [
                "(1,23): error RM1041: [Implements] names 'CTOC/COP/WG.3/2021/9#1(a)', a recommendation that no referenced report holds",
                $"(3,13): error RM1041: [Implements] names '{Report}#7(l)', a recommendation that no referenced report holds; did you mean '{Report}#7(k)', '{Report}#7(j)' or '{Report}#9(l)'?",
                $"(5,13): error RM1011: '7(k)' is no id of a recommendation: no '#' follows a symbol; write the symbol of the report, '#', the paragraph and its letter, as in CTOC/COP/WG.3/2022/4#7(k); did you mean '{Report}#7(k)'?",
            ],
            await code.FindAsync());
    }

    [Theory]
    [InlineData("""[Implements("CTOC/COP/WG.3/2022/4#7(z)")] void L() { }""")]
    [InlineData("""Action f = [Implements("CTOC/COP/WG.3/2022/4#7(z)")] () => { };""")]
    public async Task Local_functions_and_lambdas_are_checked_too(string statement) =>
        Assert.StartsWith("RM1041: ", Assert.Single(await Code.FindInBodyAsync(statement)), StringComparison.Ordinal);

    [Theory]
    [InlineData("_ = new RecommendationId(\"7(z)\");", "RM1011: ")]
    [InlineData("_ = new AgendaItemId(\"item9\");", "RM1021: ")]
    public async Task The_constructors_of_ids_take_ids(string statement, string rule) =>
        Assert.StartsWith(rule, Assert.Single(await Code.FindInBodyAsync(statement)), StringComparison.Ordinal);

    [Fact]
    public async Task Without_a_catalogue_of_recommendations_none_is_unknown() =>
        Assert.Empty(await Code.With([], $$"""[Implements("{{Report}}#7(l)")] class Program { }""").FindAsync());

    [Fact]
    public async Task The_fix_writes_the_recommendation()
    {
        var code = Code.Files($$"""[Implements("{{Report}}#7(z)")] class Program { }""");

        Assert.Equal([$"Write '{Report}#7(k)'", $"Write '{Report}#7(j)'"], await code.OffersAsync());
        Assert.Equal($$"""[Implements("{{Report}}#7(j)")] class Program { }""", await (await code.FixAsync(choice: 1)).TextAsync());
    }
}
