namespace ReportModel;

/// <summary>The languages that the lines of a masthead name: that of the text, and that of the original.</summary>
/// <remarks>
/// A translation prints its own language above the original's ("English", "Original: French"); the original prints the
/// second line alone. So a lone "Original: English" says that the text is in English, unless the line above it was lost: it
/// counts only where nothing else names a language. The Arabic, Chinese and Russian versions print both lines in English.
/// </remarks>
internal struct MastheadLanguages
{
    /// <summary>The names of the official languages, as mastheads in each of them print them.</summary>
    private static readonly (string Code, string[] Names)[] s_languages =
    [
        ("ar", ["Arabic", "arabe", "árabe", "العربية", "арабский"]),
        ("en", ["English", "anglais", "inglés", "الإنكليزية", "английский", "英文"]),
        ("es", ["Spanish", "espagnol", "español", "الإسبانية", "испанский", "西班牙文"]),
        ("fr", ["French", "français", "francés", "الفرنسية", "французский", "法文"]),
        ("ru", ["Russian", "russe", "ruso", "الروسية", "русский", "俄文"]),
        ("zh", ["Chinese", "chinois", "chino", "الصينية", "китайский", "中文"]),
    ];

    private static readonly string[] s_originals = ["Original", "Оригинал", "الأصل", "原文"];

    private string? _alone;
    private bool _isMasthead;

    /// <summary>The language of the text, where one is printed.</summary>
    public readonly string? Language => _isMasthead ? _alone : null;

    /// <summary>The language of the original, where one is printed.</summary>
    public string? Original { get; private set; }

    /// <summary>Looks at a line.</summary>
    public void Read(ReadOnlySpan<char> line)
    {
        _isMasthead |= line.StartsWith("Distr".AsSpan(), StringComparison.Ordinal);
        var colon = line.LastIndexOfAny(':', '：');
        if (colon > 0 && WithoutOriginal(line.Slice(0, colon)) is var before and >= 0 && CodeOf(line.Slice(colon + 1)) is { } original)
        {
            Original ??= original;
            _isMasthead = true;
            line = LastWord(line.Slice(0, before));
        }

        _alone ??= CodeOf(WithoutOnly(line));
    }

    /// <summary>Where what stands before the word "Original" ends, at the end of a text; -1 where it does not end with that word.</summary>
    private static int WithoutOriginal(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        foreach (var word in s_originals)
        {
            if (text.EndsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return text.Length - word.Length;
            }
        }

        return -1;
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        return text.Slice(text.LastIndexOfAny(' ', '\t') + 1);
    }

    /// <summary>"ENGLISH ONLY" is printed where there is no translation.</summary>
    private static ReadOnlySpan<char> WithoutOnly(ReadOnlySpan<char> line) =>
        line.EndsWith(" only".AsSpan(), StringComparison.OrdinalIgnoreCase) ? line.Slice(0, line.Length - " only".Length) : line;

    private static string? CodeOf(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        foreach (var (code, names) in s_languages)
        {
            foreach (var known in names)
            {
                if (name.Equals(known.AsSpan(), StringComparison.OrdinalIgnoreCase))
                {
                    return code;
                }
            }
        }

        return null;
    }
}
