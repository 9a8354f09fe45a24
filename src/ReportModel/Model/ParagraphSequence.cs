namespace ReportModel;

/// <summary>Paragraph numbers that follow one another.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record ParagraphSequence
{
    /// <summary>The lowest number.</summary>
    public int First { get; init; }

    /// <summary>The highest number.</summary>
    public int Last { get; init; }

    /// <summary>The numbers from 1 to <see cref="Last"/> that no paragraph has, in order; empty where the sequence is unbroken.</summary>
    public EquatableArray<ParagraphRange> Missing { get; init; }
}
