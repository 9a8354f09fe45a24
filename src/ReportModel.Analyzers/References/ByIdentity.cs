using System.Runtime.CompilerServices;

namespace ReportModel.Analyzers.References;

/// <summary>Takes for equal what is the same object.</summary>
internal sealed class ByIdentity : IEqualityComparer<object>
{
    private ByIdentity()
    {
    }

    public static ByIdentity Comparer { get; } = new();

    bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

    int IEqualityComparer<object>.GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
}
