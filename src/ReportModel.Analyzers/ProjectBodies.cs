using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReportModel.Analyzers;

/// <summary>The project's <c>.bodies.csv</c> files. Each is read once, as long as the compiler keeps its text.</summary>
internal static class ProjectBodies
{
    private static readonly SourceTextValueProvider<BodiesFile> s_files = new(static text => BodiesFile.Read(text.ToString()));

    /// <summary>The files in the order of their paths.</summary>
    public static List<(string Path, BodiesFile File)> Files(AnalysisContext context, AdditionalFileAnalysisContext file)
    {
        var files = new List<(string Path, BodiesFile File)>();
        foreach (var other in file.Options.AdditionalFiles)
        {
            if (Read(file, other) is { } input)
            {
                files.Add((input.Path, context.TryGetValue(input.Text, s_files, out var known) ? known : BodiesFile.Read(input.Text.ToString())));
            }
        }

        files.Sort(static (one, other) => string.CompareOrdinal(one.Path, other.Path));
        return files;
    }

    /// <summary>The bodies that the project's reports may name.</summary>
    public static BodyCatalogue Catalogue(AnalysisContext context, AdditionalFileAnalysisContext file) =>
        OwnBodies.Catalogue(Files(context, file).SelectMany(static own => own.File.Lines).Select(static line => line.Entry));

    /// <summary>The file as the build hands it over; null where it is none.</summary>
    public static BodiesInput? Read(AdditionalFileAnalysisContext file, AdditionalText other) =>
        BodiesInput.Read((other, file.Options.AnalyzerConfigOptionsProvider), file.CancellationToken);
}
