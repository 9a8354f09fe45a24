namespace ReportModel;

/// <summary>
/// A stretch of the source document. Lines and columns count from 1, columns in UTF-16 code units, as editors show them.
/// </summary>
/// <param name="Line">The line on which the stretch begins, from 1.</param>
/// <param name="Column">The column of its first character, from 1.</param>
/// <param name="EndLine">The line on which it ends, from 1.</param>
/// <param name="EndColumn">The column just after its last character, from 1.</param>
/// <param name="Length">Its length in UTF-16 code units, each line break counted as one, whether the file has CR LF or LF.</param>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public readonly record struct SourceSpan(int Line, int Column, int EndLine, int EndColumn, int Length)
{
    /// <summary>The position of a fact that was not read from a text.</summary>
    public static SourceSpan None => default;

    /// <summary>Line and column as compilers print them: <c>(469,1)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"({Line},{Column})");
}
