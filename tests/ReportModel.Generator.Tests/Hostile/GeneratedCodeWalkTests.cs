using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ReportModel.Drafting;

namespace ReportModel.Generator.Tests.Hostile;

/// <summary>The walk finds what a document could smuggle into code: each defect is planted into a generated file that has none.</summary>
public class GeneratedCodeWalkTests
{
    private static readonly ReportContent s_content = new("", "", Samples.Joint);
    private static readonly SortedDictionary<string, string> s_files = Printing.Files(Samples.Joint).ByName();

    /// <summary>What the emitter no longer writes is no longer accepted: the more is accepted, the less the walk sees.</summary>
    [Fact]
    public void Nothing_is_accepted_that_the_emitter_does_not_write()
    {
        string[] sources =
        [
            .. Directory.GetFiles(Path.Combine(Repository.Root, "tests", "ReportModel.Generator.Tests", "Snapshots"), "*.verified.cs").Select(File.ReadAllText),
            .. Draft.Series(40, DraftSize.Small).Aggregate(new Project(), (all, report) => all.Add("/documents/" + report.FileName, report.Text)).Run().Files.Values,
            .. (Marked.WithLibrary("[Implements(Recommendations.Wg3_2022.Id.K)] class X { }") with { LanguageVersion = LanguageVersion.CSharp7_3 }).Run().Files.Values,
        ];
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
        var roots = sources.Select(source => CSharpSyntaxTree.ParseText(source, parse).GetRoot()).ToList();
        var nodes = roots.SelectMany(root => root.DescendantNodesAndSelf(descendIntoTrivia: true)).Select(node => node.Kind());
        var tokens = roots.SelectMany(root => root.DescendantTokens(descendIntoTrivia: true)).Select(token => token.Kind());

        Assert.All(EmittedSyntax.Nodes.Except(nodes).Concat(EmittedSyntax.Tokens.Except(tokens)), kind => Assert.Fail(kind.ToString()));
    }

    [Theory]
    [InlineData("鼓励缔约国合作；</summary>", "鼓励缔约国合作；", "documentation that is no XML")]
    [InlineData("鼓励缔约国合作；</summary>", "鼓励缔约国合作；<evil/></summary>", "element: evil")]
    [InlineData("鼓励缔约国合作；</summary>", "鼓励缔约国合作；</summary><!-- x -->", "documentation: <!-- x -->")]
    [InlineData("鼓励缔约国合作；</summary>", "鼓励缔约国合；</summary>", "documentation: 鼓励缔约国合；")]
    [InlineData("鼓励缔约国合作；</summary>", "鼓励缔约国合作；\u2028class Evil { }\n/// </summary>", "name IdentifierToken: Evil")]
    [InlineData("鼓励缔约国合作；</summary>", "鼓励缔约国合作；</summary><see cref=\"Evil\"/>", "name IdentifierToken: Evil")]
    [InlineData("public static partial class Wg3_2022", "public static partial class Evil", "name IdentifierToken: Evil")]
    [InlineData("public static partial class Wg3_2022", "public static partial class Wg3_\\u0032022", "name IdentifierToken")]
    [InlineData("public static partial class Wg3_2022", "/* x */ public static partial class Wg3_2022", "trivia MultiLineCommentTrivia")]
    [InlineData("public static partial class Wg3_2022", "// x\npublic static partial class Wg3_2022", "trivia SingleLineCommentTrivia")]
    [InlineData("public static partial class Wg3_2022", "public static unsafe partial class Wg3_2022", "token UnsafeKeyword")]
    [InlineData("    private static RM_::Recommendation Get(", "    ;\n    private static RM_::Recommendation Get(", "syntax:")]
    [InlineData("#nullable enable", "#nullable enable\n#line 1 \"evil\"", "directive LineDirectiveTrivia")]
    [InlineData("#nullable enable", "#nullable enable\n#pragma warning disable", "directive PragmaWarningDirectiveTrivia")]
    [InlineData("#nullable enable", "#nullable enable\n#nullable enable", "directive NullableDirectiveTrivia")]
    [InlineData("=> Get(0);", "=> true ? Get(0) : null;", "node ConditionalExpression")]
    [InlineData("=> Get(0);", "=> Get(0x0);", "number NumericLiteralToken")]
    [InlineData("=> Get(0);", "=> Evil(0);", "name IdentifierToken: Evil")]
    [InlineData("#7(a)\";", "#7(z)\";", "literal StringLiteralToken")]
    [InlineData("public const string A = \"", "public const string A = @\"", "literal StringLiteralToken")]
    [InlineData("\"A 7(a)\\nB 7(b)\"", "\"A 7(a)\\nB 7(c)\"", "entries Attribute")]
    [InlineData("\"A 7(a)\\nB 7(b)\"", "\"A 7(a)\\nEvil 7(b)\"", "entries Attribute")]
    [InlineData("\n\"\"\"u8;", "\n\"\"\"u8 + Evil;", "name IdentifierToken: Evil")]
    [InlineData("\n\"\"\"u8;", "\n恶意\n\"\"\"u8;", "field Utf8MultiLineRawStringLiteralToken")]
    [InlineData("\n\"\"\"u8;", "\n\"quoted\"\n\"\"\"u8;", "field Utf8MultiLineRawStringLiteralToken")]
    [InlineData("    // What the report says:", "    // What the report hides:", "trivia SingleLineCommentTrivia")]
    public void A_planted_defect_is_found(string sound, string defect, string found)
    {
        const string Name = "Wg2Wg3_2022.Report.g.cs";
        Assert.Contains(sound, s_files[Name], StringComparison.Ordinal);
        Assert.Empty(Walk(s_files[Name]));

        var at = s_files[Name].IndexOf(sound, StringComparison.Ordinal);
        Assert.Contains(Walk(s_files[Name].Remove(at, sound.Length).Insert(at, defect)), what => what.StartsWith(found, StringComparison.Ordinal));
    }

    private static IReadOnlyCollection<string> Walk(string file) =>
        GeneratedCodeWalk.Unexpected(Injection.Tree(SourceText.From(file), "file"), new EmittedNames("My.App.UnitedNations", s_content), new KnownTexts([s_content]));
}
