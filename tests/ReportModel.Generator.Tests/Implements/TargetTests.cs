namespace ReportModel.Generator.Tests;

/// <summary>Whatever can be marked is in the table, each mark once.</summary>
public class TargetTests
{
    private const string A = "Recommendations.Wg3_2022.Id.A";

    [Theory]
    [InlineData($"[assembly: Implements({A})]", "A:Generated")]
    [InlineData($"[module: Implements({A})]", "A:Generated")]
    [InlineData($"[Implements({A})] class X {{ }}", "T:X")]
    [InlineData($"namespace N.M {{ class X<T> {{ [Implements({A})] struct Y {{ }} }} }}", "T:N.M.X`1.Y")]
    [InlineData($"[Implements({A})] interface I {{ }}", "T:I")]
    [InlineData($"[Implements({A})] record R(int I);", "T:R")]
    [InlineData($"[type: Implements({A})] class X {{ }}", "T:X")]
    [InlineData($"[method: Implements({A})] class X(int i) {{ int I => i; }}", "M:X.#ctor(System.Int32)")]
    [InlineData($"enum E {{ [Implements({A})] Member }}", "F:E.Member")]
    [InlineData($"class X {{ [Implements({A})] X(int i) {{ }} }}", "M:X.#ctor(System.Int32)")]
    [InlineData($"class X {{ [Implements({A})] ~X() {{ }} }}", "M:X.Finalize")]
    [InlineData($"class X {{ [Implements({A})] void M(string s, int? i) {{ }} }}", "M:X.M(System.String,System.Nullable{System.Int32})")]
    [InlineData($"class X {{ [method: Implements({A})] void M() {{ }} }}", "M:X.M")]
    [InlineData($"class X {{ [return: Implements({A})] int M() => 1; }}", "M:X.M")]
    [InlineData($"class X {{ void M([Implements({A})] int i) {{ }} }}", "M:X.M(System.Int32)/i")]
    [InlineData($"class X {{ void M([param: Implements({A})] int i) {{ }} }}", "M:X.M(System.Int32)/i")]
    [InlineData($"class X {{ void M<[Implements({A})] T>() {{ }} }}", "M:X.M``1/T")]
    [InlineData($"class X<[Implements({A})] T> {{ }}", "T:X`1/T")]
    [InlineData($"class X {{ [Implements({A})] int P {{ get; set; }} }}", "P:X.P")]
    [InlineData($"class X {{ [field: Implements({A})] int P {{ get; set; }} }}", "P:X.P")]
    [InlineData($"class X {{ int P {{ [Implements({A})] get; set; }} }}", "M:X.get_P")]
    [InlineData($"class X {{ int P {{ get; [param: Implements({A})] set; }} }}", "M:X.set_P(System.Int32)/value")]
    [InlineData($"class X {{ int P {{ [return: Implements({A})] get; set; }} }}", "M:X.get_P")]
    [InlineData($"class X {{ [Implements({A})] int this[int i] => i; }}", "P:X.Item(System.Int32)")]
    [InlineData($"class X {{ int this[[Implements({A})] int i] => i; }}", "P:X.Item(System.Int32)/i")]
    [InlineData($"record R([property: Implements({A})] int I);", "P:R.I")]
    [InlineData($"record R([field: Implements({A})] int I);", "P:R.I")]
    [InlineData($"record R([Implements({A})] int I);", "M:R.#ctor(System.Int32)/I")]
    [InlineData($"class X {{ [Implements({A})] int f; }}", "F:X.f")]
    [InlineData($"class X {{ [Implements({A})] int f, g; }}", "F:X.f", "F:X.g")]
    [InlineData($"class X {{ [field: Implements({A})] int f, g; }}", "F:X.f", "F:X.g")]
    [InlineData($"class X {{ [Implements({A})] const int C = 1; }}", "F:X.C")]
    [InlineData($"class X {{ [Implements({A})] event System.Action E; }}", "E:X.E")]
    [InlineData($"class X {{ [field: Implements({A})] event System.Action E; }}", "E:X.E")]
    [InlineData($"class X {{ [method: Implements({A})] event System.Action E; }}", "E:X.E")]
    [InlineData($"class X {{ [Implements({A})] event System.Action E {{ add {{ }} remove {{ }} }} }}", "E:X.E")]
    [InlineData($"[Implements({A})] delegate int D(int i);", "T:D")]
    [InlineData($"[return: Implements({A})] delegate int D(int i);", "T:D")]
    [InlineData($"delegate int D([Implements({A})] int i);", "M:D.Invoke(System.Int32)/i")]
    [InlineData($"class X {{ [Implements({A})] public static X operator +(X x, X y) => x; }}", "M:X.op_Addition(X,X)")]
    [InlineData($"class X {{ void M() {{ [Implements({A})] void Local() {{ }} Local(); }} }}", "M:X.M/Local")]
    [InlineData($"class X {{ void M() {{ void Local([Implements({A})] int i) {{ }} Local(1); }} }}", "M:X.M/Local/i")]
    [InlineData($"class X {{ void M() {{ [return: Implements({A})] int Local() => 1; Local(); }} }}", "M:X.M/Local")]
    [InlineData($"class X {{ void M() {{ System.Action a = [Implements({A})] () => {{ }}; a(); }} }}", "M:X.M/=>")]
    [InlineData($"class X {{ void M() {{ var a = [return: Implements({A})] () => 1; a(); }} }}", "M:X.M/=>")]
    [InlineData($"class X {{ void M() {{ var a = ([Implements({A})] int i) => i; a(1); }} }}", "M:X.M/=>/i")]
    [InlineData($"[Implements({A}), Implements({A}, Note = \"Twice.\")] class X {{ }}", "T:X", "T:X | Twice.")]
    [InlineData($"[Implements({A})] [System.Obsolete] [Implements({A}, Note = \"Twice.\")] class X {{ }}", "T:X", "T:X | Twice.")]
    public void Each_kind(string source, params string[] expected) =>
        Assert.Equal(expected.Select(target => "#7(a) " + target), Marked.WithLibrary(source).Table());

