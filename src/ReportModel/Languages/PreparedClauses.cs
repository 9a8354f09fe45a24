using ReportModel.Text;

namespace ReportModel;

/// <summary>The characters that part sentences and clauses, the brackets in which they do not, and those with which the words of operatives begin.</summary>
internal sealed class PreparedClauses(DraftingConventions conventions)
{
    private readonly string _clauseEnds = conventions.Operatives.ClauseEnds;
    private readonly string _sentenceEnds = conventions.SentenceEnds;
    private readonly string _brackets = conventions.Operatives.Brackets;
    private readonly CharacterSet _marks = new((conventions.Operatives.ClauseEnds + conventions.SentenceEnds + conventions.Operatives.Brackets).AsSpan());
    private readonly CharacterSet _connectives = FirstCharacters(conventions.Operatives.Connectives);
    private readonly CharacterSet _verbs = FirstCharacters(conventions.Operatives.Verbs.Select(verb => verb.Words));
    private readonly CharacterSet _addresseeStarts = FirstCharacters(conventions.Operatives.Addressees.Select(addressee => addressee.Words));
    private readonly CharacterSet[] _described = [.. conventions.Operatives.DescribedAddressees.Select(described => CharacterSet.OfWords(described.Words))];

    /// <summary>All of these characters: most characters of a text are none.</summary>
    public CharacterSearch Marks { get; } =
        new((conventions.Operatives.ClauseEnds + conventions.SentenceEnds + conventions.Operatives.Brackets).AsSpan());

    /// <summary>The addressees of the conventions, ready to be given to any number of operatives.</summary>
    public Addressee[] Addressees { get; } =
        [.. conventions.Operatives.Addressees.Select(words => new Addressee { Kind = words.Kind, Words = words.Words })];

    /// <summary>The characters with which they begin.</summary>
    public CharacterSet AddresseeStarts => _addresseeStarts;

    public bool EndsSentence(char c) => _marks.MayHold(c) && _sentenceEnds.Contains(c);

    public bool EndsClause(char c) => _marks.MayHold(c) && _clauseEnds.Contains(c);

    public bool MayBeginConnective(char c) => _connectives.MayHold(c);

    public bool MayBeginVerb(char c) => _verbs.MayHold(c);

    /// <summary>1 for an opening bracket, -1 for a closing one, 0 for any other character.</summary>
    public int Depth(char c) => !_marks.MayHold(c) ? 0 : _brackets.IndexOf(c) switch
    {
        < 0 => 0,
        var place => place % 2 == 0 ? 1 : -1,
    };

    /// <summary>Whether a text may describe some of the States as its addressee anywhere.</summary>
    public bool MayDescribe(string text)
    {
        var characters = new CharacterSet(text.AsSpan());
        FullWidth.Complete(ref characters);
        foreach (ref readonly var described in _described.AsSpan())
        {
            if (characters.MayCover(described))
            {
                return true;
            }
        }

        return false;
    }

    private static CharacterSet FirstCharacters(IEnumerable<string> words)
    {
        var first = default(CharacterSet);
        foreach (var word in words)
        {
            // Words that begin a sentence or an item have a capital.
            first.Add(word[0]);
            first.Add(char.ToUpperInvariant(word[0]));
        }

        return first;
    }
}
