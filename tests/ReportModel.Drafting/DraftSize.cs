namespace ReportModel.Drafting;

/// <summary>How long a drafted report is.</summary>
public sealed record DraftSize
{
    /// <summary>A few pages: for properties, which are tried on many reports.</summary>
    public static DraftSize Small { get; } = new() { Items = 2, Recommendations = 4, Paragraphs = 3, Sentences = 3, States = 12, Documents = 3 };

    /// <summary>About as long as the seed report: for measurements.</summary>
    public static DraftSize AsSeed { get; } = new() { Items = 4, Recommendations = 44, Paragraphs = 20, Sentences = 6, States = 130, Documents = 10 };

    /// <summary>The substantive items of each body's agenda, at most.</summary>
    public int Items { get; init; }

    /// <summary>The recommendations of one list, at most.</summary>
    public int Recommendations { get; init; }

    /// <summary>The paragraphs about one agenda item, at most.</summary>
    public int Paragraphs { get; init; }

    /// <summary>The sentences of one paragraph, at most.</summary>
    public int Sentences { get; init; }

    /// <summary>The States that attend, at most.</summary>
    public int States { get; init; }

    /// <summary>The documents before one body, at most.</summary>
    public int Documents { get; init; }
}
