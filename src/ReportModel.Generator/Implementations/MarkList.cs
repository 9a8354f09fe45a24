using System.Collections.Immutable;

namespace ReportModel.Generator;

/// <summary>Some of the project's marks: those at one place, or all.</summary>
internal sealed record MarkList(EquatableArray<Mark> All)
{
    /// <summary>All marks. Of what is declared in two parts, each part leads to the attributes of both.</summary>
    public static MarkList Of((ImmutableArray<MarkList> Found, ImmutableArray<MarkList> Listed) source, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(source.Found.Concat(source.Listed).SelectMany(static of => of.All).Distinct().ToEquatableArray());
    }
}
