using System.Globalization;

namespace ReportModel;

/// <summary>
/// The supplements of the Official Records that are a body's annual report. The General Assembly and the Economic and Social
/// Council keep a number for each such body: A/80/21 is the report of the Committee on Information, as A/79/21 was.
/// </summary>
internal static class Supplements
{
    private static readonly Dictionary<string, (string Body, int Since)> s_bodies = TableText.Entries(BodyTable.Text)
        .Where(static row => row.Field(3) is not null)
        .ToDictionary(static row => OrganAndNumber(row.Field(3)!), static row => (row.Head[0], Since(row.Field(3)!)), StringComparer.Ordinal);

    /// <summary>The symbol of the body whose report a document of an organ is; null where it is none, or is older than the library is sure of.</summary>
    /// <param name="document">A symbol that is no joint one.</param>
    public static string? BodyOf(DocumentSymbol document) =>
        document.Nature is null && document.Number is { } number && s_bodies.TryGetValue(document.Body + "/" + number, out var found)
        && (document.SessionNumber ?? document.Year) is { } held && held >= found.Since
            ? found.Body
            : null;

    private static string OrganAndNumber(string supplement) => supplement.Substring(0, supplement.LastIndexOf('/'));

    private static int Since(string supplement) => int.Parse(supplement.Split('/')[2], CultureInfo.InvariantCulture);
}
