namespace ReportModel;

/// <summary>Words and the kind of addressee that they name.</summary>
/// <param name="Words">The words.</param>
/// <param name="Kind">The kind.</param>
public sealed record AddresseeWords(string Words, AddresseeKind Kind);
