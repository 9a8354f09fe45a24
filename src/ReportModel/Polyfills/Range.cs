#if !NET
namespace System;

/// <summary>The places from one to another (<c>1..^1</c>); newer frameworks have the type themselves.</summary>
/// <param name="start">The first place.</param>
/// <param name="end">The place behind the last one.</param>
internal readonly struct Range(Index start, Index end) : IEquatable<Range>
{
    /// <summary>All places.</summary>
    public static Range All => new(Index.Start, Index.End);

    /// <summary>The first place.</summary>
    public Index Start { get; } = start;

    /// <summary>The place behind the last one.</summary>
    public Index End { get; } = end;

    /// <summary>From a place to the end.</summary>
    /// <param name="start">The first place.</param>
    public static Range StartAt(Index start) => new(start, Index.End);

    /// <summary>From the first place up to another.</summary>
    /// <param name="end">The place behind the last one.</param>
    public static Range EndAt(Index end) => new(Index.Start, end);

    /// <inheritdoc/>
    public bool Equals(Range other) => Start.Equals(other.Start) && End.Equals(other.End);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Range other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Start.GetHashCode() * 31) + End.GetHashCode();
}
#endif
