using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>
/// Reads officers from running text, where persons are known by their States in brackets: "Rein Tammsaar (Estonia) was
/// elected Chair", "the Chair of the Committee, Ms. A (State)", "Vice-Chairs: A (State), B (State)".
/// </summary>
internal sealed class OfficeReader(ReadingContext context, StateListReader states, BodyListReader bodies)
{
    /// <summary>No office stands farther from the person who holds it.</summary>
    private const int Nearest = 200;

    private readonly NamedPersons _persons = new(context, states);
    private readonly OfficerLists _lists = new(context);
    private readonly RoleWords[] _roles = context.Prepared.Offices.Roles;

    private OfficeConventions Conventions => context.Conventions.Offices;

    /// <summary>The persons who hold an office of the body, each with the place of the name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="listed">The office under which a list names the persons of this text; null where none.</param>
    public List<(TextRange Name, State? State, OfficerRole Role)> Read(JoinedText text, OfficerRole? listed = null)
    {
        var persons = _persons.In(text);
        var roles = new Offices?[persons.Count];
        var apposed = 0;
        for (var i = 0; i < persons.Count; i++)
        {
            var from = i == 0 ? 0 : Math.Max(persons[i - 1].End, apposed);
            var to = i + 1 < persons.Count ? persons[i + 1].Name.Start : text.Length;
            roles[i] = RoleBefore(text, from, persons[i].Name.Start) is { } before ? new Offices(before, null)
                : i == 0 && listed is { } heading && text.Trim(new TextRange(0, persons[i].Name.Start)).IsEmpty ? new Offices(heading, null)
                : null;
            roles[i] ??= Apposed(text, persons[i].End, to, ref apposed);
            if (roles[i] is null && RoleAfter(text, persons[i].End, to) is { } after)
            {
                // "A (X), B (Y) and C (Z) were elected Vice-Chairs": all that are joined have the office.
                for (var j = i; j >= 0 && roles[j] is null && (j == i || IsJoined(text, persons[j].End, persons[j + 1].Name.Start)); j--)
                {
                    roles[j] = after;
                }
            }
            else if (roles[i] is null && i > 0 && roles[i - 1] is not null && from == persons[i - 1].End && IsJoined(text, from, persons[i].Name.Start) && !IsRoleAfter(text, persons, i - 1))
            {
                roles[i] = roles[i - 1];
            }
        }

        var officers = new List<(TextRange, State?, OfficerRole)>();
        for (var i = 0; i < persons.Count; i++)
        {
            if (roles[i] is { } offices)
            {
                officers.Add((persons[i].Name, persons[i].State, offices.First));
                if (offices.Second is { } second)
                {
                    officers.Add((persons[i].Name, persons[i].State, second));
                }
            }
        }

        _lists.AddTo(officers, text, listed);
        return officers;
    }

    private bool IsRoleAfter(JoinedText text, List<(TextRange Name, State? State, int End)> persons, int i) =>
        RoleAfter(text, persons[i].End, persons[i + 1].Name.Start) is not null;

    /// <summary>"Chair: ", "Vice-Chair of the Committee, ", "the SBI Chair, " before a name.</summary>
    private OfficerRole? RoleBefore(JoinedText text, int from, int name)
    {
        var before = text.Trim(new TextRange(Math.Max(from, name - Nearest), name));
        if (!before.IsEmpty && IsStrong(text.Text[before.End - 1]))
        {
            // "A (X), Chair; B (Y)": the office is that of the person before it.
            return null;
        }

        if (!before.IsEmpty && (context.Conventions.ListSeparators.Contains(text.Text[before.End - 1]) || context.Conventions.ListOpeners.Contains(text.Text[before.End - 1])))
        {
            before = text.Trim(new TextRange(before.Start, before.End - 1));
        }

        // Nearest first: of "Chair of A and Vice-Chair of B, Ms. C" the last office counts.
        for (var at = before.End - 1; at >= before.Start; at--)
        {
            foreach (var role in context.Prepared.Offices.MayStandAt(text.Text, at) ? _roles : [])
            {
                if (LiteralSearch.StartsWith(text.Text, at, before.End, role.Words, out var end))
                {
                    var longest = LongestAt(text, before, end, role);
                    return IsOfThisBody(text, new TextRange(before.Start, end - longest.Words.Length), text.Trim(new TextRange(end, before.End))) ? longest.Role : null;
                }
            }
        }

        return null;
    }

