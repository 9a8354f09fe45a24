using System.Text;

namespace ReportModel.Runtime;

/// <summary>Finds the lines that hold a key, where bars stand between the keys of a line, without taking the lines apart.</summary>
internal static class KeyLines
{
    /// <summary>The numbers of the lines, in order.</summary>
    public static List<int> Find(ReadOnlySpan<byte> lines, string key)
    {
        var found = new List<int>();
        if (key.Length == 0)
        {
            return found;
        }

        var wanted = Encoding.UTF8.GetBytes(key);
        if (!IsPlain(wanted))
        {
            return FindEscaped(lines, key);
        }

        // Lines are counted up to each hit only once.
        var (line, counted) = (0, 0);
        for (var at = IndexOf(lines, wanted, 0); at >= 0; at = IndexOf(lines, wanted, at + 1))
        {
            var end = at + wanted.Length;
            if ((at == 0 || IsEdge(lines[at - 1])) && (end == lines.Length || IsEdge(lines[end])))
            {
                line += LineEnds(lines.Slice(counted, at - counted));
                counted = at;
                Add(found, line);
            }
        }

        return found;
    }

    /// <summary>Keys with characters that are written as escapes are few: every key is decoded.</summary>
    private static List<int> FindEscaped(ReadOnlySpan<byte> lines, string key)
    {
        var found = new List<int>();
        var (line, start) = (0, 0);
        for (var at = 0; at <= lines.Length; at++)
        {
            if (at < lines.Length && !IsEdge(lines[at]))
            {
                continue;
            }

            if (EscapedText.Decode(lines.Slice(start, at - start)) == key)
            {
                Add(found, line);
            }

            line += at < lines.Length && lines[at] == (byte)'\n' ? 1 : 0;
            start = at + 1;
        }

        return found;
    }

    private static void Add(List<int> found, int line)
    {
        if (found.Count == 0 || found[found.Count - 1] != line)
        {
            found.Add(line);
        }
    }

    private static int IndexOf(ReadOnlySpan<byte> lines, byte[] wanted, int from)
    {
        var at = lines.Slice(from).IndexOf(wanted);
        return at < 0 ? -1 : from + at;
    }

    private static bool IsPlain(byte[] key)
    {
        foreach (var b in key)
        {
            if (b is <= (byte)' ' or >= 0x7F or (byte)'"' or (byte)'\\' or (byte)'|')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsEdge(byte b) => b is (byte)'|' or (byte)'\n' or (byte)'\r';

    private static int LineEnds(ReadOnlySpan<byte> text)
    {
        var count = 0;
        for (var at = text.IndexOf((byte)'\n'); at >= 0; at = text.IndexOf((byte)'\n'))
        {
            count++;
            text = text.Slice(at + 1);
        }

        return count;
    }
}
