namespace ReportModel.Analyzers.References;

/// <summary>How a text cites a recommendation: <c>7(k)</c>, <c>para. 7 (k)</c>, <c>CTOC/COP/WG.3/2022/4, para. 7 (k)</c>.</summary>
/// <param name="Head">The symbol of the report; empty where none is given.</param>
/// <param name="Place">The paragraph and its letter.</param>
internal readonly record struct Citation(string Head, IdPlace Place)
{
    private static readonly string[] s_words = ["paragraph", "paras", "para"];

    public static Citation? Read(string text)
    {
        text = text.Trim();
        var (head, place) = ("", text);
        if (text.IndexOf('/') >= 0)
        {
            var end = text.IndexOfAny([',', '#', ' ']);
            if (end < 0 || !DocumentSymbol.TryParse(text.AsSpan(0, end), out var symbol))
            {
                return null;
            }

            (head, place) = (symbol.ToString(), text.Substring(end));
        }

        place = place.TrimStart(',', '#', ' ').Replace(" ", "").ToLowerInvariant();
        var word = s_words.FirstOrDefault(word => place.StartsWith(word, StringComparison.Ordinal)) ?? "";
        place = place.Substring(word.Length).TrimStart('.');
        return IdPlaces.IsNumberWithLetter(place.AsSpan()) ? new(head, IdPlace.Of("#" + place)) : null;
    }
}
