using System.ComponentModel;

namespace ReportModel.Runtime;

/// <summary>The positions of a generated report's facts.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PositionTable
{
    private readonly int[] _numbers;

    /// <summary>Makes a table.</summary>
    /// <param name="numbers">
    /// Five numbers for each position: its line as the distance from the line of the one before, its column, the number of
    /// lines it goes on for, its end column, its length.
    /// </param>
    public PositionTable(params int[] numbers)
    {
        _numbers = (int[])(numbers ?? throw new ArgumentNullException(nameof(numbers))).Clone();
        for (var i = 5; i + 4 < _numbers.Length; i += 5)
        {
            _numbers[i] += _numbers[i - 5];
        }
    }

    /// <summary>A position.</summary>
    /// <param name="index">Its number, from 0.</param>
    public SourceSpan this[int index] => new(
        _numbers[5 * index],
        _numbers[(5 * index) + 1],
        _numbers[5 * index] + _numbers[(5 * index) + 2],
        _numbers[(5 * index) + 3],
        _numbers[(5 * index) + 4]);
}
