namespace ReportModel.Benchmarks;

/// <summary>
/// Text that is nothing but beginnings of symbols and lists: the time for a character must not grow with the length.
/// </summary>
internal static class HostileText
{
    private const int Short = 200_000;
    private const int Long = 20_000_000;
    private const int Repetitions = 3;

    private static readonly string[] s_pieces =
        ["/", "A/", "A/1-", "A/RES/", "A/1, 2, 3, ", "A/80/21/Add.1, 2, ", "A/80/21 and Add.1/Corr.1", "A/(", "A/\n ", "UNEP(", "A/79/716S/2025/18", "\u202A/"];

    /// <summary>How much more time a character takes in 20 MB than in 200 KB, of the piece with which that is most.</summary>
    public static double WorstSlope() => s_pieces.Max(piece => TimeOfCharacter(piece, Long) / TimeOfCharacter(piece, Short));

    private static double TimeOfCharacter(string piece, int length)
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        var runs = Math.Max(1, Long / length / 10);
        var least = double.MaxValue;
        for (var i = 0; i < Repetitions; i++)
        {
            GC.Collect();
            var before = Environment.CpuUsage.TotalTime;
            for (var run = 0; run < runs; run++)
            {
                GC.KeepAlive(DocumentSymbol.Find(text).Count);
            }

            least = Math.Min(least, (Environment.CpuUsage.TotalTime - before).TotalNanoseconds / runs);
        }

        return least / text.Length;
    }
}
