namespace ReportModel.Tests.Catalogues;

internal static class Duplicates
{
    /// <summary>The names that stand there twice in one language, as a lookup sees them.</summary>
    public static IEnumerable<string> Of(IEnumerable<LocalName> names) => Of(names.Select(n => $"{n.Language} {NameFolding.Fold(n.Name)}"));

    public static IEnumerable<string> Of(IEnumerable<string> values) =>
        from value in values
        group value by value into same
        where same.Count() > 1
        select same.Key;
}