    /// <summary>The longest words for an office that end at a place: "outgoing Chair" is not the Chair.</summary>
    private RoleWords LongestAt(JoinedText text, TextRange before, int end, RoleWords found)
    {
        foreach (var role in _roles)
        {
            var start = end - role.Words.Length;
            if (start >= before.Start && LiteralSearch.StartsWith(text.Text, start, before.End, role.Words, out var after) && after == end)
            {
                return role;
            }
        }

        return found;
    }

    /// <summary>"was elected Chair", ", respectively, were elected Vice-Chairs", "as Rapporteur" after a name; or ", Chair;" in a list.</summary>
    private Offices? RoleAfter(JoinedText text, int from, int to)
    {
        var rest = text.Trim(new TextRange(from, Math.Min(to, from + Nearest)));
        var (isJoined, first) = (false, rest.Start);
        while (!rest.IsEmpty)
        {
            // "Elected A (X) Chair and B (Y) Vice-Chair": the office stands right behind the name.
            if (RoleAt(text, rest, out var role, out var end) && (isJoined || EndsEntry(text, end) || (rest.Start == first && GoesOn(text, end))))
            {
                var second = SecondRole(text, new TextRange(end, rest.End), ref end);
                return IsOfThisBody(text, default, OfAfter(text, new TextRange(end, rest.End))) ? new Offices(role, second) : null;
            }

            if (context.Conventions.ListSeparators.Contains(text.Text[rest.Start]))
            {
                rest = text.Trim(new TextRange(rest.Start + 1, rest.End));
            }
            else if (TryTake(text, rest, Conventions.Joiners, out var after))
            {
                (rest, isJoined) = (text.Trim(new TextRange(after, rest.End)), true);
            }
            else if (TryTake(text, rest, Conventions.Fillers, out after))
            {
                rest = text.Trim(new TextRange(after, rest.End));
            }
            else
            {
                break;
            }
        }

        return null;
    }

    /// <summary>
    /// "A (X), Chair of the Working Group, opened the session": without a verb only an office of the body that is named
    /// counts, for panellists are described so too. The office is that person's, not the next one's.
    /// </summary>
    private Offices? Apposed(JoinedText text, int from, int to, ref int apposed)
    {
        var rest = text.Trim(new TextRange(from, Math.Min(to, from + Nearest)));
        if (rest.IsEmpty || !context.Conventions.ListSeparators.Contains(text.Text[rest.Start])
            || !RoleAt(text, text.Trim(new TextRange(rest.Start + 1, rest.End)), out var role, out var end))
        {
            return null;
        }

        var second = SecondRole(text, new TextRange(end, rest.End), ref end);
        var of = OfAfter(text, new TextRange(end, rest.End));
        if (of.IsEmpty || !IsOfThisBody(text, default, of))
        {
            return null;
        }

        apposed = of.End;
        return new Offices(role, second);
    }

    /// <summary>Whether an entry of a list ends after an office, or after a second that is joined to it.</summary>
    private bool EndsEntry(JoinedText text, int end)
    {
        _ = SecondRole(text, new TextRange(end, Math.Min(text.Length, end + Nearest)), ref end);
        var next = WordBoundary.SkipSpaces(text.Text, end, text.Length);
        return next == text.Length || IsStrong(text.Text[next]) || context.Conventions.SentenceEnds.Contains(text.Text[next]);
    }

    /// <summary>Whether the sentence goes on after an office; a colon there, or a name, makes it the heading of what follows.</summary>
    private bool GoesOn(JoinedText text, int end)
    {
        var next = WordBoundary.SkipSpaces(text.Text, end, text.Length);
        return !context.Conventions.ListOpeners.Contains(text.Text[next]) && !char.IsUpper(text.Text[next]);
    }

    /// <summary>Whether a character separates the entries of a list whose names may have commas: a semicolon.</summary>
    private bool IsStrong(char c) => context.Conventions.ListSeparators.Contains(c) && context.Conventions.BlockEnds.Contains(c);

    /// <summary>"Vice-Chair and Rapporteur": a second office that is joined to the first.</summary>
    private OfficerRole? SecondRole(JoinedText text, TextRange rest, ref int end)
    {
        if (TryTake(text, text.Trim(rest), context.Conventions.ListConjunctions, out var after)
            && RoleAt(text, text.Trim(new TextRange(after, rest.End)), out var role, out var last))
        {
            end = last;
            return role;
        }

        return null;
    }

