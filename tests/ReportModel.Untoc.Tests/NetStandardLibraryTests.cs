using System.Reflection;
using System.Runtime.Versioning;
using NetStandardLibrary;

namespace ReportModel.Untoc.Tests;

/// <summary>A library that was compiled for netstandard2.0 makes records; this program for .NET 10 runs it.</summary>
public class NetStandardLibraryTests
{
    /// <summary>Else the tests below would prove nothing.</summary>
    [Fact]
    public void The_two_were_compiled_for_different_frameworks()
    {
        Assert.Equal(".NETStandard,Version=v2.0", Framework(typeof(Records)));
        Assert.Equal(".NETCoreApp,Version=v10.0", Framework(typeof(Report)));
    }

    [Fact]
    public void Object_initialisers_work()
    {
        var recommendation = Records.Recommendation();

        Assert.Equal("CTOC/COP/WG.7/2030/4, para. 2 (b)", recommendation.ToString());
        Assert.Equal("Secretariat: Should (应)", Assert.Single(recommendation.Operatives).ToString());
        Assert.Equal((12, 18), (recommendation.Source.Line, recommendation.Source.EndColumn));
        Assert.Equal("偷运移民问题工作组通过了以下建议：\n(b) 秘书处应编写港口联络点名录。", Records.Paragraph().FullText);
        Assert.Same(States.Brazil, Assert.Single(Records.AgendaItem().Statements).State);
        Assert.Equal("CTOC/COP/WG.7/2030/2", Records.Document().ToString());
    }

    [Fact]
    public void Its_records_are_equal_to_each_other_and_to_those_made_here()
    {
        Assert.Equal(Records.Report(), Records.Report());
        Assert.NotSame(Records.Report(), Records.Report());
        Assert.Equal(new ParagraphItem { Letter = "b", Text = "秘书处应编写港口联络点名录。" }, Assert.Single(Records.Paragraph().Items));
    }

    [Fact]
    public void With_expressions_work_on_records_of_the_prebuilt_library() =>
        Assert.Equal(Recommendations.Wg3_2022.K with { Text = "…" }, Records.Amended("…"));

    private static string? Framework(Type type) => type.Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName;
}
