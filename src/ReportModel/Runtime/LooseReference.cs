namespace ReportModel.Runtime;

/// <summary>
/// A citation as people write it, taken apart: <c>para. 7 (k)</c>, <c>8(a)–(o)</c>, <c>WG.3, item 1 (a)</c>,
/// <c>CTOC/COP/WG.3/2022/4, para. 7 (k)</c>, <c>第8(a)至(o)段</c>, <c>par. 7 k)</c>, <c>пункт 7 k)</c>, <c>الفقرة 7 (ك)</c>.
/// </summary>
/// <remarks>The words that say only that a place follows are those of <see cref="ReferenceWords"/>; a citation may mix languages.</remarks>
internal sealed class LooseReference
{
    private LooseReference(string text, string name, List<string> words, ReferencePlace? place)
    {
        Text = text;
        Name = name;
        Words = words;
        Place = place;
    }

    /// <summary>The whole citation, trimmed.</summary>
    public string Text { get; }

    /// <summary>The citation in plain characters, without words such as "document": a symbol where it is nothing else.</summary>
    public string Name { get; }

    /// <summary>What is left beside the place and words such as "para.": symbols or parts of them.</summary>
    public List<string> Words { get; }

    /// <summary>The place: a number, perhaps a letter, perhaps an end; null where there is none.</summary>
    public ReferencePlace? Place { get; }

    public bool IsEmpty => Text.Length == 0;

    public static LooseReference Parse(string? text)
    {
        var tokens = ReferenceTokens.Of(text ?? "");
        var names = tokens.FindAll(IsName);
        var rest = string.Join(" ", tokens.Where(token => !IsName(token)));
        var place = PlaceAtEnd(rest, out var before);
        names = names.ConvertAll(name => name.Trim('(', ')'));
        names.AddRange(before.Split([' '], StringSplitOptions.RemoveEmptyEntries).Where(word => word != "-"));
        return new((text ?? "").Trim(), string.Join(" ", tokens).Replace(" - ", "-"), names, place);
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

    /// <summary>The place that a text ends with, and what stands before it; "(k) 7", of "subparagraph (k) of paragraph 7", is 7(k).</summary>
    private static ReferencePlace? PlaceAtEnd(string text, out string before)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var begins = char.IsDigit(text[i]) && (i == 0 || !(char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '.' or '-' or '_'));
            if (begins && ReferencePlace.TryParse(text, i, out var place))
            {
                before = text.Substring(0, i);
                var letter = before.TrimEnd();
                var start = letter.LastIndexOf(' ') + 1;
                var isLetter = place.FirstLetter is null && letter.Length > start && letter[letter.Length - 1] == ')'
                    && ReferencePlace.TryParse($"{text.Substring(i)} {letter.Substring(start)}", 0, out place);
                before = isLetter ? before.Substring(0, start) : before;
                return place;
            }
        }

        before = text;
        return null;
    }

    /// <summary>A symbol, a part of one or an acronym: no place has a "/", a "." inside it, or a long word at its beginning.</summary>
    private static bool IsName(string token) =>
        token.AsSpan().IndexOf('/') >= 0 || (char.IsLetter(token[0]) && (token.Length > 4 || token.AsSpan().IndexOf('.') > 0));
}
