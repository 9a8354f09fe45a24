namespace ReportModel;

/// <summary>How much of a report's text was understood. All zero and empty where nothing was read, and in a report that was not made by the parser.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record Coverage
{
    /// <summary>The value of a property that was not set, one for all.</summary>
    internal static readonly Coverage None = new();

    /// <summary>The characters of the text, without blank lines and the white space around lines.</summary>
    public int Characters { get; init; }

    /// <summary>Those of them that stand in a heading, a paragraph, an item, an agenda, a masthead or in page furniture.</summary>
    public int CharactersWithRole { get; init; }

    /// <summary>The sequences of paragraph numbers, in the order of the text: one for the report, one more for each time that its numbers begin again, and those of the resolutions and decisions that it reproduces.</summary>
    public EquatableArray<ParagraphSequence> Sequences { get; init; }

    /// <summary>How many facts of each kind were read.</summary>
    public FactCounts Facts { get; init; } = FactCounts.None;

    /// <summary>The text that belongs to nothing, in order.</summary>
    public EquatableArray<LeftOverText> LeftOver { get; init; }

    /// <summary>The share of the characters that have a role, in per cent, rounded down: 100 only where all have. 0 where there are none.</summary>
    public int Percent => Characters == 0 ? 0 : (int)(100L * CharactersWithRole / Characters);

    /// <summary>How many paragraph numbers are missing in all sequences together.</summary>
    public int MissingParagraphs
    {
        get
        {
            var missing = 0;
            foreach (var sequence in Sequences)
            {
                foreach (var range in sequence.Missing)
                {
                    missing += range.Last - range.First + 1;
                }
            }

            return missing;
        }
    }
}
