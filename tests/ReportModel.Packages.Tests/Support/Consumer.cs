namespace ReportModel.Packages.Tests;

/// <summary>
/// A folder under tests/Consumers/Packages: one project, or several that belong together. Beside a project,
/// <c>output.txt</c> is what its program prints; <c>expected.txt</c> in the folder lists what the build says.
/// </summary>
internal sealed record Consumer(string Name)
{
    /// <summary>Where the folders are, from the root of the repository.</summary>
    public static readonly string[] Home = ["tests", "Consumers", "Packages"];

    /// <summary>Published with native AOT, by a test of its own, since that fetches a compiler.</summary>
    public const string Aot = "Aot";

    /// <summary>All folders.</summary>
    public static IEnumerable<Consumer> All =>
        Directory.GetDirectories(Path.Combine([Repository.Root, .. Home])).Select(Path.GetFileName).Where(name => name is not "bin" and not "obj").Order(StringComparer.Ordinal).Select(name => new Consumer(name!));

    /// <summary>What the build says, a line each: <c>Program.cs(12,34): error RM1001</c>; nothing where there is no such file.</summary>
    public IReadOnlyList<string> Expected => Lines("expected.txt");

    /// <summary>The project files in the folder, relative to it.</summary>
    public IEnumerable<string> Projects => Files("*.*proj");

    /// <summary>The projects whose program is run, as folders relative to this one.</summary>
    public IEnumerable<string> Programs => Files("output.txt").Select(file => Path.GetDirectoryName(file)!);

    private string Folder => Path.Combine([Repository.Root, .. Home, Name]);

    private IEnumerable<string> Files(string pattern) =>
        Directory.GetFiles(Folder, pattern, SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal);

    private string[] Lines(string file) =>
        File.Exists(Path.Combine(Folder, file)) ? File.ReadAllLines(Path.Combine(Folder, file)) : [];
}
