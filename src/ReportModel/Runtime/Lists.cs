using System.ComponentModel;

namespace ReportModel.Runtime;

/// <summary>What generated code does with lists.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Lists
{
    /// <summary>Takes an array as a list, without a copy.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements; whoever hands the array over no longer changes it.</param>
    /// <returns>The list.</returns>
    public static EquatableArray<T> Own<T>(T[] items) => new(items ?? throw new ArgumentNullException(nameof(items)));

    /// <summary>Consecutive elements of a list.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="list">The list.</param>
    /// <param name="start">The position of the first, from 0.</param>
    /// <param name="count">How many.</param>
    /// <returns>A new list.</returns>
    public static EquatableArray<T> Slice<T>(EquatableArray<T> list, int start, int count) => new(list.AsSpan().Slice(start, count).ToArray());

    /// <summary>Elements of a list by their positions.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="list">The list.</param>
    /// <param name="positions">The positions, from 0, in the order wanted.</param>
    /// <returns>A new list.</returns>
    public static EquatableArray<T> Pick<T>(EquatableArray<T> list, params int[] positions) => positions.Select(i => list[i]).ToEquatableArray();

    /// <summary>Agenda items in the order of the document, each followed by its sub-items.</summary>
    /// <param name="items">The items, each with its sub-items.</param>
    /// <returns>A new list.</returns>
    public static EquatableArray<AgendaItem> Flatten(EquatableArray<AgendaItem> items)
    {
        var flat = new List<AgendaItem>();
        foreach (var item in items)
        {
            flat.Add(item);
            flat.AddRange(Flatten(item.SubItems));
        }

        return flat.ToEquatableArray();
    }
}
