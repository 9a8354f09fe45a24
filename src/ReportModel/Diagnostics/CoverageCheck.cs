namespace ReportModel;

/// <summary>Holds how much of a report was understood against how much is wanted.</summary>
internal static class CoverageCheck
{
    /// <summary>The finding, where most of what was left over stands in one stretch; null where enough was understood, or nothing was read at all, which is a finding already.</summary>
    /// <param name="coverage">How much was understood.</param>
    /// <param name="threshold">How much is wanted, in per cent; 0 asks for nothing.</param>
    public static ReportDiagnostic? Of(Coverage coverage, int threshold)
    {
        if (coverage.Percent >= threshold || coverage.LeftOver.IsEmpty)
        {
            return null;
        }

        var largest = coverage.LeftOver[0];
        foreach (var text in coverage.LeftOver)
        {
            largest = text.Characters > largest.Characters ? text : largest;
        }

        return DocumentRules.LittleUnderstood.At(
            largest.Source, coverage.Percent, threshold, coverage.Characters, coverage.Characters - coverage.CharactersWithRole, largest.Characters, largest.Words);
    }
}
