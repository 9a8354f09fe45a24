using ReportModel.Text;

namespace ReportModel;

/// <summary>
/// A phrase by which reports announce a fact, with places for what changes: <c>在{body}[的]议程项目{number}下</c>.
/// </summary>
/// <remarks>
/// <para><c>{name}</c> stands for some text, up to what follows it in the phrase; <c>{name?}</c> may be empty.
/// <c>[…]</c> may be missing. A phrase that begins with a place begins at the start of the sentence; one that ends with a
/// place goes on to the end of it; otherwise a phrase may stand anywhere in a sentence. White space in the text does not count.
/// In scripts that are written with spaces words stand whole, but where an option goes on with one, as in
/// <c>representative[s]</c>; a small letter with which words begin is also its capital.</para>
/// <para>Each piece is searched once, from where the one before it ended, and nothing is tried again: matching is linear.</para>
/// </remarks>
public sealed class Phrase : IEquatable<Phrase>
{
    private readonly PhrasePiece[] _pieces;

    /// <summary>Reads a phrase from its written form.</summary>
    /// <param name="pattern">The phrase, with <c>{places}</c> and <c>[options]</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pattern"/> is null.</exception>
    /// <exception cref="FormatException">A bracket is not closed, or two places stand side by side.</exception>
    public Phrase(string pattern)
    {
        Pattern = pattern ?? throw new ArgumentNullException(nameof(pattern));
        _pieces = PhrasePiece.Read(pattern);
    }

    /// <summary>The written form.</summary>
    public string Pattern { get; }

    /// <summary>Reads a phrase from its written form.</summary>
    /// <param name="pattern">The phrase.</param>
    public static implicit operator Phrase(string pattern) => new(pattern);

    /// <summary>Reads a phrase from its written form.</summary>
    /// <param name="pattern">The phrase.</param>
    /// <returns>The phrase.</returns>
    public static Phrase FromString(string pattern) => new(pattern);

    /// <summary>The written form.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Pattern;

    /// <summary>Two phrases are equal when they are written alike.</summary>
    /// <param name="other">The phrase to compare with.</param>
    /// <returns>True where they are.</returns>
    public bool Equals(Phrase? other) => other is not null && string.Equals(Pattern, other.Pattern, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Phrase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Pattern);

    /// <summary>The words before the first place or option.</summary>
    internal string FirstWords => _pieces.Length > 0 ? _pieces[0].Literal : "";

    /// <summary>The words that announce a list by themselves: those before the first place, where the mark that opens the list is the next that the phrase has; otherwise empty.</summary>
    internal string WordsBefore(char[] openers)
    {
        var next = FirstWords.IndexOfAny(openers) >= 0 ? 0 : Array.FindIndex(_pieces, 1 <= _pieces.Length ? 1 : 0, piece => piece is { Place: null, IsOptional: false });
        return next >= 0 && next < _pieces.Length && _pieces[next].Literal.IndexOfAny(openers) is var at && (next == 0 ? at > 0 : at == 0) ? FirstWords.TrimEnd(openers) : "";
    }

    /// <summary>The words that a text must have for the phrase to stand in it.</summary>
    internal IEnumerable<string> NeededWords => _pieces.Where(static piece => piece is { Place: null, IsOptional: false }).Select(static piece => piece.Literal);

    /// <summary>The character with which the phrase ends; null where that may be any, or be missing.</summary>
    internal char? LastCharacter => _pieces.Length > 0 && _pieces[_pieces.Length - 1] is { IsOptional: false, Place: null } last
        ? last.Literal[last.Literal.Length - 1]
        : null;

    /// <summary>Whether the phrase covers a text from beginning to end.</summary>
    internal bool Covers(string text) =>
        TryMatch(text, new TextRange(0, text.Length), out var match) && match.Start == 0 && match.End == text.Length;

    /// <summary>Looks for the phrase in a stretch of text.</summary>
    internal bool TryMatch(JoinedText text, TextRange within, out PhraseMatch match) => TryMatch(text.Text, within, out match);

    private bool TryMatch(string text, TextRange within, out PhraseMatch match)
    {
        var from = within.Start;
        while (true)
        {
            match = new PhraseMatch(text);
            if (TryMatchFrom(text, from, within.End, ref match, out var isMissing))
            {
                return true;
            }

            // The first words can stand earlier in the sentence without the rest; after the first place nothing is tried
            // again, nor where words are missing that a later beginning would miss too.
            if (isMissing || match.HasCaptures || match.Start < from || _pieces[0].Place is not null)
            {
                return false;
            }

            from = match.Start + 1;
        }
    }

    private bool TryMatchFrom(string text, int at, int limit, ref PhraseMatch match, out bool isMissing)
    {
        isMissing = false;
        match.Begin(-1);
        PhrasePiece? open = null;
        var openStart = at;
        foreach (var piece in _pieces)
        {
            if (piece.Place is not null)
            {
                (open, openStart) = (piece, at);
                match.Begin(match.Start < 0 ? at : match.Start);
            }
            else if (piece.IsOptional)
            {
                // What may be missing is skipped where it stands; before the end of a place it is cut off below.
                if (open is null && LiteralSearch.StartsWith(text, at, limit, piece.Literal, out var after, piece.Edges))
                {
                    at = after;
                }
            }
            else if (open is null && match.Start >= 0)
            {
                if (!LiteralSearch.StartsWith(text, at, limit, piece.Literal, out at, piece.Edges))
                {
                    return false;
                }
            }
            else if (!LiteralSearch.Find(text, at, limit, piece.Literal, out var start, out at, piece.Edges))
            {
                isMissing = true;
                return false;
            }
            else
            {
                match.Begin(match.Start < 0 ? start : match.Start);
                if (open is not null && !match.Capture(open, CutOptional(text, new TextRange(openStart, start), piece)))
                {
                    return false;
                }

                open = null;
            }
        }

        if (open is not null)
        {
            at = limit;
            if (!match.Capture(open, new TextRange(openStart, limit).TrimmedIn(text)))
            {
                return false;
            }
        }

        match.Finish(at);
        return true;
    }

    /// <summary>Cuts what may stand between a place and the literal after it from the end of the place.</summary>
    private TextRange CutOptional(string text, TextRange captured, PhrasePiece literal)
    {
        captured = captured.TrimmedIn(text);
        for (var i = Array.IndexOf(_pieces, literal) - 1; i >= 0 && _pieces[i] is { IsOptional: true, Place: null }; i--)
        {
            var option = _pieces[i].Literal;
            if (captured.Length >= option.Length
                && LiteralSearch.StartsWith(text, captured.End - option.Length, captured.End, option, out var end, _pieces[i].Edges)
                && end == captured.End)
            {
                captured = new TextRange(captured.Start, captured.End - option.Length).TrimmedIn(text);
            }
        }

        return captured;
    }
}
