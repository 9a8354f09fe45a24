namespace ReportModel;

/// <summary>What stands behind the <c>#</c> of an id.</summary>
internal static class IdPlaces
{
    /// <summary><c>12</c>, and in a resolution or decision that the report reproduces <c>56/101/3</c>, <c>resolutionA/12</c>, or <c>56/101</c> where that numbers none.</summary>
    public static bool IsParagraph(ReadOnlySpan<char> place)
    {
        var slash = place.LastIndexOf('/');
        return IsNumber(place) || IsLabel(place) || (slash > 0 && IsNumber(place.Slice(slash + 1)) && IsLabel(place.Slice(0, slash)));
    }

    /// <summary>What tells the paragraph of an id from others of its number: <c>56/101</c>, <c>chapVIII</c>; empty where the number does.</summary>
    public static string ScopeOf(string id, int number)
    {
        var place = id.Substring(id.IndexOf('#') + 1);
        var open = place.IndexOf('(');
        place = open < 0 ? place : place.Substring(0, open);
        var own = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return number == 0 ? place
            : place.EndsWith("/" + own, StringComparison.Ordinal) ? place.Substring(0, place.Length - own.Length - 1)
            : "";
    }

    /// <summary>The number of the paragraph of an id, which stands last: <c>12</c>, <c>56/101/3</c>; 0 where it has none, as <c>resolutionA</c>.</summary>
    public static int NumberOf(string id)
    {
        var place = id.AsSpan(id.IndexOf('#') + 1);
        var slash = place.LastIndexOf('/');
        var number = slash > 0 && IsLabel(place.Slice(0, slash)) ? place.Slice(slash + 1) : place;
        var value = 0;
        foreach (var c in IsNumber(number) ? number : default)
        {
            value = (10 * value) + (c - '0');
        }

        return value;
    }

    /// <summary>A paragraph, or an item of it: <c>7(k)</c>, <c>56/101(a)</c>, <c>resolutionA/12(b)</c>.</summary>
    public static bool IsRecommendation(ReadOnlySpan<char> place)
    {
        var open = place.IndexOf('(');
        return IsParagraph(open < 0 ? place : place.Slice(0, open))
            && (open < 0 || (place[place.Length - 1] == ')' && IsLetter(place.Slice(open + 1, place.Length - open - 2))));
    }

    /// <summary><c>12</c>.</summary>
    public static bool IsNumber(ReadOnlySpan<char> place)
    {
        foreach (var c in place)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return place.Length is >= 1 and <= 9 && place[0] != '0';
    }

    /// <summary><c>7</c>, <c>7(k)</c>, <c>8(aa)</c>: small letters of any script.</summary>
    public static bool IsNumberWithLetter(ReadOnlySpan<char> place)
    {
        var open = place.IndexOf('(');
        return open < 0 ? IsNumber(place)
            : IsNumber(place.Slice(0, open)) && place[place.Length - 1] == ')' && IsLetter(place.Slice(open + 1, place.Length - open - 2));
    }

    /// <summary><c>item2</c>, <c>item1(a)</c>.</summary>
    public static bool IsAgendaItem(ReadOnlySpan<char> place) => TryTake(ref place, "item") && IsNumberWithLetter(place);

    /// <summary><c>resolution9/1</c>, <c>decision2/2</c>.</summary>
    public static bool IsResolution(ReadOnlySpan<char> place) =>
        (TryTake(ref place, "resolution") || TryTake(ref place, "decision"))
        && place.Length > 0 && char.IsLetterOrDigit(place[0]) && place[place.Length - 1] != ' ' && IsOf(place, "/-.() ");

    /// <summary><c>section3.A.1</c>: numbers and letters between full stops.</summary>
    public static bool IsSection(ReadOnlySpan<char> place) =>
        TryTake(ref place, "section") && place.Length > 0 && place[0] != '.' && place[place.Length - 1] != '.'
        && place.IndexOf("..".AsSpan(), StringComparison.Ordinal) < 0 && IsOf(place, ".");

    /// <summary>
    /// What tells paragraphs of one number apart: the number of a resolution or decision, <c>56/101</c> or <c>1/CP.24</c>; the
    /// letter or numeral of a draft, <c>resolutionA</c>; a chapter or annex, <c>chapVIII</c>, <c>annexII</c>; <c>resolution-2</c>
    /// for what bears neither.
    /// </summary>
    private static bool IsLabel(ReadOnlySpan<char> text)
    {
        if (TryTake(ref text, "resolution") || TryTake(ref text, "decision") || TryTake(ref text, "chap") || TryTake(ref text, "annex"))
        {
            return text.IsEmpty || (text[0] == '-' ? IsNumber(text.Slice(1)) : text.Length <= 9 && IsCapitalsOrDigits(text, ""));
        }

        var slash = text.IndexOf('/');
        return slash > 0 && text.Length <= 40 && IsCapitalsOrDigits(text, "/.- ") && text.IndexOfAny("0123456789".AsSpan()) >= 0
            && char.IsLetterOrDigit(text[0]) && char.IsLetterOrDigit(text[text.Length - 1]) && text.IndexOf("//".AsSpan(), StringComparison.Ordinal) < 0;
    }

    private static bool IsCapitalsOrDigits(ReadOnlySpan<char> text, string marks)
    {
        foreach (var c in text)
        {
            if (c is not ((>= '0' and <= '9') or (>= 'A' and <= 'Z')) && marks.IndexOf(c) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetter(c) || char.IsUpper(c))
            {
                return false;
            }
        }

        return text.Length is >= 1 and <= 4;
    }

    private static bool IsOf(ReadOnlySpan<char> text, string marks)
    {
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && marks.IndexOf(c) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryTake(ref ReadOnlySpan<char> place, string word)
    {
        var begins = place.StartsWith(word.AsSpan(), StringComparison.Ordinal);
        place = begins ? place.Slice(word.Length) : place;
        return begins;
    }
}
