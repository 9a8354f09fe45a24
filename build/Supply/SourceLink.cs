using System.Reflection.Metadata;
using System.Text;

namespace ReportModel.Supply;

/// <summary>The map from an assembly's source files to where they lie on the web, as its symbols hold it.</summary>
public static class SourceLink
{
    /// <summary>The kind of debug information, from the specification of portable symbols.</summary>
    private static readonly Guid s_kind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    /// <summary>The map, JSON; <see langword="null"/> where the symbols have none.</summary>
    public static string? Of(byte[] symbols)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols));
        var reader = provider.GetMetadataReader();
        return reader.GetCustomDebugInformation(EntityHandle.ModuleDefinition)
            .Select(reader.GetCustomDebugInformation)
            .Where(information => reader.GetGuid(information.Kind) == s_kind)
            .Select(information => Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value)))
            .SingleOrDefault();
    }
}
