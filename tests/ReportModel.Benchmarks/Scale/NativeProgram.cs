namespace ReportModel.Benchmarks;

/// <summary>The program of a project, compiled ahead of time.</summary>
internal static class NativeProgram
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <PublishAot>true</PublishAot>
            <InvariantGlobalization>true</InvariantGlobalization>
            <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            <Compile Include="../Program.cs;../emitted/**/*.cs" />
            <Reference Include="../ReportModel.dll" />
          </ItemGroup>
        </Project>
        """;

    /// <summary>The path of the native program, which is made when it is first asked for.</summary>
    public static string Of(ReportFiles project)
    {
        var folder = Path.Combine(project.Folder, "native");
        var program = Path.Combine(folder, "published", OperatingSystem.IsWindows() ? "Native.exe" : "Native");
        if (!File.Exists(program))
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, "Native.csproj"), Project);
            _ = Child.Run(Compiler.Dotnet, ["publish", folder, "-c", "Release", "-v:q", "-o", Path.Combine(folder, "published"), "--disable-build-servers", "-nodeReuse:false"]);
        }

        return program;
    }
}
