namespace ReportModel;

/// <summary>For a language whose sections are not numbered by numerals of their own.</summary>
internal sealed class NoNumerals : Numerals
{
    public static NoNumerals Instance { get; } = new();

    /// <inheritdoc/>
    public override bool TryRead(ReadOnlySpan<char> text, out int value, out int length)
    {
        (value, length) = (0, 0);
        return false;
    }
}
