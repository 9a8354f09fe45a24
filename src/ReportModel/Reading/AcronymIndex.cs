using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>The names for which a report introduces acronyms: "the Least Developed Countries Expert Group (LEG)".</summary>
internal sealed class AcronymIndex(ReadingContext context)
{
    /// <summary>No name that an acronym stands for has more words.</summary>
    private const int MostWords = 25;

    private Dictionary<string, (JoinedText Text, TextRange Name)>? _names;

    /// <summary>The name of the acronym at a place, where the report introduces one: "COP 24" is of the COP.</summary>
    public bool TryFind(string text, TextRange words, out JoinedText nameText, out TextRange name)
    {
        var end = words.Start;
        while (end < words.End && Scripts.IsCapital(text[end]))
        {
            end++;
        }

        (nameText, name) = (null!, default);
        if (end - words.Start < 2 || !WordBoundary.IsAt(text, end) || !(_names ??= Read()).TryGetValue(text.Substring(words.Start, end - words.Start), out var found))
        {
            return false;
        }

        (nameText, name) = found;
        return true;
    }

    private Dictionary<string, (JoinedText Text, TextRange Name)> Read()
    {
        var names = new Dictionary<string, (JoinedText, TextRange)>(StringComparer.Ordinal);
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            Read(paragraph.Block, names);
            foreach (var item in paragraph.Items)
            {
                Read(item.Block, names);
            }
        }

        return names;
    }

    private void Read(JoinedText block, Dictionary<string, (JoinedText, TextRange)> names)
    {
        var text = block.Text;
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            context.ThrowIfCancelled();
            var end = open + 1;
            while (end < text.Length && Scripts.IsCapital(text[end]))
            {
                end++;
            }

            if (end - open > 2 && end < text.Length && text[end] == ')')
            {
                var acronym = text.Substring(open + 1, end - open - 1);
                if (!names.ContainsKey(acronym) && NameBefore(text, open, acronym) is { IsEmpty: false } name)
                {
                    names.Add(acronym, (block, name));
                }
            }
        }
    }

    /// <summary>The words before a bracket whose initials are, in their order, the letters of an acronym; other words may stand between them.</summary>
    private static TextRange NameBefore(string text, int open, string acronym)
    {
        var letter = acronym.Length - 1;
        var end = new TextRange(0, open).TrimmedIn(text).End;
        for (var (at, count) = (end, 0); at > 0 && count < MostWords; count++)
        {
            var start = at;
            while (start > 0 && !Scripts.IsWhiteSpace(text[start - 1]))
            {
                start--;
            }

            if (start < at && char.ToUpperInvariant(text[start]) == acronym[letter] && letter-- == 0)
            {
                return new TextRange(start, end);
            }

            at = new TextRange(0, start).TrimmedIn(text).End;
        }

        return default;
    }
}
