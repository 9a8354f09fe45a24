using System.Globalization;
using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportModel.Generator.Tests;

/// <summary>Text of a document is never code, whatever it holds.</summary>
public class EscapingTests
{
    private static readonly string s_everyCharacter = string.Concat(Enumerable.Range(0, 0x10000).Select(c => char.IsSurrogate((char)c) ? "" : ((char)c).ToString()));

    [Fact]
    public void A_literal_means_its_text_for_every_character()
    {
        var text = s_everyCharacter + "\U0001F600\U000E0041\U0010FFFF\U00020000";
        var literal = Literal(text);
        var parsed = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression(literal);

        Assert.Equal(text, parsed.Token.ValueText);
        Assert.Equal(literal.Length, parsed.FullSpan.Length);
    }

    [Theory]
    [InlineData("\uD800")]
    [InlineData("a\uDC00b")]
    [InlineData("\uD800\uD800")]
    public void A_lone_surrogate_is_the_replacement_character(string text)
    {
        var expected = string.Concat(text.Select(c => char.IsSurrogate(c) ? '\uFFFD' : c));

        Assert.Equal(expected, ((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(Literal(text))).Token.ValueText);
        Assert.Equal(expected, XElement.Parse($"<s>{Doc(text)}</s>").Value);
    }

    [Fact]
    public void A_comment_means_its_text_for_every_character_that_XML_has()
    {
        var text = string.Concat(s_everyCharacter.Where(c => c >= ' ' && c < 0xFFFE)) + "\U0001F600\U000E0041\U00020000";

        Assert.Equal(text, XElement.Parse($"<s>{Doc(text)}</s>").Value);
        Assert.Equal("\uFFFD\uFFFD\uFFFD", Doc("\u0001\uFFFE\u000B"));
    }

    [Fact]
    public void Neither_ends_its_line_nor_hides_anything()
    {
        foreach (var escaped in new[] { Literal(s_everyCharacter), Doc(s_everyCharacter) })
        {
            Assert.DoesNotContain(escaped, c => c is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029'
                || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
        }
    }

    [Fact]
    public void Words_of_every_language_stand_as_they_are()
    {
        const string Words = "鼓励缔约国（和）“夏洛克”、《公约》 États encouragés Государства الدول";

        Assert.Equal($"\"{Words}\"", Literal(Words));
        Assert.Equal(Words, Doc(Words));
    }

    [Fact]
    public void A_document_that_tries_to_be_code_is_text()
    {
        const string Attack = "\"; } } class Evil { } /* \\\" \u2028 } */ </summary> <script/> & ]]> //\r\n#error";
        var report = Samples.Joint with
        {
            Title = Attack,
            Place = Attack,
            Paragraphs = [Samples.Paragraph(Samples.JointSymbol, 7, Attack)],
            Recommendations = [Samples.Recommendation(Samples.JointSymbol, 7, "a", Attack, Samples.Wg3) with { Topic = Attack }],
            Documents = [Samples.Document("CTOC/COP/WG.3/2022/2", Attack, Samples.Wg3)],
            Resolutions = [Samples.Resolution(Samples.Cop, "9/1", ResolutionKind.Resolution, Attack)],
        };

        var files = Printing.Files(report);
        Assert.Empty(Compiling.Net10.Diagnose(files, LanguageVersion.CSharp12, Microsoft.CodeAnalysis.NullableContextOptions.Enable));
        Assert.Null(Compiling.Net10.Load(files).GetType("Evil"));
    }

    private static string Literal(string text)
    {
        var writer = new SourceWriter(16);
        CSharpLiteral.Write(writer, text);
        return writer.ToString();
    }

    private static string Doc(string text)
    {
        var writer = new SourceWriter(16);
        XmlDoc.Write(writer, text);
        return writer.ToString();
    }
}
