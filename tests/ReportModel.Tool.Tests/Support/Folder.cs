namespace ReportModel.Tool.Tests;

/// <summary>A folder with documents of a test, which goes away with it.</summary>
internal sealed class Folder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("ReportModel.Tool.").FullName;

    /// <summary>Writes a file.</summary>
    /// <returns>Its path.</returns>
    public string Add(string name, string text)
    {
        var path = Path.Combine(_path, name);
        File.WriteAllText(path, text);
        return path;
    }

    public string Add(string name, byte[] bytes)
    {
        var path = Path.Combine(_path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>The path of a file that is not there.</summary>
    public string this[string name] => Path.Combine(_path, name);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
