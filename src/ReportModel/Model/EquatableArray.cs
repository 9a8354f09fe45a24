using System.Collections;
using System.Runtime.CompilerServices;

namespace ReportModel;

/// <summary>
/// The one list type of the model: immutable, and equal to another list when the elements are equal in order.
/// </summary>
/// <typeparam name="T">The type of the elements, which should compare by value themselves.</typeparam>
/// <remarks>The default value is the empty list, so that a property of this type is never null.</remarks>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public readonly partial struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    private readonly T[]? _items;

    /// <summary>Takes the array as it is; whoever hands it over no longer changes it.</summary>
    internal EquatableArray(T[] items) => _items = items;

    /// <summary>The list without elements.</summary>
    public static EquatableArray<T> Empty => default;

    /// <summary>How many elements the list has.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether the list has no elements.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The element at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not below <see cref="Count"/>.</exception>
    public T this[int index] => (uint)index < (uint)Count
        ? _items![index]
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Whether an element is in the list.</summary>
    /// <param name="item">The element to look for.</param>
    /// <returns>True where an equal element is in the list.</returns>
    public bool Contains(T item) => Array.IndexOf(_items ?? [], item) >= 0;

    /// <summary>The elements as a span.</summary>
    /// <returns>A span over the elements.</returns>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Compares two lists element by element.</summary>
    /// <param name="other">The list to compare with.</param>
    /// <returns>True where both have equal elements in the same order.</returns>
    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items![i], other._items![i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var item in this)
        {
            hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        }

        return hash;
    }

    /// <summary>Compares two lists element by element.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where they are equal.</returns>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Compares two lists element by element.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where they differ.</returns>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <summary>Goes through the elements in order, without allocation.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>The elements in brackets: <c>[WG.3, WG.2]</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "[" + string.Join(", ", _items ?? []) + "]";

    /// <summary>Goes through an <see cref="EquatableArray{T}"/>.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The element at the present position.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes on to the next element.</summary>
        /// <returns>False when there is none.</returns>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Makes <see cref="EquatableArray{T}"/>s; a collection expression, <c>[a, b]</c>, does so too.</summary>
public static class EquatableArray
{
    /// <summary>Makes a list of the given elements.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements, which are copied.</param>
    /// <returns>The list.</returns>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>Makes a list of the elements of a list.</summary>
    internal static EquatableArray<T> ToEquatableArray<T>(this List<T> items) => items.Count == 0 ? default : new(items.ToArray());

    /// <summary>Makes a list of the elements of a sequence.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements, which are copied.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) =>
        new([.. items ?? throw new ArgumentNullException(nameof(items))]);
}
