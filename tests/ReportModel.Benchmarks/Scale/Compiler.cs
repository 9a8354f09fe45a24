namespace ReportModel.Benchmarks;

/// <summary>The C# compiler of the SDK, as a build starts it, but without MSBuild and without its server.</summary>
internal static class Compiler
{
    private static readonly string Runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>The program that runs all others.</summary>
    public static string Dotnet { get; } = Path.Combine(DotnetRoot, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");

    private static string DotnetRoot => Path.GetFullPath(Path.Combine(Runtime, "..", "..", ".."));

    private static string GeneratorFolder => Path.Combine(Repository.Root, "src", "ReportModel.Generator", "bin", Configuration, "netstandard2.0");

    private static string Configuration => AppContext.BaseDirectory.Contains(Path.DirectorySeparatorChar + "Debug" + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? "Debug" : "Release";

    /// <summary>Compiles with the generator.</summary>
    /// <param name="project">The reports and the program.</param>
    /// <param name="output">The program to make.</param>
    /// <param name="emitted">Where the generated files go; null where they are not wanted.</param>
    public static Child Generate(ReportFiles project, string output, string? emitted)
    {
        List<string> arguments =
        [
            $"/analyzer:{Path.Combine(GeneratorFolder, "ReportModel.Generator.dll")}", $"/analyzer:{Path.Combine(GeneratorFolder, "ReportModel.dll")}", "/reportanalyzer",
            $"/analyzerconfig:{project.Config}", project.Source, .. project.Reports.Select(report => $"/additionalfile:{report}"),
        ];
        if (emitted is not null)
        {
            arguments.Add($"/generatedfilesout:{emitted}");
        }

        return Compile(output, arguments);
    }

    /// <summary>Compiles the same program with the files that the generator made as source.</summary>
    public static Child CompileEmitted(ReportFiles project, string output, string emitted) =>
        Compile(output, [project.Source, .. Directory.EnumerateFiles(emitted, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)]);

    private static Child Compile(string output, IEnumerable<string> arguments)
    {
        // Thousands of arguments stand in a file, one a line.
        var response = output + ".rsp";
        string[] own = ["/nologo", "/target:exe", "/optimize+", "/debug-", "/deterministic", "/nullable:enable", "/langversion:14", "/nowarn:1591", "/define:NET", $"/out:{output}"];
        File.WriteAllLines(response, own.Concat(References().Select(reference => $"/reference:{reference}")).Concat(arguments).Select(argument => $"\"{argument}\""));
        return Child.Run(Dotnet, ["exec", CompilerPath(), "/noconfig", "@" + response]);
    }

    private static IEnumerable<string> References() => Directory
        .GetFiles(Runtime, "System*.dll")
        .Where(file => !file.Contains("Native", StringComparison.Ordinal))
        .Append(typeof(Report).Assembly.Location);

    private static string CompilerPath()
    {
        var sdk = Child.Run(Dotnet, ["--version"]).Output.Trim();
        return Path.Combine(DotnetRoot, "sdk", sdk, "Roslyn", "bincore", "csc.dll");
    }
}
