namespace ReportModel;

/// <summary>How the texts of a language ask somebody to act.</summary>
/// <remarks>
/// Two forms are read, each at the beginning of a clause: a verb and then the addressee (鼓励各国…), and the addressee
/// and then a modal (各国应…). Who is named elsewhere in a clause is not asked to act.
/// </remarks>
public sealed record OperativeConventions
{
    /// <summary>The verbs that come before the addressee, and how strongly each asks.</summary>
    public EquatableArray<ModalityWords> Verbs { get; init; }

    /// <summary>The modals that come after the addressee, and how strongly each asks; null for words that begin like a modal and are none (可能).</summary>
    public EquatableArray<ModalityWords> Modals { get; init; }

    /// <summary>The words for addressees that are neither bodies nor organizations of the catalogues.</summary>
    public EquatableArray<AddresseeWords> Addressees { get; init; }

    /// <summary>The ends of noun phrases that describe some of the States: …的国家.</summary>
    public EquatableArray<AddresseeWords> DescribedAddressees { get; init; }

    /// <summary>The characters that separate clauses.</summary>
    public string ClauseEnds { get; init; } = ",;.:";

    /// <summary>The words with which a clause may begin before its verb or addressee: 并, 同时, 在这方面.</summary>
    public EquatableArray<string> Connectives { get; init; }

    /// <summary>The adverbs that may stand between an addressee and its modal: 还, 也.</summary>
    public EquatableArray<string> Adverbs { get; init; }

    /// <summary>The words that end an addressee which no catalogue holds.</summary>
    public EquatableArray<string> AfterAddressee { get; init; }

    /// <summary>How a text says what a body itself does.</summary>
    public ActConventions Acts { get; init; } = new();

    /// <summary>Brackets and quotation marks, opening and closing in turn: what stands between them makes no clause.</summary>
    public string Brackets { get; init; } = "()“”";
}
