using System.Globalization;

namespace ReportModel.Analyzers.Tests.References;

/// <summary>Where strings are checked: each place holds "bad", and is found; or is none, and is left alone.</summary>
public class CheckedPlaceTests
{
    private const string Declarations = """
        using System.Diagnostics.CodeAnalysis;
        using System.Collections.Generic;

        sealed class CiteAttribute([DocumentSymbol] string symbol) : Attribute
        {
            [DocumentSymbol] public string Symbol { get; set; } = symbol;
            [StringSyntax("UnDocumentSymbol")] public string Syntax = "A/78/5";
            public string Other { get; set; } = "bad";
        }

        record Citation([DocumentSymbol] string Symbol, string Note);

        static class Places
        {
            public static void Take([DocumentSymbol] string symbol, string note = "bad") { }
            public static void TakeSyntax([StringSyntax("UnDocumentSymbol")] string symbol) { }
            public static void TakeRegex([StringSyntax("Regex")] string pattern) { }
            public static void TakeSpan(string note, [DocumentSymbol] ReadOnlySpan<char> symbol) { }
            public static void TakeMany([DocumentSymbol] params string[] symbols) { }
            public static void TakeList([DocumentSymbol] IReadOnlyList<string> symbols) { }
            public static void Extend([DocumentSymbol] this string symbol) { }
            public static bool IsTrue => true;
        }

        """;