    [Fact]
    public void Parts_in_one_file() => Assert.Equal(
        ["#7(a) T:X", "#7(b) T:X", "#7(c) M:X.M", "#7(d) M:X.M", "#7(e) M:X.M", "#7(e) M:X.P(System.Int32)/i"],
        Marked.WithLibrary("""
            [Implements(Recommendations.Wg3_2022.Id.A)]
            partial class X
            {
                [Implements(Recommendations.Wg3_2022.Id.C)] partial void M();
                partial void P([Implements(Recommendations.Wg3_2022.Id.E)] int i);
            }

            [Implements(Recommendations.Wg3_2022.Id.B)]
            partial class X
            {
                [Implements(Recommendations.Wg3_2022.Id.D)] [method: Implements(Recommendations.Wg3_2022.Id.E)] partial void M() { }
                partial void P(int i) { }
            }
            """).Table());

    [Fact]
    public void Parts_in_two_files() => Assert.Equal(
        ["#7(a) A:Generated", "#7(a) T:X", "#7(b) A:Generated", "#7(b) T:X", "#7(c) M:X.M", "#7(d) M:X.M"],
        Marked.WithLibrary(
            """
            [assembly: Implements(Recommendations.Wg3_2022.Id.A)]
            [Implements(Recommendations.Wg3_2022.Id.A)]
            partial class X { [Implements(Recommendations.Wg3_2022.Id.C)] partial void M(); }
            """,
            """
            [module: Implements(Recommendations.Wg3_2022.Id.B)]
            [Implements(Recommendations.Wg3_2022.Id.B)]
            partial class X { [Implements(Recommendations.Wg3_2022.Id.D)] partial void M() { } }
            """).Table());

    [Fact]
    public void Under_another_name() => Assert.Equal(
        ["#7(a) T:X", "#7(b) T:Y", "#7(c) T:Z", "#7(d) P:Z.P"],
        Marked.WithLibrary(
            """
            using Answers = ReportModel.ImplementsAttribute;
            [Answers(Recommendations.Wg3_2022.Id.A)] class X { }
            [ImplementsAttribute(Recommendations.Wg3_2022.Id.B)] class Y { }
            [global::ReportModel.Implements(recommendation: Recommendations.Wg3_2022.Id.C)] class Z { [field: Answers(Recommendations.Wg3_2022.Id.D)] int P { get; set; } }
            """).Table());

    [Fact]
    public void An_attribute_of_that_name_that_is_another_is_left_alone() => Assert.Empty(Marked.WithLibrary(
        """
        namespace Other
        {
            class ImplementsAttribute(string id) : System.Attribute { public string Id => id; }
            [Implements(Recommendations.Wg3_2022.Id.A)] class X { [return: Implements("")] int M() => 1; }
        }
        """).Run().Files);

    [Fact]
    public void The_order_is_that_of_ids_not_of_files()
    {
        string[] sources =
        [
            "[Implements(Recommendations.Wg2Wg3_2022.Para10.Id.A)] class A { }",
            "[Implements(Recommendations.Wg2Wg3_2022.Para9.Id.L)] class B { }",
            "[Implements(\"CTOC/COP/WG.3/2022/4#8(aa)\")] [Implements(\"CTOC/COP/WG.3/2022/4#8(z)\")] [Implements(\"CTOC/COP/WG.3/2022/4#8\")] class C { }",
            "[Implements(Recommendations.Wg3_2022.Id.A)] [Implements(Recommendations.Wg3_2022.Id.A, Note = \"b\")] [Implements(Recommendations.Wg3_2022.Id.A, Note = \"a\")] class E { }",
            "[Implements(Recommendations.Wg3_2022.Id.A)] class D { }",
        ];

        Assert.Equal(
            [
                "#7(a) T:D", "#7(a) T:E", "#7(a) T:E | a", "#7(a) T:E | b", "#9(l) T:B", "#10(a) T:A",
                "CTOC/COP/WG.3/2022/4#8 T:C", "CTOC/COP/WG.3/2022/4#8(z) T:C", "CTOC/COP/WG.3/2022/4#8(aa) T:C",
            ],
            Marked.WithLibrary(sources).Table());
        Assert.Equal(Marked.WithLibrary(sources).Run().Files, Marked.WithLibrary([.. sources.Reverse()]).Run().Files);
    }
}
