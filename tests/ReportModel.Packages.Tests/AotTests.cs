namespace ReportModel.Packages.Tests;

/// <summary>The packages in a program that is trimmed and compiled ahead of time.</summary>
public class AotTests(Workspace workspace)
{
    private static readonly string[] s_linkers = ["clang", "gcc", "cl.exe"];

    [Fact]
    public void It_is_published_without_a_warning_and_prints_the_text()
    {
        Assert.SkipUnless(s_linkers.Any(Command.Exists), "Native AOT needs a linker: clang or gcc, or cl.exe on Windows.");
        var folder = workspace.Consumers.Folder(Consumer.Aot);
        var published = Path.Combine(workspace.Root, "published");

        var publish = workspace.Dotnet(folder, "publish", "-v:q", "-clp:NoSummary", "-tl:off", "--disable-build-servers", "-nodeReuse:false", "-o", published);
        var messages = publish.Output.Split('\n').Select(BuildMessage.Read).OfType<BuildMessage>().ToList();

        var absent = messages.Find(m => m.Id is "NU1101" or "NU1102" && m.Text.Contains("ILCompiler", StringComparison.Ordinal));
        Assert.SkipWhen(absent is not null, "The compiler for native AOT is not to be had here: " + absent?.Text);
        Assert.Empty(messages);
        Assert.Equal(0, publish.ExitCode);

        var report = Directory.GetFiles(Path.Combine(folder, "reports")).Single();
        var program = Directory.GetFiles(published).Single(file => Path.GetFileName(file) is "Aot" or "Aot.exe");
        var run = Command.Run(program, [report], folder, new Dictionary<string, string?>());
        Assert.Equal(new CommandResult(0, File.ReadAllText(Path.Combine(folder, "output.txt"))), run);
        Assert.DoesNotContain(Directory.GetFiles(published), file => file.EndsWith(".dll", StringComparison.Ordinal));
    }
}
