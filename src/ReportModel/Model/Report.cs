namespace ReportModel;

/// <summary>A meeting report: everything that was read from its text.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record Report
{
    /// <summary>The report's own symbol; the report's id is its text.</summary>
    public DocumentSymbol Symbol { get; init; } = DocumentSymbol.None;

    /// <summary>The title, with wrapped lines joined; empty where the text has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The language of the text, an ISO 639-1 code.</summary>
    public string Language { get; init; } = "";

    /// <summary>The bodies whose report it is, in the order of the symbol.</summary>
    public EquatableArray<Body> Bodies { get; init; }

    /// <summary>The first day of the meetings; null where neither the title nor the account of the meetings says.</summary>
    public CalendarDate? HeldFrom { get; init; }

    /// <summary>The last day of the meetings; null where neither the title nor the account of the meetings says.</summary>
    public CalendarDate? HeldTo { get; init; }

    /// <summary>Where the meetings were held, in the words of the report; null where the title does not say.</summary>
    public string? Place { get; init; }

    /// <summary>The sections, each with the headings below it.</summary>
    public EquatableArray<Section> Sections { get; init; }

    /// <summary>The numbered paragraphs, in order.</summary>
    public EquatableArray<Paragraph> Paragraphs { get; init; }

    /// <summary>The recommendations adopted, in order.</summary>
    public EquatableArray<Recommendation> Recommendations { get; init; }

    /// <summary>The agenda items of all bodies in the order of the document; each holds its sub-items.</summary>
    public EquatableArray<AgendaItem> AgendaItems { get; init; }

    /// <summary>The statements made, in order.</summary>
    public EquatableArray<Statement> Statements { get; init; }

    /// <summary>The panellists, in order.</summary>
    public EquatableArray<Panellist> Panellists { get; init; }

    /// <summary>The persons invited to speak in the name of another body, in order.</summary>
    public EquatableArray<InvitedSpeaker> InvitedSpeakers { get; init; }

    /// <summary>The States and organizations represented, in order.</summary>
    public EquatableArray<Attendance> Attendance { get; init; }

    /// <summary>The States named as attending, speaking or sending a panellist or officer, each once, in the order of first mention.</summary>
    public EquatableArray<State> States { get; init; }

    /// <summary>The officers, in order.</summary>
    public EquatableArray<Officer> Officers { get; init; }

    /// <summary>The meetings held, one entry for each body.</summary>
    public EquatableArray<Meeting> Meetings { get; init; }

    /// <summary>The documents that were before the bodies, each once, in order.</summary>
    public EquatableArray<Document> Documents { get; init; }

    /// <summary>The resolutions and decisions cited, each once, in the order of first citation.</summary>
    public EquatableArray<Resolution> Resolutions { get; init; }

    /// <summary>The legal acts of regional organizations cited, each once, in the order of first citation.</summary>
    public EquatableArray<LegalAct> LegalActs { get; init; }

    /// <summary>The treaties and rules cited, each once, in the order of first citation.</summary>
    public EquatableArray<Instrument> Instruments { get; init; }

    /// <summary>How much of the text was understood.</summary>
    public Coverage Coverage { get; init; } = Coverage.None;

    /// <summary>The same report in the other languages in which it was compiled, each as it was read by itself, in the order of the language codes; empty where there is one language.</summary>
    /// <remarks>Its own texts and titles are in the records of this report too. What only an edition holds, such as names of persons as that language writes them, is here alone.</remarks>
    public EquatableArray<Report> Editions { get; init; }

    /// <summary>The title in a language.</summary>
    /// <param name="language">The ISO 639-1 code, such as <c>en</c>.</param>
    /// <returns>The title; null where the report was not compiled in that language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string? TitleIn(string language) => In(language)?.Title;

    /// <summary>The report as it was read in a language.</summary>
    /// <param name="language">The ISO 639-1 code, such as <c>en</c>.</param>
    /// <returns>This report for its own language, otherwise one of <see cref="Editions"/>; null where the report was not compiled in that language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public Report? In(string language)
    {
        _ = language ?? throw new ArgumentNullException(nameof(language));
        return string.Equals(language, Language, StringComparison.Ordinal)
            ? this
            : Editions.FirstOrDefault(edition => string.Equals(language, edition.Language, StringComparison.Ordinal));
    }

    /// <summary>The symbol.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Symbol.ToString();
}
