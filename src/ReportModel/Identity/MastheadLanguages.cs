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

    /// <summary>The name of the United Nations, which stands at the head of every document, in each of the languages.</summary>
    private static readonly (string Code, string Name)[] s_organizations =
    [
        ("ar", "الأمم المتحدة"), ("en", "United Nations"), ("es", "Naciones Unidas"), ("fr", "Nations Unies"), ("ru", "Организация Объединенных Наций"), ("zh", "联合国"),
    ];

    private static readonly string[] s_originals = ["Original", "Оригинал", "الأصل", "原文"];

    private string? _alone;
    private string? _original;
    private string? _organization;
    private bool _isMasthead;

    /// <summary>The language of the text, where one is printed.</summary>
    public readonly string? Language => _isMasthead ? _alone : null;

    /// <summary>The language of the original, where one is printed; else that in which the United Nations is named.</summary>
    public readonly string? Original => _original ?? _organization;

    /// <summary>How many characters the name of the United Nations takes at the beginning of a line; 0 where it does not stand there.</summary>
    public static int OrganizationLength(ReadOnlySpan<char> line) => Organization(line) is { Name: { } name } ? name.Length : 0;

    /// <summary>Looks at a line.</summary>
    public void Read(ReadOnlySpan<char> line)
    {
        _organization ??= OrganizationIn(line);
        ReadOriginal(line);
        _isMasthead |= line.StartsWith("Distr".AsSpan(), StringComparison.Ordinal);
        var colon = line.LastIndexOfAny(':', '：');
        if (colon > 0 && WithoutOriginal(line.Slice(0, colon)) is var before and >= 0 && CodeOf(line.Slice(colon + 1)) is { } original)
        {
            _original ??= original;
            _isMasthead = true;
            line = LastWord(line.Slice(0, before));
        }

        _alone ??= CodeOf(WithoutOnly(line));
    }

    /// <summary>Whether a line is the name of a language and nothing else, as in the heads of pages.</summary>
    public static bool IsName(ReadOnlySpan<char> line) => CodeOf(line) is not null;

    private static (string? Code, string? Name) Organization(ReadOnlySpan<char> line)
    {
        foreach (var (code, name) in s_organizations)
        {
            if (line.StartsWith(name.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return (code, name);
            }
        }

        return default;
    }

    private static string? OrganizationIn(ReadOnlySpan<char> line)
    {
        foreach (var (code, name) in s_organizations)
        {
            if (line.IndexOf(name.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return code;
            }
        }

        return null;
    }

    /// <summary>"… Original: English Sixtieth session …": where an extractor left the masthead on one line, text follows the language.</summary>
    private void ReadOriginal(ReadOnlySpan<char> line)
    {
        foreach (var word in s_originals)
        {
            var at = line.IndexOf(word.AsSpan(), StringComparison.OrdinalIgnoreCase);
            if (at < 0 || _original is not null)
            {
                continue;
            }

            var rest = line.Slice(at + word.Length).TrimStart();
            if (rest.Length > 0 && rest[0] is ':' or '：')
            {
                rest = rest.Slice(1).TrimStart();
                var end = rest.IndexOfAny(' ', '\t');
                _original = CodeOf(end < 0 ? rest : rest.Slice(0, end));
            }
        }
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
