using System.Text;

namespace ReportModel.Drafting.Wording;

/// <summary>A text that is being written, with what it cites and what it asks of whom.</summary>
/// <param name="isSpaced">Whether a space stands between Chinese and Latin or digits.</param>
internal sealed class Passage(bool isSpaced)
{
    private readonly StringBuilder _text = new();
    private readonly List<Citation> _citations = [];
    private readonly List<Operative> _operatives = [];

    public string Text => _text.ToString();

    public IReadOnlyList<Citation> Citations => _citations;

    public EquatableArray<Operative> Operatives => _operatives.ToEquatableArray();

    public Passage Add(string text)
    {
        if (isSpaced && _text.Length > 0 && text.Length > 0 && Spacing.IsBetween(_text[^1], text[0]))
        {
            _text.Append(' ');
        }

        _text.Append(isSpaced ? Spacing.Apply(text) : text);
        return this;
    }

    /// <summary>Adds a citation by its words.</summary>
    public Passage Cite(Citation citation)
    {
        _citations.Add(isSpaced ? citation with { Words = Spacing.Apply(citation.Words) } : citation);
        return Add(citation.Words);
    }

    /// <summary>Says that the clause now written asks somebody to act.</summary>
    public Passage Ask(Operative operative)
    {
        _operatives.Add(operative);
        return this;
    }
}
