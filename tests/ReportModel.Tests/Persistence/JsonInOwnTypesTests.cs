using System.Text.Json;
using CsCheck;

namespace ReportModel.Tests.Persistence;

/// <summary>Symbols, States and ids in an application's own types and its own context.</summary>
public class JsonInOwnTypesTests
{
    [Fact]
    public void They_are_strings_and_keys()
    {
        var china = StateCatalogue.ByIso3("CHN");
        var symbol = DocumentSymbol.Parse("CTOC/COP/WG.3/2022/2");
        RecommendationId id = new("CTOC/COP/WG.3/2022/4#7(k)");
        var note = new OwnNote
        {
            Symbol = symbol,
            State = china,
            Id = id,
            Resolution = new("CTOC/COP#resolution9/1"),
            Modality = Modality.CallUpon,
            Others = [id, default],
            Numbers = [1, 2],
            Symbols = { [symbol] = 1, [DocumentSymbol.None] = 2 },
            States = { [china] = 1, [State.None] = 2 },
            Recommendations = { [id] = 1, [default] = 2 },
            Modalities = { [Modality.May] = 3 },
            Recommendation = Filled.Of<Recommendation>(),
        };

        var json = JsonSerializer.Serialize(note, OwnContext.Default.OwnNote);
        var back = JsonSerializer.Deserialize(json, OwnContext.Default.OwnNote)!;

        Assert.StartsWith(
            """{"SYMBOL":"CTOC/COP/WG.3/2022/2","STATE":"CHN","ID":"CTOC/COP/WG.3/2022/4#7(k)","RESOLUTION":"CTOC/COP#resolution9/1","MODALITY":"CallUpon","OTHERS":["CTOC/COP/WG.3/2022/4#7(k)",""],"NUMBERS":[1,2],"SYMBOLS":{"CTOC/COP/WG.3/2022/2":"1","":"2"},"STATES":{"CHN":"1","":"2"},"RECOMMENDATIONS":{"CTOC/COP/WG.3/2022/4#7(k)":"1","":"2"},"MODALITIES":{"May":"3"},"RECOMMENDATION":{"id":""",
            json,
            StringComparison.Ordinal);
        Assert.Equal(note.Symbols, back.Symbols);
        Assert.Equal(note.States, back.States);
        Assert.Equal(note.Recommendations, back.Recommendations);
        Assert.Equal(note.Modalities, back.Modalities);
        Assert.Equal(Flat.Of(note.Recommendation), Flat.Of(back.Recommendation));
        Assert.Equal((note.Symbol, note.State, note.Id, note.Resolution, note.Modality, note.Others), (back.Symbol, back.State, back.Id, back.Resolution, back.Modality, back.Others));
        Assert.Same(china, back.State);
    }

    [Theory]
    [InlineData("""{"SYMBOLS":{"CTOC/":"1"}}""")]
    [InlineData("""{"STATES":{"XYZ":"1"}}""")]
    [InlineData("""{"MODALITIES":{"May, Shall":"1"}}""")]
    [InlineData("""{"RECOMMENDATIONS":{"\uD800":"1"}}""")]
    public void A_malformed_key_is_an_error(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, OwnContext.Default.OwnNote));

    [Fact]
    public void A_mistake_inside_a_record_of_the_model_is_located_in_the_record()
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"RECOMMENDATION":{"text":null}}""", OwnContext.Default.OwnNote));
        Assert.EndsWith(".text", error.Path, StringComparison.Ordinal);
    }

    /// <summary>A list of an application's own elements is written by its own context.</summary>
    [Fact]
    public void A_list_of_own_elements_comes_back()
    {
        EquatableArray<OwnNote> notes = [new() { Id = new("x") }, new() { State = StateCatalogue.ByIso3("PER") }];
        var back = JsonSerializer.Deserialize(JsonSerializer.Serialize(notes, OwnContext.Default.EquatableArrayOwnNote), OwnContext.Default.EquatableArrayOwnNote);

        Assert.Equal(["x", ""], back.Select(note => note.Id.ToString()));
        Assert.Equal("PER", back[1].State?.Iso3);
    }

    [Fact]
    public void Any_list_comes_back() => Gen.String.List.Sample(items =>
    {
        // A text that is not Unicode has no form in JSON.
        EquatableArray<string> list = [.. items.Where(item => item.EnumerateRunes().All(rune => rune != System.Text.Rune.ReplacementChar))];
        return list == JsonSerializer.Deserialize(JsonSerializer.Serialize(list, OwnContext.Default.EquatableArrayString), OwnContext.Default.EquatableArrayString);
    });
}
