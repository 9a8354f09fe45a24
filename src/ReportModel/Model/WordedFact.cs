namespace ReportModel;

/// <summary>A fact that a report words: a text or a title, in its own language and in those of its other editions.</summary>
/// <remarks>
/// A report that was compiled in several languages has one record for each fact; what differs from language to language is
/// its wording. Facts are brought together by their ids, see <see cref="ReportEditions"/>.
/// </remarks>
public abstract record WordedFact : ReportFact
{
    /// <summary>The language of the text or title of this record, an ISO 639-1 code; empty for a record that was not read from a report.</summary>
    public string Language { get; init; } = "";

    /// <summary>The text or title in the other languages in which the report was compiled, in the order of their codes; a language whose edition lacks the fact is left out.</summary>
    public EquatableArray<LanguageText> OtherLanguages { get; init; }

    /// <summary>The wording in a language.</summary>
    /// <param name="language">The ISO 639-1 code.</param>
    /// <param name="own">The wording in the record's own language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    private protected string? In(string language, string? own)
    {
        _ = language ?? throw new ArgumentNullException(nameof(language));
        if (string.Equals(language, Language, StringComparison.Ordinal))
        {
            return own;
        }

        foreach (var other in OtherLanguages)
        {
            if (string.Equals(language, other.Language, StringComparison.Ordinal))
            {
                return other.Text;
            }
        }

        return null;
    }
}
