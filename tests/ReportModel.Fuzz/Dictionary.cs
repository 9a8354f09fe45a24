using System.Collections;
using System.Reflection;
using System.Text;

namespace ReportModel.Fuzz;

/// <summary>The words that the fuzzer puts into texts: those of all drafting conventions, and the marks of layout and symbols.</summary>
internal static class Dictionary
{
    private static readonly string[] s_marks =
    [
        "1. ", "2. ", "12. ", "(a) ", "(b)", "（a）", "一. ", "二. ", "A. ", "B. ", "\n\n", "\r\n", "\u2028", "\u0085", "\uFEFF", "\u3000", "\u00A0", "\u200F", "\u202E",
        "《", "》", "“", "”", "（", "）", "：", "；", "。", "、", "2147483648", "99999999999", "http://undocs.org/", "3/15", "2022 年 5 月 23 日至27 日", "（美国）", "中国", "法国",
        "国际合作工作组", "技术援助问题政府专家工作组", "缔约方会议", "第7/1号决议", "第 17 条", "第 2 条(b)项", "本报告第 8(a)至(o)段",
        "CTOC/COP/WG.3/2022/2", "A/80/21", "A/HRC/59/60", "E/CN.7/2024/15/Add.1", "S/RES/242 (1967)", "A/RES/77/263 B", "A/RES/2625(XXV)", "TD/OLIVE OIL.10/L.1", "A/ES-10/1022",
        "/Add.1", "/Corr.1", "/Rev.2", " and ", "和", "–", "-", "\u2011", " (Part II)", " (Vol. I)", "/L.", "/CRP.", "/INF/", "/WP.",
    ];

    /// <summary>Writes them in AFL's form: one in quotes a line, whatever is not ASCII as bytes in hexadecimal.</summary>
    public static void Write(TextWriter to)
    {
        var words = new SortedSet<string>(s_marks, StringComparer.Ordinal);
        Collect(DraftingConventions.For("zh"), words, 0);
        foreach (var word in words)
        {
            // AFL takes words of up to 128 bytes.
            var bytes = Encoding.UTF8.GetBytes(word);
            if (bytes.Length is > 0 and <= 128)
            {
                to.WriteLine("\"" + string.Concat(bytes.Select(b => b is > 31 and < 127 and not (byte)'"' and not (byte)'\\' ? ((char)b).ToString() : $"\\x{b:x2}")) + "\"");
            }
        }
    }

    /// <summary>All texts that an object of the library's holds; of a pattern, the words between its places.</summary>
    private static void Collect(object? value, SortedSet<string> words, int depth)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                words.UnionWith(text.Split(['{', '}', '[', ']', '?'], StringSplitOptions.RemoveEmptyEntries));
                break;
            case Phrase phrase:
                Collect(phrase.ToString(), words, depth);
                break;
            case IEnumerable list:
                foreach (var item in list)
                {
                    Collect(item, words, depth + 1);
                }

                break;
            case var other when depth < 6 && other.GetType().Namespace?.StartsWith(nameof(ReportModel), StringComparison.Ordinal) == true && !other.GetType().IsEnum:
                foreach (var property in other.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
                {
                    Collect(property.GetValue(other), words, depth + 1);
                }

                break;
        }
    }
}
