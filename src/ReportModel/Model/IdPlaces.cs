namespace ReportModel;

/// <summary>What stands behind the <c>#</c> of an id.</summary>
internal static class IdPlaces
{
    /// <summary><c>12</c>, and in a resolution or decision that the report reproduces <c>56/101/3</c>, <c>A/12</c>, or <c>56/101</c> where that numbers none.</summary>
    public static bool IsParagraph(ReadOnlySpan<char> place)
    {
        var slash = place.LastIndexOf('/');
        return IsNumber(place) || IsLabel(place) || (slash > 0 && IsNumber(place.Slice(slash + 1)) && IsLabel(place.Slice(0, slash)));
    }

    /// <summary>A paragraph, or an item of it: <c>7(k)</c>, <c>56/101(a)</c>, <c>A/12(b)</c>.</summary>
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

    /// <summary>How a report tells its resolutions and decisions apart: a number with a slash, <c>56/101</c> or <c>1/CP.24</c>; capitals, <c>A</c> or <c>XII</c>; <c>draft2</c>.</summary>
    private static bool IsLabel(ReadOnlySpan<char> text)
    {
        if (TryTake(ref text, "draft"))
        {
            return text.IsEmpty || IsNumber(text);
        }

        var (slashes, digits) = (0, 0);
        foreach (var c in text)
        {
            slashes += c == '/' ? 1 : 0;
            digits += c is >= '0' and <= '9' ? 1 : 0;
            if (c is not ('/' or '.' or '-' or (>= '0' and <= '9') or (>= 'A' and <= 'Z')))
            {
                return false;
            }
        }

        var ends = text.Length > 0 && char.IsLetterOrDigit(text[0]) && char.IsLetterOrDigit(text[text.Length - 1]);
        return ends && text.Length <= 40 && text.IndexOf("//".AsSpan(), StringComparison.Ordinal) < 0
            && (slashes > 0 ? digits > 0 : digits == 0 && text.IndexOfAny('.', '-') < 0);
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
