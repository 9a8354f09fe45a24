namespace ReportModel.Generator;

/// <summary>The names under which the compiler keeps generated files.</summary>
/// <remarks>
/// Two names that differ in case only are one to the compiler and to some file systems. A name in the usual case (a
/// capital begins each word) stays as it is; any other carries its capitals as a number after <c>-</c>, which no C#
/// name contains; so do letters beyond ASCII as their codes.
/// </remarks>
internal static class HintNames
{
    /// <summary>
    /// The hint name of a file of one report, <c>Wg3_2022.Report.g.cs</c>, of another edition of it, <c>Wg3_2022.en.Report.g.cs</c>,
    /// or of several reports: <c>Report-017.g.cs</c>, which no report's name gives.
    /// </summary>
    public static string Of(int number, string identifier, string edition, string file) =>
        number >= 0 ? FormattableString.Invariant($"{file}-{number:000}.g.cs") : Of(identifier, edition.Length == 0 ? file : edition + "." + file);

    /// <summary>The hint name of a file of a report: <c>Wg2Wg3_2022.Text.g.cs</c>.</summary>
    public static string Of(string identifier, string file)
    {
        var writer = new SourceWriter(64);
        var usual = true;
        var previous = '_';
        foreach (var c in identifier)
        {
            if (c > '\u007F')
            {
                writer.Append('-');
                writer.AppendHex(c, 4);
            }
            else
            {
                writer.Append(c);
            }

            usual &= !IsLetter(c) || (IsLetter(previous) ? c >= 'a' : c < 'a');
            previous = c;
        }

        if (!usual)
        {
            writer.Append("--");
            foreach (var c in identifier)
            {
                writer.Append(IsLetter(c) && c < 'a' ? '1' : '0');
            }
        }

        writer.Append(".", file, ".g.cs");
        return writer.ToString();
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
