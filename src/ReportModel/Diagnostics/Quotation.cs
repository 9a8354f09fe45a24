namespace ReportModel;

/// <summary>Shortens a text for a message: enough to see which one is meant.</summary>
internal static class Quotation
{
    private const int Length = 20;

    public static string Of(string text) => text.Length <= Length ? text : $"{text.Substring(0, Length)}…";
}
