namespace ReportModel.Drafting.Wording;

/// <summary>The bodies and their Chinese names, from the catalogue.</summary>
internal static class BodyWords
{
    public static BodyEntry Entry(string symbol) =>
        BodyCatalogue.Default.TryGet(symbol, out var entry) ? entry : throw new ArgumentException($"The catalogue has no body '{symbol}'.", nameof(symbol));

    /// <summary>The full name.</summary>
    public static string NameOf(Body body) => Names(body)[0];

    /// <summary>The shortest name, as reports write it after the first time.</summary>
    public static string ShortNameOf(Body body) => Names(body).MinBy(name => name.Length)!;

    private static List<string> Names(Body body) => [.. Entry(body.Symbol).Names.Where(name => name.Language == "zh").Select(name => name.Name)];
}