    /// <summary>The office that alone is a heading in a list of officers: "Vice-Chairs:".</summary>
    public OfficerRole? HeadingIn(JoinedText text)
    {
        var heading = text.All;
        while (!heading.IsEmpty && context.Conventions.ListOpeners.Contains(text.Text[heading.End - 1]))
        {
            heading = text.Trim(new TextRange(heading.Start, heading.End - 1));
        }

        return RoleAt(text, heading, out var role, out var end) && end == heading.End ? role : null;
    }

    /// <summary>The words after an office that say of which body it is.</summary>
    private TextRange OfAfter(JoinedText text, TextRange rest)
    {
        rest = text.Trim(rest);
        foreach (var of in Conventions.OfBody)
        {
            if (of.TryMatch(text, rest, out var match) && match.Start == rest.Start)
            {
                var length = text.Text.AsSpan(rest.Start, rest.Length).IndexOfAny((context.Conventions.ListSeparators + context.Conventions.SentenceEnds).AsSpan());
                return WithoutConjunction(text, text.Trim(new TextRange(rest.Start, length < 0 ? rest.End : rest.Start + length)));
            }
        }

        return default;
    }

    private TextRange WithoutConjunction(JoinedText text, TextRange range)
    {
        foreach (var conjunction in context.Conventions.ListConjunctions)
        {
            var start = range.End - conjunction.Length;
            if (start > range.Start && LiteralSearch.StartsWith(text.Text, start, range.End, conjunction, out var end) && end == range.End)
            {
                return text.Trim(new TextRange(range.Start, start));
            }
        }

        return range;
    }

    private bool RoleAt(JoinedText text, TextRange rest, out OfficerRole role, out int end)
    {
        foreach (var words in _roles)
        {
            if (LiteralSearch.StartsWith(text.Text, rest.Start, rest.End, words.Words, out end))
            {
                role = words.Role;
                return true;
            }
        }

        (role, end) = (default, rest.Start);
        return false;
    }

    /// <summary>Whether an office is of the body of the report: of no other that stands before or after it.</summary>
    private bool IsOfThisBody(JoinedText text, TextRange before, TextRange after)
    {
        before = text.Trim(before);
        var start = before.End;
        while (start > before.Start && char.IsUpper(text.Text[start - 1]))
        {
            start--;
        }

        // Capitals alone before an office are the short name of its body: "the SBSTA Chair".
        if (before.End - start > 1 && !IsOfReport(text.Slice(new TextRange(start, before.End))))
        {
            return false;
        }

        if (after.IsEmpty)
        {
            return true;
        }

        foreach (var of in Conventions.OfBody)
        {
            if (of.TryMatch(text, after, out var match) && match.Start == after.Start)
            {
                return IsOfReport(match.TextOf("body"));
            }
        }

        return false;
    }

    /// <summary>Whether a body is that of the report, or its session; a word such as "Council" is another's where the title says "Committee".</summary>
    private bool IsOfReport(string body) =>
        Conventions.Sessions.Contains(body)
        || (bodies.Read(body) is { } named && context.MeetingBodies.Contains(named)
            && (!context.Conventions.TheBody.Contains(body) || !IsTitledOtherwise(body)));

    private bool IsTitledOtherwise(string word)
    {
        var title = context.Outline.Title?.Text ?? "";
        return !IsInTitle(title, word) && context.Conventions.TheBody.Any(other => IsInTitle(title, other));
    }

    private static bool IsInTitle(string title, string word) => LiteralSearch.Find(title, 0, title.Length, word, out _, out _);

    /// <summary>Whether nothing but separators and conjunctions stands between two persons.</summary>
    private bool IsJoined(JoinedText text, int from, int to)
    {
        var between = text.Trim(new TextRange(from, to));
        while (!between.IsEmpty)
        {
            if (context.Conventions.ListSeparators.Contains(text.Text[between.Start]))
            {
                between = text.Trim(new TextRange(between.Start + 1, between.End));
            }
            else if (TryTake(text, between, context.Conventions.ListConjunctions, out var after))
            {
                between = text.Trim(new TextRange(after, between.End));
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryTake(JoinedText text, TextRange rest, EquatableArray<string> words, out int after)
    {
        foreach (var word in words)
        {
            if (LiteralSearch.StartsWith(text.Text, rest.Start, rest.End, word, out after))
            {
                return true;
            }
        }

        after = rest.Start;
        return false;
    }

    /// <summary>The offices of a person: mostly one.</summary>
    private readonly record struct Offices(OfficerRole First, OfficerRole? Second);
}
