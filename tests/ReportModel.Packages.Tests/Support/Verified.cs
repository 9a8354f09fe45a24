namespace ReportModel.Packages.Tests;

/// <summary>
/// Compares a text with <c>Verified/name.verified.txt</c>. Where they differ, the text stands in
/// <c>Verified/name.received.txt</c>: look at it, and rename it if it is right.
/// </summary>
internal static class Verified
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "tests", "ReportModel.Packages.Tests", "Verified");

    public static void Check(string name, string text)
    {
        var received = Path.Combine(s_folder, name + ".received.txt");
        var verified = Path.Combine(s_folder, name + ".verified.txt");
        text = text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        File.WriteAllText(received, text);
        Assert.True(File.Exists(verified), verified + " does not exist; see the received file beside it.");
        var (before, now) = (File.ReadAllLines(verified), text.TrimEnd('\n').Split('\n'));
        Assert.True(before.SequenceEqual(now), $"""
            {name} is not what was reviewed; see {received}
            gone: {string.Join("\n      ", before.Except(now))}
            new:  {string.Join("\n      ", now.Except(before))}
            """);
        File.Delete(received);
    }
}
