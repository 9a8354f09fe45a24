using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Runtime.Versioning;
using System.Text;
using CsCheck;

namespace ReportModel.Tests.Persistence;

/// <summary>The ways in which frameworks bind text to a value: configuration and designers by converters, web frameworks by parsing.</summary>
public class BindingTests
{
    /// <summary>Type, text, a text that is none.</summary>
    public static TheoryData<string, string, string> Values => new()
    {
        { nameof(DocumentSymbol), "CTOC/COP/WG.3/2022/2", "CTOC/COP/WG.3/2022/" },
        { nameof(State), "CHN", "XYZ" },
        { nameof(RecommendationId), "CTOC/COP/WG.3/2022/4#7(k)", "7(k)" },
        { nameof(AgendaItemId), "CTOC/COP/WG.3/2022#item2", "item2" },
        { nameof(ParagraphId), "CTOC/COP/WG.3/2022/4#12", "12" },
        { nameof(ResolutionId), "CTOC/COP#resolution9/1", "9/1" },
        { nameof(SectionId), "CTOC/COP/WG.3/2022/4#section3.A.1", "3.A.1" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Converters(string type, string text, string wrong)
    {
        var converter = TypeDescriptor.GetConverter(typeof(Report).Assembly.GetType("ReportModel." + type, throwOnError: true)!);
        Converts(converter, text, wrong);
        Assert.Equal(text, converter.ConvertToInvariantString(converter.ConvertFromInvariantString(text)));
    }

    /// <summary>Configuration binds nullable values too.</summary>
    [Fact]
    public void Converters_of_nullable_ids() =>
        Assert.Equal(new RecommendationId("CTOC/COP/WG.3/2022/4#7(k)"), TypeDescriptor.GetConverter(typeof(RecommendationId?)).ConvertFromInvariantString("CTOC/COP/WG.3/2022/4#7(k)"));

    [Theory]
    [MemberData(nameof(Values))]
    public void Converters_of_the_build_for_netstandard(string type, string text, string wrong)
    {
        var context = new AssemblyLoadContext("netstandard2.0", isCollectible: true);
        var assembly = context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "netstandard2.0", "ReportModel.dll"));
        Assert.Equal(".NETStandard,Version=v2.0", assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName);

        // By the name in the attribute a framework would find the other build, which is loaded here too.
        var converted = assembly.GetType("ReportModel." + type, throwOnError: true)!;
        var name = converted.GetCustomAttribute<TypeConverterAttribute>()!.ConverterTypeName.Split(',')[0];
        var converter = (TypeConverter)Activator.CreateInstance(assembly.GetType(name, throwOnError: true)!)!;
        Converts(converter, text, wrong);
        Assert.Same(assembly, converter.ConvertFromInvariantString(text)!.GetType().Assembly);
        context.Unload();
    }

    [Fact]
    public void Parsing()
    {
        Parses("CTOC/COP/WG.3/2022/2", DocumentSymbol.Parse("CTOC/COP/WG.3/2022/2"));
        Parses("CHN", StateCatalogue.ByIso3("CHN"));
        Parses("CHN China", StateCatalogue.ByIso3("CHN"));
        Parses("CTOC/COP/WG.3/2022/4#7(k)", new RecommendationId("CTOC/COP/WG.3/2022/4#7(k)"));
        Parses("CTOC/COP/WG.3/2022#item2", new AgendaItemId("CTOC/COP/WG.3/2022#item2"));
        Parses("CTOC/COP/WG.3/2022/4#12", new ParagraphId("CTOC/COP/WG.3/2022/4#12"));
        Parses("CTOC/COP#resolution9/1", new ResolutionId("CTOC/COP#resolution9/1"));
        Parses("CTOC/COP/WG.3/2022/4#section3.A.1", new SectionId("CTOC/COP/WG.3/2022/4#section3.A.1"));
    }

    /// <summary>Minimal APIs look for this method by name among the public ones of the type itself.</summary>
    [Theory]
    [MemberData(nameof(Values))]
    public void Web_frameworks_find_the_method_that_parses(string name, string text, string wrong)
    {
        var type = typeof(Report).Assembly.GetType("ReportModel." + name, throwOnError: true)!;
        var method = type.GetMethod("TryParse", BindingFlags.Public | BindingFlags.Static, [typeof(string), type.MakeByRefType()]);

        Assert.Equal(true, method?.Invoke(null, [text, null]));
        Assert.Equal(false, method?.Invoke(null, [wrong, null]));
    }

    [Theory]
    [InlineData("CHN", "CHN China")]
    [InlineData("TUR", "TUR Türkiye")]
    [InlineData(" PER\n", "PER Peru")]
    public void States_are_read_by_code_or_as_they_are_written(string text, string written)
    {
        Assert.Equal(written, State.Parse(text).ToString());
        Assert.Same(State.Parse(text), State.Parse(written));
    }

