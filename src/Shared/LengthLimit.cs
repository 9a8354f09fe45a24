namespace ReportModel;

/// <summary>How many characters are compiled, as a property of the project sets it.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Usual">The limit where the project sets none.</param>
internal sealed partial record LengthLimit(string Property, int Usual)
{
    /// <summary>Of one document. A hundred times the seed report: what follows is one constant and one class, which compilers and editors hold whole.</summary>
    public static LengthLimit OfDocument { get; } = new("ReportModelDocumentLimit", 2_000_000);

    /// <summary>Of all documents together. 1,500 reports of the seed's size: the compiler takes some 300 bytes for each character, about 10 GB.</summary>
    public static LengthLimit OfProject { get; } = new("ReportModelProjectLimit", 32_000_000);
}
