using System.Text;
using ReportModel.Tests.BadInput;

namespace ReportModel.Tests.Hostile;

/// <summary>What can befall a text on its way: each change is made at random, the same one for the same number.</summary>
internal static class Changes
{
    /// <summary>Characters and words that a reader may stumble over.</summary>
    public static string[] Hostile { get; } =
    [
        "\0", "\uD83D", "\uDE00", "\uD83D\uDE00", "\u2028", "\u2029", "\u0085", "\uFEFF", "\uFFFD", "\uFFFE", "\u202E", "\u2066", "\u200B", "\u200F", "\u00A0", "\u00AD",
        "\u3000", "\u0301", "\t", "\v", "\f", "\r", "\r\n", "\u001B[31m",
        "《", "》", "（", "）", "“", "”", "：", "；", "。", "和", "第", "/", "-", "(a)", "（a）", "1. ", "１．", "一. ", "A. ", "3/15\n", "第 8(a)至(o)段", "号决议",
        "99999999999", "2147483647", "2147483648", "-2147483648", "-1", "18446744073709551616", "０１", "٣", "Ⅳ", "²", "http://", "\n\n\n", "在关于", "通过了",
        "CTOC/COP/WG.3/2022/2", "A/80/1-3 and Add.1–99999999999", "\"", "\\", "*/", "</summary>", "]]>", "{0}",
    ];

    public static (string Name, Func<Prng, string, string> Change)[] All { get; } =
    [
        ("cut off", (random, text) => text[..random.Next(text.Length + 1)]),
        ("beginning cut off", (random, text) => text[random.Next(text.Length + 1)..]),
        ("stretch left out", (random, text) => Cut(text, random.Next(text.Length), random.Next(2000))),
        ("stretch doubled", (random, text) =>
        {
            var (at, length) = (random.Next(text.Length), random.Next(2000));
            return text.Insert(at, text.Substring(at, Math.Min(length, text.Length - at)));
        }),
        ("line left out", (random, text) => Lines(text, lines => lines.RemoveAt(random.Next(lines.Count)))),
        ("line doubled", (random, text) => Lines(text, lines =>
        {
            var at = random.Next(lines.Count);
            lines.Insert(at, lines[at]);
        })),
        ("lines swapped", (random, text) => Lines(text, lines =>
        {
            var (one, other) = (random.Next(lines.Count), random.Next(lines.Count));
            (lines[one], lines[other]) = (lines[other], lines[one]);
        })),
        ("lines joined", (random, text) => Lines(text, lines =>
        {
            var at = random.Next(lines.Count);
            var count = Math.Min(random.Next(20), lines.Count - at);
            var joined = string.Concat(lines.GetRange(at, count));
            lines.RemoveRange(at, count);
            lines.Insert(at, joined);
        })),
        ("digit changed", (random, text) =>
        {
            var at = text.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], random.Next((text.Length * 9 / 10) + 1));
            return at < 0 ? text : Cut(text, at, 1).Insert(at, ((char)('0' + random.Next(10))).ToString());
        }),
        ("number made large", (random, text) =>
        {
            var at = text.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], random.Next((text.Length * 9 / 10) + 1));
            return at < 0 ? text : text.Insert(at, random.Pick("21474836", "9999999999", "00000000", "4294967", "922337203685477580"));
        }),
        ("widths mixed", (random, text) => Widths(random, text)),
        ("other line ends", (random, text) => text.Replace("\n", random.Pick("\r", "\r\n", "\u2028", "\u2029", "\u0085", "\n\n", " ", ""), StringComparison.Ordinal)),
        ("line ends mixed", (random, text) => string.Concat(text.Select(c => c == '\n' ? random.Pick("\n", "\r", "\r\n", "\u2028", "\u0085") : c.ToString()))),
        ("character replaced", (random, text) =>
        {
            var at = random.Next(text.Length);
            return Cut(text, at, 1).Insert(at, random.Pick(Hostile));
        }),
        ("something put in", (random, text) => text.Insert(random.Next(text.Length), random.Pick(Hostile))),
        ("byte order mark put before", (_, text) => "\uFEFF" + text),
        ("much put in", (random, text) => text.Insert(random.Next(text.Length), string.Concat(Enumerable.Repeat(random.Pick(Hostile), 200)))),
        ("character replaced everywhere", (random, text) => text.Replace(text[random.Next(text.Length)].ToString(), random.Pick(Hostile), StringComparison.Ordinal)),
        ("words scattered", (random, text) => string.Concat(text.Select(c => random.Next(40) == 0 ? random.Pick(Hostile) + c : c.ToString()))),
    ];

    /// <summary>The text after a change; one in which there is nothing to change stays.</summary>
    public static string Apply(int kind, uint number, string text) => text.Length == 0 ? text : All[kind].Change(new Prng(number), text);

    private static string Cut(string text, int at, int length) => text.Remove(at, Math.Min(length, text.Length - at));

    private static string Lines(string text, Action<List<string>> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines);
        return string.Join('\n', lines);
    }

    /// <summary>Some half-width characters are written full-width and the other way about, as typists and extractors do.</summary>
    private static string Widths(Prng random, string text)
    {
        var mixed = new StringBuilder(text);
        for (var i = 0; i < mixed.Length; i++)
        {
            var c = mixed[i];
            if (random.Next(6) == 0)
            {
                mixed[i] = c switch
                {
                    ' ' => '\u3000',
                    '\u3000' => ' ',
                    > ' ' and < '\u007F' => (char)(c + 0xFEE0),
                    > '\uFF00' and < '\uFF5F' => (char)(c - 0xFEE0),
                    _ => c,
                };
            }
        }

        return mixed.ToString();
    }
}
