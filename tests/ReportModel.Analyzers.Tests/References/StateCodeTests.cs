namespace ReportModel.Analyzers.Tests.References;

/// <summary>RM1031 and RM1032: codes of States.</summary>
public class StateCodeTests
{
    private static Task<IReadOnlyList<string>> FindAsync(string code) => Code.FindInBodyAsync($"_ = StateCatalogue.ByIso3(\"{code}\");");

    [Theory]
    [InlineData("chn", "; did you mean 'CHN'?")]
    [InlineData("CN", "; did you mean 'CHN'?")]
    [InlineData("China", "; did you mean 'CHN'?")]
    [InlineData("CHN ", "; did you mean 'CHN'?")]
    [InlineData("156", "")]
    [InlineData("", "")]
    public async Task What_is_no_code_is_an_error(string code, string question) =>
        Assert.Equal([$"RM1031: '{code}' is no code of a State: it is not three capital letters; write the ISO 3166-1 alpha-3 code, such as CHN{question}"], await FindAsync(code));

    [Theory]
    [InlineData("CNH", "; did you mean 'CHN'?")]
    [InlineData("CHM", "; did you mean 'CHE', 'CHL' or 'CHN'?")]
    [InlineData("QQQ", "")]
    public async Task A_code_of_no_State_is_a_warning(string code, string question) =>
        Assert.Equal([$"RM1032: No State has the code '{code}'{question}"], await FindAsync(code));

    [Fact]
    public async Task Every_State_has_its_code() => Assert.Empty(await Code.With([], Code.Body("""_ = StateCatalogue.ByIso3("CHN");""")).FindAsync());

    [Fact]
    public async Task The_member_is_suggested_in_a_place_for_codes_and_nowhere_else() =>
        Assert.Equal(
            ["RM1005: Use States.Id.Peru instead of 'PER': a typo in it does not compile"],
            await Code.FindInBodyAsync("""_ = StateCatalogue.ByIso3("PER"); Console.WriteLine("PER"); _ = DateTime.Now.ToString("PER");"""));
}
