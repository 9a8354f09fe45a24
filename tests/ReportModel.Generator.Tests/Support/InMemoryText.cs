using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ReportModel.Generator.Tests;

/// <summary>An additional file of a project that is on no disk.</summary>
internal sealed class InMemoryText(string path, SourceText text) : AdditionalText
{
    public InMemoryText(string path, string text)
        : this(path, SourceText.From(text, Encoding.UTF8))
    {
    }

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
