namespace ReportModel.Tool;

/// <summary>How many there are of something.</summary>
internal static class Count
{
    /// <summary>A number and what is counted, in the plural where it has to be.</summary>
    public static string Of(int number, string thing) => FormattableString.Invariant($"{number} {thing}{(number == 1 ? "" : "s")}");
}
