namespace ReportModel.Drafting;

/// <summary>The letters of items: (a) to (z), then (aa), (bb)….</summary>
internal static class Letters
{
    private const int Alphabet = 26;

    /// <summary>The letter at a place, from 0.</summary>
    public static string At(int place) => new((char)('a' + (place % Alphabet)), 1 + (place / Alphabet));
}
