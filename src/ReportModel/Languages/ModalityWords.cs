namespace ReportModel;

/// <summary>Words and the modality that they express.</summary>
/// <param name="Words">The words.</param>
/// <param name="Modality">The modality; null for words that only look like one.</param>
public sealed record ModalityWords(string Words, Modality? Modality);
