using System.Text;

namespace ReportModel.Runtime;

/// <summary>The names of an enumeration's values, as tables have them.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal static class EnumWords<T>
    where T : struct, Enum
{
#if NET
    private static readonly T[] s_values = Enum.GetValues<T>();
#else
    private static readonly T[] s_values = (T[])Enum.GetValues(typeof(T));
#endif

    private static readonly byte[][] s_words = Array.ConvertAll(s_values, static value => Encoding.UTF8.GetBytes(value.ToString()));

    /// <summary>The value of a name; nothing is the default value.</summary>
    /// <exception cref="NotSupportedException">No value has the name.</exception>
    public static T Read(ReadOnlySpan<byte> word)
    {
        if (word.IsEmpty)
        {
            return default;
        }

        for (var i = 0; i < s_words.Length; i++)
        {
            if (word.SequenceEqual(s_words[i]))
            {
                return s_values[i];
            }
        }

        throw new NotSupportedException($"This version of the library knows no {typeof(T).Name} '{EscapedText.Decode(word)}'; reference the version of ReportModel that the report was compiled with, or a later one.");
    }
}
