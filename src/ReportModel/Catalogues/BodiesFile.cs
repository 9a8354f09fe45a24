using ReportModel.Text;

namespace ReportModel;

/// <summary>
/// A <c>.bodies.csv</c> file: a user's own bodies, one a line. <c>docs/bodies.md</c> says how it is written.
/// </summary>
/// <param name="Lines">The bodies, in their order.</param>
/// <param name="Diagnostics">What cannot be read in it.</param>
internal sealed record BodiesFile(EquatableArray<BodyLine> Lines, EquatableArray<ReportDiagnostic> Diagnostics)
{
    /// <summary>How the name of such a file ends.</summary>
    public const string Extension = ".bodies.csv";

    /// <summary>Beyond so many characters a file is no list of bodies; the library's own has a twentieth.</summary>
    private const int MostCharacters = 1_000_000;

    /// <summary>Reads a file. A line that cannot be read is a finding, and the others count.</summary>
    /// <param name="text">The text of the file; a byte order mark and any of the usual line ends are accepted.</param>
    public static BodiesFile Read(string text) => text.Length > MostCharacters
        ? new([], [DocumentRules.BodiesUnreadable.At(new(1, 1, 1, 1, 0), $"The file has more than {MostCharacters} characters", "keep only the bodies that the project's reports name")])
        : new BodiesReader(SourceLines.Read(text)).Read();
}

/// <summary>A line of a <c>.bodies.csv</c> file.</summary>
/// <param name="Entry">The body.</param>
/// <param name="Source">Where its symbol stands.</param>
internal sealed record BodyLine(BodyEntry Entry, SourceSpan Source);
