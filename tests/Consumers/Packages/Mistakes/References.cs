using ReportModel;
using ReportModel.Untoc;

internal static class References
{
    private static readonly DocumentSymbol s_rm1001 = DocumentSymbol.Parse("CTOC/COP/WG.3/2022/");
    private static readonly DocumentSymbol s_rm1002 = DocumentSymbol.Parse("CTOC/COP/WG.3/2022/22");
    private static readonly DocumentSymbol s_rm1003 = DocumentSymbol.Parse("CTOC/COP/WG.3\u200B/2022/2");
    private static readonly DocumentSymbol s_rm1004 = DocumentSymbol.Parse("A/RES/55/25");
    private static readonly string s_rm1005 = "CTOC/COP/WG.3/2022/2";
    private static readonly bool s_rm1011 = Recommendations.TryGet("7(k)", out _);
    private static readonly bool s_rm1012 = Recommendations.TryGet("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#7(z)", out _);
    private static readonly bool s_rm1021 = AgendaItems.TryGet("item2", out _);
    private static readonly bool s_rm1022 = AgendaItems.TryGet("CTOC/COP/WG.3/2202#item2", out _);
    private static readonly bool s_rm1031 = States.TryGet("China", out _);
    private static readonly bool s_rm1032 = States.TryGet("CNH", out _);

    [Implements("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#99(z)")]
    private static string Rm1041() => s_rm1005;

    [Implements(null!)]
    private static string Rm1042() => $"{s_rm1001}{s_rm1002}{s_rm1003}{s_rm1004}";

    // lang=un-symbol
    private static readonly string s_comment = "CTOC/COP/WG.3//2022";

    public static string Use() => $"{s_rm1011}{s_rm1012}{s_rm1021}{s_rm1022}{s_rm1031}{s_rm1032}{s_comment}{Rm1041()}{Rm1042()}";
}
