namespace ReportModel;

/// <summary>One thing that a recommendation, resolution, decision or conclusion asks, says or decides: of whom, and how strongly.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record Operative
{
    /// <summary>Who is to act; of the kind <see cref="AddresseeKind.None"/>, without words, where the text asks nobody by name.</summary>
    public Addressee Addressee { get; init; } = Addressee.Unset;

    /// <summary>How strongly it is asked.</summary>
    public Modality Modality { get; init; }

    /// <summary>The words that the modality was read from, such as <c>鼓励</c>.</summary>
    public string Words { get; init; } = "";

    /// <summary>The operative in short: <c>StatesParties: Encourage (鼓励)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Addressee.Kind}: {Modality} ({Words})";
}
