namespace ReportModel.Runtime;

/// <summary>
/// A citation as people write it, taken apart: <c>para. 7 (k)</c>, <c>8(a)–(o)</c>, <c>WG.3, item 1 (a)</c>,
/// <c>CTOC/COP/WG.3/2022/4, para. 7 (k)</c>, <c>第8(a)至(o)段</c>.
/// </summary>
internal sealed class LooseReference
{
    private static readonly HashSet<string> s_fillers = new(StringComparer.OrdinalIgnoreCase)
    {
        "para", "para.", "paras", "paras.", "paragraph", "paragraphs", "rec", "rec.", "recs", "recs.", "recommendation", "recommendations",
        "agenda", "item", "items", "subitem", "sub-item", "point", "no", "no.", "of", "the", "in", "report", "resolution", "decision",
        "建议", "议程项目", "议程", "项目", "报告", "决议", "决定",
    };

    private LooseReference(string text, List<string> words, ReferencePlace? place)
    {
        Text = text;
        Words = words;
        Place = place;
    }

    /// <summary>The whole citation, trimmed.</summary>
    public string Text { get; }

    /// <summary>What is left beside the place and words such as "para.": symbols or parts of them.</summary>
    public List<string> Words { get; }

    /// <summary>The place: a number, perhaps a letter, perhaps an end; null where there is none.</summary>
    public ReferencePlace? Place { get; }

    public bool IsEmpty => Text.Length == 0;

    public static LooseReference Parse(string? text)
    {
        var trimmed = (text ?? "").Trim();
        var plain = Plain(trimmed);
        for (var i = 0; i < plain.Length; i++)
        {
            var begins = char.IsDigit(plain[i]) && (i == 0 || !(char.IsLetterOrDigit(plain[i - 1]) || plain[i - 1] is '.' or '/' or '-' or '_'));
            if (begins && ReferencePlace.TryParse(plain, i, out var place))
            {
                return new(trimmed, WordsOf(plain.Substring(0, i)), place);
            }
        }

        return new(trimmed, WordsOf(plain), null);
    }

    /// <summary>Whether every word left over is a part of one of the names.</summary>
    public bool WordsFit(params string[] names)
    {
        foreach (var word in Words)
        {
            foreach (var half in SymbolHalves.Of(word))
            {
                if (!names.Any(name => SymbolHalves.Holds(name, half)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Wide brackets and dashes as ASCII; the Chinese words around a number as spaces.</summary>
    private static string Plain(string text) => text
        .Replace('（', '(').Replace('）', ')').Replace('–', '-').Replace('—', '-').Replace('至', '-')
        .Replace('第', ' ').Replace('段', ' ').Replace('项', ' ').Replace('号', ' ').Replace('#', ' ')
        .Trim();

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        foreach (var word in text.Split([' ', '\t', '\u00A0', ',', ';', ':', '，'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!s_fillers.Contains(word))
            {
                words.Add(word);
            }
        }

        return words;
    }
}
