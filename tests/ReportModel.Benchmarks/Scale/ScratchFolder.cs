namespace ReportModel.Benchmarks;

/// <summary>A folder for one measurement, which is removed after it.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("reportmodel-scale-").FullName;

    public string Sub(string name) => Directory.CreateDirectory(Path.Combine(_path, name)).FullName;

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
