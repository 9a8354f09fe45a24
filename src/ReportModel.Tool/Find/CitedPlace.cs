namespace ReportModel.Tool;

/// <summary>What the words beside a number say that it numbers: "item 4" is of the agenda, "para. 4" is not.</summary>
internal static class CitedPlace
{
    private static readonly MemberKind[] s_agenda = [MemberKind.AgendaItem];
    private static readonly MemberKind[] s_paragraphs = [MemberKind.Paragraph, MemberKind.Recommendation];

    /// <summary>The words of each language, from the forms in which it writes citations: "{0}, item {1}" and "{0}, para. {1}".</summary>
    private static readonly HashSet<string> s_agendaWords = [.. ReferenceLanguages.All.SelectMany(static words => Words(words.Forms.Item).Except(Words(words.Forms.Paragraph)))];
    private static readonly HashSet<string> s_paragraphWords = [.. ReferenceLanguages.All.SelectMany(static words => Words(words.Forms.Paragraph).Except(Words(words.Forms.Item)))];

    /// <summary>The kinds that a citation names; none where its words do not say.</summary>
    public static MemberKind[] KindsIn(string citation) =>
        Holds(citation, s_agendaWords) ? s_agenda : Holds(citation, s_paragraphWords) ? s_paragraphs : [];

    /// <summary>"paragraph" begins as "para." does; Chinese has no spaces between its words.</summary>
    private static bool Holds(string citation, HashSet<string> stems) => Words(citation).Any(word =>
        stems.Any(stem => stem[0] >= '\u2E80' ? word.Contains(stem, StringComparison.Ordinal) : word.StartsWith(stem, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The words of letters in a text.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                words.Add(text[start..i]);
            }
        }

        return words;
    }
}
