using Microsoft.CodeAnalysis.Text;

namespace ReportModel.Generator.Tests.Hostile;

/// <summary>The walk finds what a document could smuggle into code: each defect is planted into a generated file that has none.</summary>
public class GeneratedCodeWalkTests
{
    private static readonly ReportContent s_content = new("", "", Samples.Joint);
    private static readonly SortedDictionary<string, string> s_files = Printing.Files(Samples.Joint).ByName();

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
