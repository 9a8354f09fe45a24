using System.Buffers;

namespace ReportModel.Text;

/// <summary>Memory that is used again for the next text; that of long texts is not kept.</summary>
internal static class ShortLived
{
    private const int Longest = 8192;

    public static T[] Rent<T>(int length) => length <= Longest ? ArrayPool<T>.Shared.Rent(length) : new T[length];

    public static void Return<T>(T[] array)
    {
        if (array.Length <= Longest)
        {
            ArrayPool<T>.Shared.Return(array);
        }
    }

    /// <summary>The same twice as long; the shorter one is given back.</summary>
    public static T[] Lengthen<T>(T[] array)
    {
        var longer = Rent<T>(array.Length * 2);
        array.AsSpan().CopyTo(longer);
        Return(array);
        return longer;
    }
}
