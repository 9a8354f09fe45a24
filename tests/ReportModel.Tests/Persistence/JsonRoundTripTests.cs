using System.Text.Encodings.Web;
using System.Text.Json;
using ReportModel.Json;
using ReportModel.Tests.Seed;

namespace ReportModel.Tests.Persistence;

/// <summary>What was written comes back, positions too.</summary>
public class JsonRoundTripTests
{
    public static TheoryData<string> Types => [.. JsonTypes.All.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_with_every_property_set_comes_back(string name) => ComesBack(JsonTypes.Named(name), Filled.Of(JsonTypes.Named(name)));

    [Theory]
    [MemberData(nameof(Types))]
    public void A_blank_value_comes_back(string name)
    {
        var type = JsonTypes.Named(name);
        ComesBack(type, type == typeof(DocumentSymbol) ? DocumentSymbol.None
            : type == typeof(FoundSymbol) ? new FoundSymbol(DocumentSymbol.None, 0, 0)
            : type == typeof(LocalName) ? new LocalName("", "")
            : type == typeof(LanguageText) ? new LanguageText("", "")
            : Activator.CreateInstance(type)!);
    }

    /// <summary>A day has no 24th hour for <see cref="TimeSpan"/>, which writes a day and no hours.</summary>
    [Fact]
    public void The_end_of_a_day_is_24_hours()
    {
        var hours = new MeetingHours(TimeSpan.FromHours(18), TimeSpan.FromHours(24));
        var json = JsonSerializer.Serialize(hours, ReportJsonContext.Default.MeetingHours);

        Assert.Equal("""{"from":"18:00:00","to":"24:00:00"}""", json);
        Assert.Equal(hours, JsonSerializer.Deserialize(json, ReportJsonContext.Default.MeetingHours));
    }

    /// <summary>Reports are printed with days that no calendar has.</summary>
    [Theory]
    [InlineData(9999, 12, 31, "\"9999-12-31\"")]
    [InlineData(2022, 99, 99, "\"2022-99-99\"")]
    public void A_date_of_four_and_two_digits_comes_back(int year, int month, int day, string json)
    {
        var date = new CalendarDate(year, month, day);

        Assert.Equal(json, JsonSerializer.Serialize(date, ReportJsonContext.Default.CalendarDate));
        Assert.Equal(date, JsonSerializer.Deserialize(json, ReportJsonContext.Default.CalendarDate));
    }

    [Fact]
    public void The_seed_comes_back_with_its_findings()
    {
        var result = new ParseResult { Report = SeedReport.Report, Diagnostics = SeedReport.Diagnostics };

        ComesBack(typeof(ParseResult), result);
        Assert.Contains("$.Report.Recommendations[0].Source.Line Int32 ", string.Join('\n', Flat.Of(result)), StringComparison.Ordinal);
    }

    /// <summary>A report that was read without a symbol has ids without one: no grammar allows them, and they are stored all the same.</summary>
    [Fact]
    public void A_report_without_a_symbol_comes_back()
    {
        var result = ReportParser.Parse(Repository.SeedText, SeedReport.Options with { Symbol = DocumentSymbol.None }, TestContext.Current.CancellationToken);

        Assert.StartsWith("#", result.Report.Paragraphs[0].Id, StringComparison.Ordinal);
        ComesBack(typeof(ParseResult), result);
    }

    /// <summary>The same text by the library's context, by an application's own with other conventions, and by reflection.</summary>
    [Fact]
    public void The_form_depends_on_nobodys_options()
    {
        var report = Filled.Of<Report>();
        var json = JsonSerializer.Serialize(report, ReportJsonContext.Default.Report);

        Assert.Equal(json, JsonSerializer.Serialize(report, OwnContext.Default.Report));
        Assert.Equal(json, JsonSerializer.Serialize(report, OwnOptions));
        Assert.Equal(Flat.Of(report), Flat.Of(JsonSerializer.Deserialize(json, OwnContext.Default.Report)));
        Assert.Equal(Flat.Of(report), Flat.Of(JsonSerializer.Deserialize<Report>(json, OwnOptions)));
    }

    [Fact]
    public void Indentation_and_escaping_are_the_applications()
    {
        var context = new ReportJsonContext(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var body = new Body { Name = "工作组" };

        Assert.Equal("{\n  \"symbol\": \"\",\n  \"acronym\": \"\",\n  \"name\": \"工作组\"\n}", JsonSerializer.Serialize(body, context.Body));
        Assert.Equal("""{"symbol":"","acronym":"","name":"\u5DE5\u4F5C\u7EC4"}""", JsonSerializer.Serialize(body, ReportJsonContext.Default.Body));
        Assert.DoesNotContain('<', JsonSerializer.Serialize(Filled.Of<Report>(), ReportJsonContext.Default.Report));
    }

    /// <summary>Reading from a stream meets values that are cut anywhere.</summary>
    [Fact]
    public async Task A_report_comes_back_from_a_stream()
    {
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, SeedReport.Report, ReportJsonContext.Default.Report, TestContext.Current.CancellationToken);
        stream.Position = 0;

        var back = await JsonSerializer.DeserializeAsync<Report>(stream, SmallBuffer, TestContext.Current.CancellationToken);

        Assert.Equal(Flat.Of(SeedReport.Report), Flat.Of(back));
    }

    private static JsonSerializerOptions SmallBuffer { get; } = new() { DefaultBufferSize = 17, TypeInfoResolver = ReportJsonContext.Default };

    private static JsonSerializerOptions OwnOptions { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault,
        IncludeFields = true,
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.WriteAsString,
    };

    private static void ComesBack(Type type, object value)
    {
        var options = ReportJsonContext.Default.GetTypeInfo(type)?.Options ?? JsonContract.Options;
        var json = JsonSerializer.Serialize(value, type, options);
        var back = JsonSerializer.Deserialize(json, type, options);

        Assert.Equal(Flat.Of(value), Flat.Of(back));
        Assert.Equal(value, back);
        Assert.Equal(json, JsonSerializer.Serialize(back, type, options));
    }
}
