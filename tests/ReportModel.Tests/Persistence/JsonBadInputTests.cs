using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CsCheck;
using ReportModel.Json;
using ReportModel.Tests.Seed;

namespace ReportModel.Tests.Persistence;

/// <summary>JSON that is none of the model's: always a <see cref="JsonException"/>, with the place.</summary>
public class JsonBadInputTests
{
    [Theory]
    [InlineData("""{"recommendations":[{},{"text":null}]}""", "$.recommendations[1].text")]
    [InlineData("""{"recommendations":[{"source":{"line":1,"column":1,"endLine":1,"endColumn":2}}]}""", "$.recommendations[0].source")]
    [InlineData("""{"recommendations":[{"source":null}]}""", "$.recommendations[0].source")]
    [InlineData("""{"recommendations":[null]}""", "$.recommendations")]
    [InlineData("""{"recommendations":null}""", "$.recommendations")]
    [InlineData("""{"recommendations":{}}""", "$.recommendations")]
    [InlineData("""{"recommendations":[{"operatives":[{"modality":"encourage"}]}]}""", "$.recommendations[0].operatives[0].modality")]
    [InlineData("""{"recommendations":[{"operatives":[{"modality":0}]}]}""", "$.recommendations[0].operatives[0].modality")]
    [InlineData("""{"recommendations":[{"operatives":[{"modality":"0"}]}]}""", "$.recommendations[0].operatives[0].modality")]
    [InlineData("""{"recommendations":[{"operatives":[{"modality":"Encourage, Urge"}]}]}""", "$.recommendations[0].operatives[0].modality")]
    [InlineData("""{"recommendations":[{"operatives":[{"modality":null}]}]}""", "$.recommendations[0].operatives[0].modality")]
    [InlineData("""{"recommendations":[{"paragraph":"7"}]}""", "$.recommendations[0].paragraph")]
    [InlineData("""{"recommendations":[{"paragraph":99999999999}]}""", "$.recommendations[0].paragraph")]
    [InlineData("""{"recommendations":[{"id":7}]}""", "$.recommendations[0].id")]
    [InlineData("""{"recommendations":[{"id":null}]}""", "$.recommendations[0].id")]
    [InlineData("""{"panellists":[{"state":null}]}""", "$.panellists[0].state")]
    [InlineData("""{"panellists":[{"state":"XYZ"}]}""", "$.panellists[0].state")]
    [InlineData("""{"panellists":[{"state":"chn"}]}""", "$.panellists[0].state")]
    [InlineData("""{"symbol":"CTOC/COP/WG.3/2022/"}""", "$.symbol")]
    [InlineData("""{"symbol":null}""", "$.symbol")]
    [InlineData("""{"symbol":["A/1/1"]}""", "$.symbol")]
    [InlineData("""{"symbol":"\uD800"}""", "$.symbol")]
    [InlineData("""{"heldFrom":"23 May 2022"}""", "$.heldFrom")]
    [InlineData("""{"heldFrom":"2022-05-2٣"}""", "$.heldFrom")]
    [InlineData("""{"heldFrom":20220523}""", "$.heldFrom")]
    [InlineData("""{"heldFrom":"2022/05-23"}""", "$.heldFrom")]
    [InlineData("""{"heldFrom":"2022-05/23"}""", "$.heldFrom")]
    [InlineData("""{"heldFrom":"2022-05-2"}""", "$.heldFrom")]
    [InlineData("""{"heldFrom":"2022-05-230"}""", "$.heldFrom")]
    [InlineData("""{"heldFrom":"2022-05 -2"}""", "$.heldFrom")]
    [InlineData("""{"heldFrom":""}""", "$.heldFrom")]
    [InlineData("""{"meetings":[{"hours":[{"from":"x","to":"11:00:00"}]}]}""", "$.meetings[0].hours[0].from")]
    [InlineData("""{"meetings":[{"hours":[{"from":"10:00:00"}]}]}""", "$.meetings[0].hours[0]")]
    [InlineData("""{"title":"a","title":"b"}""", null)]
    [InlineData("""{"title":"a",}""", "$")]
    [InlineData("""{"title":"\uD800"}""", "$.title")]
    [InlineData("[]", "$")]
    [InlineData("7", "$")]
    [InlineData("\"\"", "$")]
    [InlineData("", "$")]
    [InlineData("{", "$")]
    public void A_mistake_is_located(string json, string? path)
    {
        var error = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, ReportJsonContext.Default.Report));

        Assert.NotEmpty(error.Message);
        if (path is not null)
        {
            Assert.StartsWith(path, error.Path, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("XYZ", "'XYZ' is the code of no State: write an ISO 3166-1 alpha-3 code in capitals, such as 'CHN'.")]
    [InlineData("China", "'China' is the code of no State: write an ISO 3166-1 alpha-3 code in capitals, such as 'CHN'.")]
    public void An_unknown_code_is_named(string code, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize($"\"{code}\"", ReportJsonContext.Default.State)).Message);

    [Fact]
    public void A_text_that_is_no_date_is_named() => Assert.Equal(
        "'23 May' is no date: write year, month and day, such as '2022-05-23'.",
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("\"23 May\"", ReportJsonContext.Default.CalendarDate)).Message);

    [Fact]
    public void A_text_that_is_no_time_is_named() => Assert.Equal(
        "'noon' is no time: write hours, minutes and seconds, such as '15:00:00'.",
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"from":"noon","to":"13:00:00"}""", ReportJsonContext.Default.MeetingHours)).Message);

    [Theory]
    [InlineData(10000, 1, 1)]
    [InlineData(2022, 100, 1)]
    [InlineData(2022, 1, 100)]
    [InlineData(2022, 1, -1)]
    public void A_date_of_more_digits_is_not_written(int year, int month, int day) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new CalendarDate(year, month, day), ReportJsonContext.Default.CalendarDate));

    /// <summary>The message says which list it is: the path of the serializer ends at the list.</summary>
    [Fact]
    public void A_null_in_a_list_is_said_to_be_one() => Assert.Contains(
        "A list of Recommendation has no null.",
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"recommendations":[null]}""", ReportJsonContext.Default.Report)).ToString(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(100, "")]
    [InlineData(101, "…")]
    public void A_text_of_a_hundred_characters_is_named_whole(int length, string mark) => Assert.Contains(
        $"'{new string('A', 100)}{mark}' is the code of no State",
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize($"\"{new string('A', length)}\"", ReportJsonContext.Default.State)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_malformed_symbol_is_named_with_the_reason()
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("\"CTOC/COP/WG.3/2022/\"", ReportJsonContext.Default.DocumentSymbol));
        Assert.StartsWith("'CTOC/COP/WG.3/2022/' is no document symbol: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_no_member_is_answered_with_those_there_are() => Assert.Equal(
        "'Presider' is no OfficerRole; write Chair, ViceChair, Rapporteur, CoChair, President, VicePresident, OutgoingChair.",
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"role":"Presider"}""", ReportJsonContext.Default.Officer)).Message);

    [Fact]
    public void Null_is_no_value_of_a_struct() => Assert.All(JsonTypes.All.Where(type => type.IsValueType), type =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("null", type, JsonContract.Options)));

    /// <summary>What would not come back is not written: a State that the catalogue does not hold, or holds otherwise; a member that does not exist; a date that is none.</summary>
    [Fact]
    public void What_would_not_come_back_is_not_written()
    {
        Assert.Contains("'ATL'", Fails(new State { Iso3 = "ATL", Name = "Atlantis" }).Message, StringComparison.Ordinal);
        Assert.Contains("'CHN'", Fails(StateCatalogue.ByIso3("CHN") with { Name = "Sina" }).Message, StringComparison.Ordinal);
        Assert.Equal("Modality has no member 99.", Fails((Modality)99).Message);
        Assert.Equal("2022--01-01 is no date of four, two and two digits.", Fails(new CalendarDate(2022, -1, 1)).Message);
        Fails(new CalendarDate(12022, 1, 1));
        Fails(new Report { Title = null! });

        static JsonException Fails<T>(T value) => Assert.Throws<JsonException>(() => JsonSerializer.Serialize(value, (JsonTypeInfo<T>)JsonContract.Options.GetTypeInfo(typeof(T))));
    }

    [Fact]
    public void A_long_text_in_the_wrong_place_is_cut_in_the_message()
    {
        var text = "\"" + new string('A', 1 << 20) + "\"";
        foreach (var type in JsonTypes.All.Where(type => type.IsEnum || type == typeof(DocumentSymbol) || type == typeof(State) || type == typeof(CalendarDate)))
        {
            var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(text, type, JsonContract.Options));
            Assert.InRange(error.Message.Length, 1, 600);
        }
    }

    [Fact]
    public void A_long_text_in_the_right_place_is_read()
    {
        var text = new string('字', 1 << 20);
        Assert.Equal(text, JsonSerializer.Deserialize($$"""{"title":"{{text}}"}""", ReportJsonContext.Default.Report)!.Title);
    }

    [Theory]
    [InlineData("""{"sections":[""", "]}")]
    [InlineData("""{"unknown":[""", "]}")]
    [InlineData("[", "]")]
    public void Deep_nesting_is_refused(string open, string close)
    {
        const int Depth = 20_000;
        var json = string.Concat(Enumerable.Repeat(open, Depth)) + string.Concat(Enumerable.Repeat(close, Depth));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, ReportJsonContext.Default.Report));
    }

    /// <summary>What JSON leaves out has its own initial value; what this version does not know is passed over.</summary>
    [Fact]
    public void A_part_of_a_report_is_a_report()
    {
        Assert.Equal(Flat.Of(new Report()), Flat.Of(JsonSerializer.Deserialize("{}", ReportJsonContext.Default.Report)));
        Assert.Equal(new Report { Title = "x" }, JsonSerializer.Deserialize("""{"later":[{"a":1}],"title":"x"}""", ReportJsonContext.Default.Report));
        Assert.Equal(Flat.Of(new Panellist()), Flat.Of(JsonSerializer.Deserialize("{}", ReportJsonContext.Default.Panellist)));
    }

    /// <summary>Two of each kind of fact.</summary>
    private static Report Small(Report report) => new()
    {
        Symbol = report.Symbol,
        Sections = [.. report.Sections.Take(2)],
        Paragraphs = [.. report.Paragraphs.Take(2)],
        Recommendations = [.. report.Recommendations.Take(2)],
        AgendaItems = [report.AgendaItems[0] with { Statements = [.. report.Statements.Take(2)] }],
        Panellists = [.. report.Panellists.Take(2)],
        Attendance = [.. report.Attendance.Take(1), .. report.Attendance.TakeLast(1)],
        Meetings = report.Meetings,
        Instruments = [.. report.Instruments.Take(2)],
        LegalActs = report.LegalActs,
    };

    /// <summary>One token of a real report is exchanged for another.</summary>
    [Fact]
    public void Exchanged_tokens_lead_to_a_report_or_to_an_error()
    {
        var json = JsonSerializer.Serialize(Small(SeedReport.Report), ReportJsonContext.Default.Report);
        string[] tokens = ["null", "{}", "[]", "\"\"", "\"A/1\"", "0", "-1.5e300", "true", "\"\\uDC00\"", "[[[[]]]]", "{\"a\":{}}", ",", "}", "]"];
        var ends = Enumerable.Range(0, json.Length).Where(i => json[i] is ':' or ',' or '[' or '{').ToArray();

        Gen.Int[0, ends.Length - 2].Select(Gen.Int[1, 3], Gen.Int[0, tokens.Length - 1].Select(i => tokens[i])).Sample(
            (start, length, token) =>
            {
                var end = ends[Math.Min(start + length, ends.Length - 1)];
                var changed = string.Concat(json.AsSpan(0, ends[start] + 1), token, json.AsSpan(end));
                try
                {
                    var report = JsonSerializer.Deserialize(changed, ReportJsonContext.Default.Report);
                    return Flat.Of(report).SequenceEqual(Flat.Of(JsonSerializer.Deserialize(JsonSerializer.Serialize(report!, ReportJsonContext.Default.Report), ReportJsonContext.Default.Report)));
                }
                catch (JsonException)
                {
                    return true;
                }
            },
            iter: 400);
    }
}
