namespace ReportModel;

/// <summary>What stands behind the <c>#</c> of an id.</summary>
internal static class IdPlaces
{
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
