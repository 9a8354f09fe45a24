namespace ReportModel.Generator;

/// <summary>Writes how much of a report was understood, as <see cref="Runtime.CoverageRecords"/> reads it.</summary>
internal static class TableCoverage
{
    public static void Coverage(TableWriter to, Coverage coverage)
    {
        to.Number(coverage.Characters);
        to.Number(coverage.CharactersWithRole);
        to.List(coverage.Sequences, Sequence);
        foreach (var (_, count) in CoverageConstants.Of(coverage.Facts))
        {
            to.Number(count);
        }

        to.List(coverage.LeftOver, LeftOver);
    }

    private static void Sequence(TableWriter to, ParagraphSequence sequence)
    {
        to.Number(sequence.First);
        to.Number(sequence.Last);
        to.List(sequence.Missing, static (to, range) => to.Range(range));
    }

    private static void LeftOver(TableWriter to, LeftOverText text)
    {
        to.Fact();
        to.Literal(text.Words);
        to.Number(text.Characters);
    }
}
