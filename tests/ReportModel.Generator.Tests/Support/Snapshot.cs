namespace ReportModel.Generator.Tests;

/// <summary>
/// Compares a text with the file <c>Test.name.verified.cs</c> beside the test. Where they differ, the text stands in
/// <c>Test.name.received.cs</c>: look at it, and rename it if it is right.
/// </summary>
internal static class Snapshot
{
    private const string Scrubbed = "VERSION";

    public static void Verify(SortedDictionary<string, string> files, string name)
    {
        var folder = Path.Combine(Repository.Tests, "Snapshots");
        Directory.CreateDirectory(folder);
        var different = new List<string>();
        foreach (var (hint, text) in files)
        {
            var path = Path.Combine(folder, name + "." + hint.Replace(".g.cs", "", StringComparison.Ordinal));
            var received = text.Replace(SourceFile.Version, Scrubbed, StringComparison.Ordinal);
            var verified = path + ".verified.cs";
            if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == received)
            {
                File.Delete(path + ".received.cs");
                continue;
            }

            File.WriteAllText(path + ".received.cs", received);
            different.Add(Path.GetFileName(verified));
        }

        var expected = files.Keys.Select(hint => name + "." + hint.Replace(".g.cs", ".verified.cs", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var left = Directory.GetFiles(folder, name + ".*.verified.cs").Select(f => Path.GetFileName(f)!).Where(f => !expected.Contains(f));
        Assert.Empty(different);
        Assert.Empty(left);
    }
}
