using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Reads who is asked to act: a kind of States, a body, an organization, States that a text describes, or others.</summary>
internal sealed class AddresseeReader(ReadingContext context)
{
    private readonly CharacterSet _first = FirstCharacters(context);
    private readonly NameIndex<BodyEntry> _bodies = context.Options.Bodies.NamesIn(context.Language);
    private readonly NameIndex<Organization> _organizations = OrganizationCatalogue.NamesIn(context.Language);

    private OperativeConventions Conventions => context.Conventions.Operatives;

    /// <summary>Reads an addressee that the conventions or a catalogue hold, at the beginning of a stretch.</summary>
    public Addressee? ReadKnown(JoinedText text, TextRange rest, out int end)
    {
        end = rest.Start;
        if (rest.IsEmpty || !_first.MayHold(text.Text[rest.Start]))
        {
            return null;
        }

        Addressee? longest = null;
        foreach (var known in context.Prepared.Clauses.Addressees)
        {
            if (LiteralSearch.StartsWith(text.Text, rest.Start, rest.End, known.Words, out var after) && after > end && WordBoundary.IsAt(text.Text, after))
            {
                (longest, end) = (known, after);
            }
        }

        // 缔约方会议 is a body, although 缔约方 are parties: the longest name counts.
        if (_bodies.TryFindAtStart(text.Text, rest.Start, rest.End, out var body, out var bodyEnd) && bodyEnd > end && WordBoundary.IsAt(text.Text, bodyEnd))
        {
            longest = new Addressee { Kind = AddresseeKind.Body, Body = body.Body, Words = text.Slice(new TextRange(rest.Start, bodyEnd)) };
            end = bodyEnd;
        }

        if (_organizations.TryFindAtStart(text.Text, rest.Start, rest.End, out var organization, out var organizationEnd)
            && organizationEnd > end && WordBoundary.IsAt(text.Text, organizationEnd))
        {
            longest = new Addressee
            {
                Kind = AddresseeKind.Organization,
                Organization = organization,
                Words = text.Slice(new TextRange(rest.Start, organizationEnd)),
            };
            end = organizationEnd;
        }

        return longest;
    }

    /// <summary>The characters with which a known addressee can begin: most clauses begin with none of them.</summary>
    private static CharacterSet FirstCharacters(ReadingContext context)
    {
        var first = context.Options.Bodies.NamesIn(context.Language).FirstCharacters;
        first.Add(OrganizationCatalogue.NamesIn(context.Language).FirstCharacters);
        first.Add(context.Prepared.Clauses.AddresseeStarts);
        return first;
    }

    /// <summary>Reads a noun phrase that describes some of the States, such as 尚未更新立法记录的国家, from the beginning of a stretch.</summary>
    public Addressee? ReadDescribed(JoinedText text, TextRange rest) =>
        TryFindDescribed(text, rest, out var end, out var kind)
            ? new Addressee { Kind = kind, Words = text.Slice(new TextRange(rest.Start, end)) }
            : null;

    /// <summary>Finds where the next such noun phrase ends, and what kind of States it describes.</summary>
    public bool TryFindDescribed(JoinedText text, TextRange rest, out int end, out AddresseeKind kind)
    {
        (end, kind) = (rest.End + 1, AddresseeKind.States);
        foreach (var words in Conventions.DescribedAddressees)
        {
            // What would end after the best so far need not be looked for.
            if (LiteralSearch.Find(text.Text, rest.Start, Math.Min(end - 1, rest.End), words.Words, out _, out var after))
            {
                (end, kind) = (after, words.Kind);
            }
        }

        return end <= rest.End;
    }

    /// <summary>Reads whom no catalogue holds: what stands before the first word that cannot belong to a name.</summary>
    public Addressee? ReadOther(JoinedText text, TextRange rest)
    {
        var end = rest.End;
        foreach (var word in Conventions.AfterAddressee)
        {
            // 参与 ends the addressee, although 与 inside it would do so later.
            if (LiteralSearch.Find(text.Text, rest.Start, rest.End, word, out var at, out _))
            {
                end = Math.Min(end, at);
            }
        }

        var words = text.Trim(new TextRange(rest.Start, end));
        return words.IsEmpty || end == rest.End ? null : new Addressee { Kind = AddresseeKind.Other, Words = text.Slice(words) };
    }
}
