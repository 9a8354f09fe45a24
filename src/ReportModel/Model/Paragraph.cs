using System.Text;

namespace ReportModel;

/// <summary>A numbered paragraph of a report.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record Paragraph : WordedFact, IFormattable
{
    /// <summary>The id: the report's symbol, <c>#</c>, and the number.</summary>
    public ParagraphId Id { get; init; }

    /// <summary>The number, which runs through the whole report, or through <see cref="Resolution"/>; 0 in one that numbers no paragraphs.</summary>
    public int Number { get; init; }

    /// <summary>The resolution or decision in which it stands, by its number, <c>56/101</c>, or as a draft, <c>resolutionA</c>; null where it is the report's own.</summary>
    public string? Resolution { get; init; }

    /// <summary>The text without its number and without its lettered items; lists inside a sentence are part of it.</summary>
    public string Text { get; init; } = "";

    /// <summary>The lettered items that stand on lines of their own, in order.</summary>
    public EquatableArray<ParagraphItem> Items { get; init; }

    /// <summary>The innermost section in which the paragraph stands.</summary>
    public SectionId Section { get; init; }

    /// <summary>What <see cref="Text"/> cites, in order; the items list their own.</summary>
    public EquatableArray<Citation> Citations { get; init; }

    /// <summary>The <see cref="Text"/> in a language.</summary>
    /// <param name="language">The ISO 639-1 code, such as <c>en</c>.</param>
    /// <returns>The text; null where the report was not compiled in that language, or its edition in it lacks the paragraph.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string? TextIn(string language) => In(language, Text);

    /// <summary>The whole text: <see cref="Text"/>, then each item on a line of its own with its letter.</summary>
    public string FullText
    {
        get
        {
            if (Items.IsEmpty)
            {
                return Text;
            }

            var text = new StringBuilder(Text);
            foreach (var item in Items)
            {
                text.Append('\n').Append('(').Append(item.Letter).Append(") ").Append(item.Text);
            }

            return text.ToString();
        }
    }

    /// <summary>The paragraph as it is cited: <c>CTOC/COP/WG.3/2022/4, para. 12</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The citation in a language: <c>…, para. 12</c>, <c>…，第12段</c>, <c>…, par. 12</c>, <c>…, párr. 12</c>, <c>…, пункт 12</c>, <c>…، الفقرة 12</c>.</summary>
    /// <param name="format">The ISO 639-1 code of an official language: ar, en, es, fr, ru or zh; null, "" and "G" are en.</param>
    /// <param name="formatProvider">Not used: citations are written alike in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> names no official language.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        CitationFormat.Paragraph(format, CitationFormat.Owner(Runtime.SymbolHalves.SplitId(Id.ToString()).Head, Id.ToString(), Number), Number, null);
}
