using Microsoft.CodeAnalysis;

namespace ReportModel.Generator.Tests;

public class CompilerVersionTests
{
    /// <summary>Each of the two test projects runs the compiler that it is there for.</summary>
    [Fact]
    public void The_tests_run_on_the_compiler_that_they_name()
    {
        var version = typeof(Compilation).Assembly.GetName().Version!;
#if ROSLYN48
        Assert.Equal(new Version(4, 8), new Version(version.Major, version.Minor));
#else
        Assert.True(version.Major >= 5);
#endif
    }
}
