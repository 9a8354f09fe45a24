using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ReportModel.Generator.Tests;

/// <summary>Generated code as its users write against it.</summary>
public class UseTests
{
    private const string Usings = "using ReportModel; using My.App.UnitedNations;\n";

    [Fact]
    public void Members_and_constants_of_the_contract()
    {
        const string Source = Usings + """
            [System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
            class ImplementsAttribute(string id) : System.Attribute { public string Id { get; } = id; }

            [Implements(Recommendations.Wg3_2022.Id.A)]
            [Implements(Recommendations.Wg2Wg3_2022.Para9.Id.B)]
            [Implements(Recommendations.Wg2_2022.Id.Para8)]
            [Implements(Paragraphs.Wg2Wg3_2022.Id.P7)]
            [Implements(States.Id.China)]
            [Implements(Documents.Id.Ctoc_Cop_2020_Crp5)]
            [Implements(Resolutions.Id.Cop_9_1)]
            [Implements(Decisions.Id.Cop_2_2)]
            [Implements(Reports.Id.Wg2Wg3_2022)]
            [Implements(Reports.Sha256.Wg2Wg3_2022)]
            public static class Uses
            {
                public static Recommendation R => Recommendations.Wg2Wg3_2022.Para9.A;
                public static AgendaItem I => AgendaItems.Wg3_2022.Item1A;
                public static State S => States.CoteDIvoire;
                public static Document D => Documents.Ctoc_Cop_Wg3_2022_2;
                public static Paragraph P => Paragraphs.Wg2Wg3_2022.P7;
                public static Resolution Resolution => Resolutions.Cop_9_1;
                public static Resolution Decision => Decisions.Cop_2_2;
                public static Report Report => Reports.Wg2Wg3_2022;
                public static int Case(string id) => id switch { AgendaItems.Wg3_2022.Id.Item2 => 2, AgendaItems.Wg2_2022.Id.Item1 => 1, _ => 0 };
                public static int Length(string id) => Recommendations.TryGet(id, out var found) ? found.Text.Length : 0;
            }
            """;

        Assert.Empty(Compiling.Net10.Diagnose(Printing.Files(Samples.Joint), LanguageVersion.CSharp12, NullableContextOptions.Enable, "#pragma warning disable CS1591\n" + Source));
    }

    [Fact]
    public void Both_halves_of_a_joint_symbol_are_one_record()
    {
        var loaded = Load(Samples.Joint);

        Assert.Same(loaded.Get("Documents", "Ctoc_Cop_Wg2_2022_1"), loaded.Get("Documents", "Ctoc_Cop_Wg3_2022_1"));
        Assert.Equal("CTOC/COP/WG.3/2022/1", loaded.Type("Documents+Id").GetField("Ctoc_Cop_Wg3_2022_1")!.GetRawConstantValue());
    }

    [Theory]
    [InlineData("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#7(a)")]
    [InlineData("CTOC/COP/WG.3/2022/4-CTOC/COP/WG.2/2022/4#7(a)")]
    [InlineData("CTOC/COP/WG.2/2022/4#7(a)")]
    [InlineData("CTOC/COP/WG.3/2022/4#7(a)")]
    public void An_id_is_found_by_either_half_and_in_either_order(string id)
    {
        var loaded = Load(Samples.Joint, Samples.Single);

        Assert.Same(loaded.Get("Recommendations+Wg3_2022", "A"), loaded.TryGet("Recommendations", id));
    }

    [Fact]
    public void An_id_that_nothing_has_is_not_found()
    {
        var loaded = Load(Samples.Joint);

        Assert.Null(loaded.TryGet("Recommendations", "CTOC/COP/WG.3/2022/4#7(z)"));
        Assert.Null(loaded.TryGet("Recommendations", "CTOC/COP/WG.3/2022/4-CTOC/COP/WG.4/2022/4#7(a)"));
        Assert.Null(loaded.TryGet("Reports", ""));
        Assert.Null(loaded.TryGet("Reports", "   "));
        Assert.Null(loaded.TryGet("Documents", new string(' ', 10)));
    }

    [Fact]
    public void Each_catalogue_and_each_group_has_all()
    {
        var loaded = Load(Samples.Joint, Samples.Single);

        Assert.Equal([.. Samples.Joint.Recommendations, .. Samples.Single.Recommendations], loaded.All<Recommendation>("Recommendations"));
        Assert.Equal(Samples.Joint.Recommendations.Take(2), loaded.All<Recommendation>("Recommendations+Wg3_2022"));
        Assert.Equal(Samples.Joint.Recommendations.Skip(3), loaded.All<Recommendation>("Recommendations+Wg2Wg3_2022"));
        Assert.Equal(["CTOC/COP/WG.2/2022/1-CTOC/COP/WG.3/2022/1", "CTOC/COP/WG.3/2022/2", "CTOC/COP/2020/CRP.5", Samples.JointSymbol, "CTOC/COP/WG.3/2021/9"],
            loaded.All<Document>("Documents").Select(d => d.Symbol.ToString()));
    }

    /// <summary>A report that names a State that no catalogue has cannot build the tables that name it; everything else goes on.</summary>
    [Fact]
    public void Touching_one_table_of_one_report_builds_no_other()
    {
        var broken = Samples.Single with { Attendance = [new() { State = new() { Iso3 = "???" } }] };
        var loaded = Load(Samples.Joint, broken);

        Assert.NotNull(loaded.Get("Recommendations+Wg3_2021", "Para1"));
        Assert.NotNull(loaded.TryGet("Paragraphs", "CTOC/COP/WG.3/2021/9#1"));
        Assert.NotNull(loaded.Get("Documents", "Ctoc_Cop_Wg3_2021_9"));
        Assert.NotNull(loaded.Get("Recommendations+Wg3_2022", "A"));
        Assert.ThrowsAny<Exception>(() => loaded.Get("Reports", "Wg3_2021"));
    }

    [Fact]
    public void A_text_is_decoded_once()
    {
        var loaded = Load(Samples.Joint);
        var recommendation = (Recommendation)loaded.Get("Recommendations+Wg3_2022", "A");
        var paragraph = (Paragraph)loaded.Get("Paragraphs+Wg2Wg3_2022", "P7");

        Assert.Same(recommendation.Text, paragraph.Items[0].Text);
    }

    private static Loaded Load(params Report[] reports) => new(Compiling.Net10.Load(Printing.Files(reports)));

    private sealed record Loaded(Assembly Assembly)
    {
        public Type Type(string name) => Assembly.GetType("My.App.UnitedNations." + name, throwOnError: true)!;

        public object Get(string type, string member) => Type(type).GetProperty(member)!.GetValue(null)!;

        public EquatableArray<T> All<T>(string type) => (EquatableArray<T>)Get(type, "All");

        public object? TryGet(string catalogue, string id)
        {
            object?[] arguments = [id, null];
            var found = (bool)Type(catalogue).GetMethods().Single(method => method.Name == "TryGet" && method.GetParameters()[0].ParameterType == typeof(string)).Invoke(null, arguments)!;
            Assert.Equal(found, arguments[1] is not null);
            return arguments[1];
        }
    }
}
