namespace ReportModel;

/// <summary>One thing a recommendation asks: of whom, and how strongly.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record Operative
{
    /// <summary>Who is to act.</summary>
    public Addressee Addressee { get; init; } = Addressee.None;

    /// <summary>How strongly it is asked.</summary>
    public Modality Modality { get; init; }

    /// <summary>The words that the modality was read from, such as <c>鼓励</c>.</summary>
    public string Words { get; init; } = "";

    /// <summary>The operative in short: <c>StatesParties: Encourage (鼓励)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Addressee.Kind}: {Modality} ({Words})";
}