    [Theory]
    [InlineData("")]
    [InlineData("CH")]
    [InlineData("chn")]
    [InlineData("China")]
    [InlineData("CHN Chine")]
    [InlineData("CHNChina")]
    public void Anything_else_is_no_State(string text)
    {
        Assert.False(State.TryParse(text, out var state));
        Assert.Same(State.None, state);
        Assert.StartsWith($"'{text}' is the code of no State", Assert.Throws<FormatException>(() => State.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_State_is_read_as_it_is_written() => Assert.All(StateCatalogue.All, state =>
    {
        Assert.Same(state, State.Parse(state.ToString()));
        Assert.Same(state, State.Parse(state.ToString("C")));
    });

    [Fact]
    public void Formatting()
    {
        var symbol = DocumentSymbol.Parse("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4");
        var china = StateCatalogue.ByIso3("CHN");

        Formats("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4", symbol, "", "G", null);
        Formats("CTOC_COP_WG.2_2022_4-CTOC_COP_WG.3_2022_4", symbol, "F");
        Formats("CHN China", china, "", "G", null);
        Formats("CHN", china, "C");
        Formats("CIV Côte d'Ivoire", StateCatalogue.ByIso3("CIV"), "G");
        Formats("CTOC/COP#resolution9/1", new ResolutionId("CTOC/COP#resolution9/1"), "", "G", null);
        Formats("", default(RecommendationId), "G");
        Formats("x#section1", new SectionId("x#section1"), "G");
        Formats("x#1", new ParagraphId("x#1"), "G");
        Formats("x/1#item1", new AgendaItemId("x/1#item1"), "G");
        Assert.Throws<FormatException>(() => $"{symbol:X}");
        Assert.Throws<FormatException>(() => $"{china:F}");
        Assert.Throws<FormatException>(() => $"{default(RecommendationId):F}");
        Assert.Throws<FormatException>(() => string.Format(CultureInfo.InvariantCulture, "{0:f}", symbol));
    }

    /// <summary>Whatever symbol there is, what is written is read.</summary>
    [Fact]
    public void Any_symbol_is_read_as_it_is_written() =>
        Gen.Select(Gen.OneOf(Gen.Const("CTOC/COP/WG.3/2022/"), Gen.Const("A/78/"), Gen.Const("E/CN.15/2022/CRP."), Gen.Const("A/RES/77/")), Gen.Int[1, 9999], Gen.Int[0, 3], Gen.OneOf(Gen.Const("Add."), Gen.Const("corr."), Gen.Const("REV.")))
            .Sample((series, number, modification, kind) =>
            {
                var symbol = DocumentSymbol.Parse($"{series}{number}{(modification == 0 ? "" : $"/{kind}{modification}")}");
                return symbol == DocumentSymbol.Parse($"{symbol}")
                    && SymbolFileName.TryParse($"{symbol:F}", out var file) && file == symbol;
            });

    private static void Converts(TypeConverter converter, string text, string wrong)
    {
        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.True(converter.CanConvertTo(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(int)));
        Assert.True(converter.IsValid(text));
        Assert.False(converter.IsValid(wrong));
        Assert.Equal(text, converter.ConvertToInvariantString(converter.ConvertFromInvariantString(text)));
        Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString(wrong));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(7));
    }

    private static void Parses<T>(string text, T expected)
        where T : ISpanParsable<T>
    {
        ParsesText(text, expected);
        Assert.Equal(expected, T.Parse(text.AsSpan(), CultureInfo.InvariantCulture));
        Assert.True(T.TryParse(text.AsSpan(), null, out var result));
        Assert.Equal(expected, result);
        Assert.False(T.TryParse("?".AsSpan(), null, out _));
        Assert.Throws<FormatException>(() => T.Parse("?".AsSpan(), null));
    }

    /// <summary>On its own, since by the interface above a string would be taken for a span.</summary>
    private static void ParsesText<T>(string text, T expected)
        where T : IParsable<T>
    {
        Assert.Equal(expected, T.Parse(text, CultureInfo.InvariantCulture));
        Assert.True(T.TryParse(text, null, out var result));
        Assert.Equal(expected, result);
        Assert.False(T.TryParse("?", null, out _) || T.TryParse(null, null, out _));
        Assert.Throws<FormatException>(() => T.Parse("?", null));
        Assert.Throws<ArgumentNullException>(() => T.Parse(null!, null));
    }

    private static void Formats<T>(string expected, T value, params string?[] formats)
        where T : ISpanFormattable, IUtf8SpanFormattable
    {
        foreach (var format in formats)
        {
            var utf8 = Encoding.UTF8.GetBytes(expected);
            Assert.Equal(expected, value.ToString(format, CultureInfo.InvariantCulture));

            var characters = new char[expected.Length];
            Assert.True(value.TryFormat(characters, out var written, format, null));
            Assert.Equal((expected, expected.Length), (new string(characters), written));

            var bytes = new byte[utf8.Length];
            Assert.True(value.TryFormat(bytes, out written, format, null));
            Assert.Equal((Encoding.UTF8.GetString(bytes), utf8.Length), (expected, written));

            if (expected.Length > 0)
            {
                Assert.False(value.TryFormat(characters.AsSpan(1), out written, format, null));
                Assert.Equal(0, written);
                Assert.False(value.TryFormat(bytes.AsSpan(1), out written, format, null));
                Assert.Equal(0, written);
            }
        }
    }
}
