namespace ReportModel.Tests.BadInput;

/// <summary>A small generator of numbers that gives the same ones on every framework (xorshift32).</summary>
internal sealed class Prng(uint seed)
{
    private uint _state = seed == 0 ? 1 : seed;

    /// <summary>A number from 0 up to, but not including, a limit.</summary>
    public int Next(int limit)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)Math.Max(limit, 1));
    }

    public T Pick<T>(params IReadOnlyList<T> from) => from[Next(from.Count)];
}
