#if !NET
namespace System;

/// <summary>A place counted from the start or from the end (<c>^1</c>); newer frameworks have the type themselves.</summary>
internal readonly struct Index : IEquatable<Index>
{
    // Places from the end are kept as their complement.
    private readonly int _value;

    /// <summary>Makes a place.</summary>
    /// <param name="value">How far it is from the start, or from the end.</param>
    /// <param name="fromEnd">Whether it is counted from the end.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public Index(int value, bool fromEnd = false) =>
        _value = value < 0 ? throw new ArgumentOutOfRangeException(nameof(value)) : fromEnd ? ~value : value;

    /// <summary>The first place.</summary>
    public static Index Start => new(0);

    /// <summary>The place behind the last one.</summary>
    public static Index End => new(0, fromEnd: true);

    /// <summary>How far the place is from the start, or from the end.</summary>
    public int Value => _value < 0 ? ~_value : _value;

    /// <summary>Whether the place is counted from the end.</summary>
    public bool IsFromEnd => _value < 0;

    /// <summary>A place from the start.</summary>
    /// <param name="value">How far it is from the start.</param>
    public static implicit operator Index(int value) => new(value);

    /// <summary>The place in a collection of this length, counted from its start.</summary>
    /// <param name="length">How many items the collection has.</param>
    public int GetOffset(int length) => IsFromEnd ? length - Value : Value;

    /// <inheritdoc/>
    public bool Equals(Index other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Index other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value;
}
#endif
