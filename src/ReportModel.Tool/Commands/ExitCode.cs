namespace ReportModel.Tool;

/// <summary>What the command tells scripts.</summary>
internal static class ExitCode
{
    /// <summary>All is well: nothing worse than an info was found, or what was asked for was printed.</summary>
    public const int Success = 0;

    /// <summary>There are warnings or errors; a document is no report that can be read; or <c>find</c> found nothing.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong, a file cannot be read, or the output cannot be written.</summary>
    public const int Unusable = 2;

    /// <summary>Ended by Ctrl+C: what shells expect of a program that SIGINT ended.</summary>
    public const int Cancelled = 130;
}