    [Theory]
    [InlineData("Places.Take(\"bad\");")]
    [InlineData("Places.Take(note: \"x\", symbol: \"bad\");")]
    [InlineData("Places.Take(@\"bad\");")]
    [InlineData("Places.Take(\"\"\"bad\"\"\");")]
    [InlineData("Places.Take(\"ba\" + \"d\");")]
    [InlineData("Places.Take((\"bad\"));")]
    [InlineData("Places.Take(Places.IsTrue ? \"A/78/5\" : \"bad\");")]
    [InlineData("Places.Take(Places.IsTrue switch { true => \"bad\", _ => \"A/78/5\" });")]
    [InlineData("string? s = null; Places.Take(s ?? \"bad\");")]
    [InlineData("const string S = \"bad\"; Places.Take(S);")]
    [InlineData("const string S = \"ba\"; Places.Take(S + \"d\");")]
    [InlineData("const string S = \"ba\"; Places.Take($\"{S}d\");")]
    [InlineData("Places.TakeSyntax(\"bad\");")]
    [InlineData("Places.TakeSpan(\"\", \"bad\");")]
    [InlineData("Places.TakeMany(\"A/78/5\", \"bad\");")]
    [InlineData("Places.TakeMany(new[] { \"bad\" });")]
    [InlineData("Places.TakeMany([\"A/78/5\", \"bad\"]);")]
    [InlineData("Places.TakeList([\"bad\"]);")]
    [InlineData("\"bad\".Extend();")]
    [InlineData("Action<string> f = s => Places.Take(\"bad\");")]
    [InlineData("_ = new Citation(\"bad\", \"\");")]
    [InlineData("_ = new Citation(\"A/78/5\", \"\") with { Symbol = \"bad\" };")]
    [InlineData("_ = new CiteAttribute(\"A/78/5\") { Symbol = \"bad\" };")]
    [InlineData("_ = new CiteAttribute(\"A/78/5\") { Syntax = \"bad\" };")]
    [InlineData("var c = new Citation(\"A/78/5\", \"\"); _ = c.Symbol == \"bad\";")]
    [InlineData("var c = new Citation(\"A/78/5\", \"\"); _ = c.Symbol is \"A/78/5\" or \"bad\";")]
    [InlineData("var c = new Citation(\"A/78/5\", \"\"); _ = c is { Symbol: \"bad\" };")]
    [InlineData("var c = new Citation(\"A/78/5\", \"\"); switch (c.Symbol) { case \"bad\": break; }")]
    [InlineData("var c = new Citation(\"A/78/5\", \"\"); _ = c.Symbol switch { \"bad\" => 1, _ => 2 };")]
    [InlineData("var c = new Citation(\"A/78/5\", \"\"); _ = c.Symbol.Equals(\"bad\");")]
    [InlineData("var c = new Citation(\"A/78/5\", \"\"); _ = c.Symbol.Equals(\"bad\", StringComparison.Ordinal);")]
    [InlineData("var c = new Citation(\"A/78/5\", \"\"); _ = \"bad\".Equals(c.Symbol);")]
    [InlineData("var c = new Citation(\"A/78/5\", \"\"); _ = string.Equals(\"bad\", c.Symbol, StringComparison.Ordinal);")]
    [InlineData("var c = new Citation(\"A/78/5\", \"\"); _ = StringComparer.Ordinal.Equals(c.Symbol, \"bad\");")]
    [InlineData("void L([DocumentSymbol] string s) { (s, _) = (\"bad\", 1); }")]
    [InlineData("void L([DocumentSymbol] string s, string t) { (t, s) = (\"worse\", \"bad\"); }")]
    [InlineData("void L([DocumentSymbol] params string[] s) { s[0] = \"bad\"; }")]
    [InlineData("void L([DocumentSymbol] System.Collections.Generic.List<string> s) { s[0] = \"bad\"; }")]
    [InlineData("void L([DocumentSymbol] string[] s) { _ = s[0] == \"bad\"; }")]
    [InlineData("void L([DocumentSymbol] string s) { s ??= \"bad\"; }")]
    [InlineData("void L([DocumentSymbol] string s) { s += \"bad\"; }", false)]
    [InlineData("var c = new Citation(\"A/78/5\", \"\"); _ = c.Symbol.Equals(\"\");", false)]
    [InlineData("_ = \"bad\".Equals(\"worse\");", false)]
    [InlineData("var (a, b) = (\"bad\", \"worse\");", false)]
    [InlineData("void L([DocumentSymbol] string s, string t) { (s, t) = (\"A/78/5\", \"bad\"); }", false)]
    [InlineData("_ = DocumentSymbol.TryParse(\"bad\", out _);")]
    [InlineData("_ = DocumentSymbol.TryParse(\"bad\".AsSpan(), out _);", false)]
    [InlineData("int bad = 1; Places.Take(nameof(bad));")]
    [InlineData("[Cite(\"bad\")] void L() { }")]
    [InlineData("[return: Cite(\"bad\")] string L() => \"\";")]
    [InlineData("void L([Cite(\"bad\")] string s) { }")]
    [InlineData("void L<[Cite(\"bad\")] T>() { }")]
    [InlineData("void L([DocumentSymbol] string s = \"bad\") { }")]
    [InlineData("void L([DocumentSymbol] string s = \"ba\" + \"d\") { } L(); L();")]
    [InlineData("void L() { void M([DocumentSymbol] string s = \"bad\") { } }")]
    [InlineData("Action f = [Cite(\"bad\")] () => { };")]
    [InlineData("Action f = [Cite(\"A/78/5\", Symbol = \"bad\")] () => { };")]
    [InlineData("Action<string> f = ([Cite(\"bad\")] s) => { };")]
    [InlineData("var f = ([DocumentSymbol] string s = \"bad\") => { };")]
    [InlineData("void L(string s = \"bad\") { }", false)]
    [InlineData("[Obsolete(\"bad\")] void L() { }", false)]
    [InlineData("Places.Take(\"A/78/5\", \"bad\");", false)]
    [InlineData("Places.Take(\"A/78/5\");", false)]
    [InlineData("Places.TakeRegex(\"bad\");", false)]
    [InlineData("var s = \"bad\"; Places.Take(s);", false)]
    [InlineData("Places.Take(\"bad\".ToString());", false)]
    [InlineData("_ = new Citation(\"A/78/5\", \"bad\");", false)]
    [InlineData("Places.Take(null!);", false)]
    [InlineData("_ = Places.IsTrue ? \"bad\" : \"worse\";", false)]
    public async Task Statements(string statement, bool isFound = true)
    {
        var found = await Code.Files(Declarations, Code.Body(statement)).DiagnosticsAsync();

        Assert.Equal(isFound, found.Length == 1);
        Assert.All(found, mistake => Assert.StartsWith("'bad' is no document symbol", mistake.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[Cite(\"bad\")] class C { }")]
    [InlineData("[Cite(\"A/78/5\", Symbol = \"bad\")] class C { }")]
    [InlineData("[Cite(\"A/78/5\", Syntax = \"bad\")] class C { }")]
    [InlineData("[assembly: Cite(\"bad\")]")]
    [InlineData("class C { [Cite(\"bad\")] void M() { } }")]
    [InlineData("class C { [DocumentSymbol] string S { get; set; } = \"bad\"; }")]
    [InlineData("class C { [DocumentSymbol] string S => \"bad\"; }")]
    [InlineData("class C { [DocumentSymbol] string S { get { return \"bad\"; } } }")]
    [InlineData("class C { [DocumentSymbol] string _s = \"bad\"; }")]
    [InlineData("class C { [DocumentSymbol] const string S = \"bad\"; }")]
    [InlineData("class C { void M([DocumentSymbol] string s = \"bad\") { } }")]
    [InlineData("class C { void M([DocumentSymbol] string s = \"bad\") { } void N() { M(); M(); } }")]
    [InlineData("class C([DocumentSymbol] string s = \"bad\") { public string S => s; }")]
    [InlineData("class B([DocumentSymbol] string s) { public string S => s; } class C() : B(\"bad\");")]
    [InlineData("class C { [DocumentSymbol] string this[[DocumentSymbol] string s] => s; string M() => this[\"bad\"]; }")]
    [InlineData("[Cite(\"A/78/5\", Other = \"bad\")] class C { }", false)]
    [InlineData("class C { string S => \"bad\"; }", false)]
    [InlineData("class C { [DocumentSymbol] string S { get { Func<string> f = () => \"bad\"; return f(); } } }", false)]
    [InlineData("class C { [Obsolete(\"bad\")] void M() { } }", false)]
    public async Task Members(string member, bool isFound = true)
    {
        var found = await Code.Files(Declarations, member).DiagnosticsAsync();

        Assert.Equal(isFound, found.Length == 1);
    }

    /// <summary>"None" is stored as the empty string; as an argument it would throw or find nothing.</summary>
    [Theory]
    [InlineData("class C { [DocumentSymbol] string S { get; set; } = \"\"; }", false)]
    [InlineData("class C { [DocumentSymbol] string _s = \"\"; }", false)]
    [InlineData("class C { [DocumentSymbol] string S => \"\"; }", false)]
    [InlineData("class C { void M([DocumentSymbol] string s = \"\") { } void N() => M(); }", false)]
    [InlineData("class C { void M([DocumentSymbol] string s) { s = \"\"; } }", false)]
    [InlineData("class C { bool M([DocumentSymbol] string? s) => (s ?? \"\") == \"\"; }", false)]
    [InlineData("class C { bool M([DocumentSymbol] string s) => s == \"\" || s is \"\"; }", false)]
    [InlineData("class C { /* lang=un-symbol */ string _s = \"\"; }", false)]
    [InlineData("[Cite(\"\")] class C { }", true)]
    [InlineData("class C { [DocumentSymbol] string S => DocumentSymbol.Parse(\"\").ToString(); }", true)]
    [InlineData("class C { Citation _c = new(\"\", \"\"); }", true)]
    [InlineData("class C { void M(bool b) => Places.TakeMany(b ? \"A/78/5\" : \"\"); }", true)]
    public async Task An_empty_string_is_wrong_only_as_an_argument(string member, bool isFound) =>
        Assert.Equal(isFound, (await Code.Files(Declarations, member).DiagnosticsAsync()).Length == 1);

    [Theory]
    [InlineData("// lang=un-symbol\nvar s = \"bad\";")]
    [InlineData("// Language = UN-Symbol, as printed\nvar s = \"bad\";")]
    [InlineData("var s = /* lang=un-symbol */ \"bad\";")]
    [InlineData("var s = /*lang=un-symbol*/ \"ba\" + \"d\";")]
    [InlineData("Console.WriteLine(\n// lang=un-symbol\n\"bad\");")]
    [InlineData("// lang=un-symbol\nConsole.WriteLine(\"A/78/5\", \"bad\");", false)]
    [InlineData("// lang=regex\nvar s = \"bad\";", false)]
    [InlineData("// the lang=un-symbol comment\nvar s = \"bad\";", false)]
    [InlineData("// lang=un-symbol\nvar s = 1; var t = \"bad\";", false)]
    [InlineData("// lang=un-symbols\nvar s = \"bad\";", false)]
    public async Task Comments(string statement, bool isFound = true) =>
        Assert.Equal(isFound, (await Code.FindInBodyAsync(statement)).Count == 1);

    [Fact]
    public async Task A_comment_over_a_member_means_its_first_string() =>
        Assert.Equal(
            ["(4,23): error RM1001: 'bad' is no document symbol: it does not open with a known series; write one such as CTOC, A, E or S, followed by '/'"],
            await Code.Files("class C\n{\n    // lang=un-symbol\n    static string S = \"bad\" ?? \"worse\";\n}").FindAsync());

    /// <summary>An annotated place that has a comment as well is one place.</summary>
    [Fact]
    public async Task Nothing_is_told_twice() =>
        Assert.Single(await Code.FindInBodyAsync("// lang=un-symbol\n_ = DocumentSymbol.Parse(\"bad\");"));

    [Fact]
    public async Task Generated_code_is_left_alone() =>
        Assert.Empty(await Code.Files("// <auto-generated/>\n" + Code.Body("_ = DocumentSymbol.Parse(\"bad\");")).FindAsync());

    [Fact]
    public async Task Without_the_library_nothing_is_looked_at() =>
        Assert.Empty(await Code.WithoutLibrary("class C { /* lang=un-symbol */ const string S = \"bad\"; }").FindAsync());
}
