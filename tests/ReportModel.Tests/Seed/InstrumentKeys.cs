namespace ReportModel.Tests.Seed;

/// <summary>
/// The one place that knows by which keys the library calls the instruments that the seed cites. The tests call them
/// by the labels; an instrument that the catalogue does not hold goes by its name as the report first writes it.
/// </summary>
internal static class InstrumentKeys
{
    private static readonly (string Label, string Key)[] Table =
    [
        ("UNTOC", "UNTOC"),
        ("UNCAC", "UNCAC"),
        ("Mandela Rules", "Nelson Mandela Rules"),
        ("Review Rules", "联合国打击跨国有组织犯罪公约及其各项议定书实施情况审议机制运作程序和规则"),
        ("1988 Convention", "1988 Convention"),
        ("Transfer Convention", "ETS 112"),
        ("Transfer Protocol", "ETS 167"),
        ("Serving Abroad Convention", "Inter-American Convention on Serving Criminal Sentences Abroad"),
    ];

    public static string Label(string? key) =>
        Table.FirstOrDefault(row => SeedText.Squeeze(row.Key) == SeedText.Squeeze(key)).Label ?? $"unknown instrument {key}";
}
