using Microsoft.CodeAnalysis.Text;

namespace ReportModel.Generator;

/// <summary>A file that was printed. Equal where name and text are, so that a step that prints the same again ends there.</summary>
/// <param name="HintName">The name under which the compiler keeps it.</param>
/// <param name="Text">Its text.</param>
internal sealed record GeneratedFile(string HintName, SourceText Text)
{
    public bool Equals(GeneratedFile? other) => other is not null && HintName == other.HintName && Text.ContentEquals(other.Text);

    public override int GetHashCode() => HintName.GetHashCode() ^ Text.Length;
}
