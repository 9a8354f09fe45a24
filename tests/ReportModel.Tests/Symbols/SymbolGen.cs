using CsCheck;

namespace ReportModel.Tests.Symbols;

/// <summary>Random symbols as the grammar makes them, and texts that are nearly symbols.</summary>
internal static class SymbolGen
{
    private static readonly Gen<string> s_number = Gen.Int[1, 9999].Select(n => $"{n}");
    private static readonly Gen<string> s_year = Gen.Int[1980, 2040].Select(n => $"{n}");
    private static readonly Gen<string> s_session = Gen.OneOf(Gen.Int[1, 120].Select(n => $"{n}"), s_year, Gen.Int[1, 12].Select(n => $"ES-{n}"), Gen.Int[1, 40].Select(n => $"S-{n}"));

    private static readonly Gen<string> s_body = AnyOf(
        "A", "A/HRC", "A/AC.105/C.2", "A/CONF.232", "A/C.3", "A/CN.9/WG.II", "S/AC.26", "E/CN.15", "E/CN.7", "E/C.12", "E/ICEF", "CTOC/COP", "CTOC/COP/WG.3",
        "CAC/COSP/IRG", "FCCC/SBI", "FCCC/PA/CMA", "UNEP/OzL.Pro.35", "UNEP/MED IG.22", "TD/B", "TD/OLIVE OIL.10", "ECE/TRANS/WP.29", "ST/SG/AC.10/C.3", "CRC/C",
        "CEDAW/C/UGA", "DP/FPA-ICEF-UNW", "HSP/EB.2023", "NPT/CONF.2020", "CCW/GGE.1", "ISBA", "CD", "UNW", "IDB.52", "GC.20", "BWC/CONF.IX", "WFP/EB.1");

    private static readonly Gen<string> s_tail = Gen.OneOf(
        Gen.Select(AnyOf("L", "CRP", "INF", "WP", "NGO", "R"), s_number).Select((nature, number) => $"/{nature}.{number}"),
        Gen.Select(AnyOf("INF", "NGO", "L", "CRP"), s_number).Select((nature, number) => $"/{nature}/{number}"),
        s_number.Select(number => "/" + number));

    private static readonly Gen<string> s_part = Gen.OneOf(
        Gen.Const(""),
        AnyOf(" (Part II)", "(PartIV)", " (Vol. I)", " (Sect. 29A)", "(2024)", " (Partie II)", "（第三部分）", " (Том I)", " (المجلد الأول)", " (Segunda parte)"));

    private static readonly Gen<string> s_modifications = Gen.Select(AnyOf("Add", "Corr", "Rev", "Amend", "ADD", "CORR"), Gen.Int[1, 99])
        .Select((word, number) => $"/{word}.{number}").Array[0, 3].Select(string.Concat);

    /// <summary>One symbol.</summary>
    public static Gen<string> Single { get; } = Gen.OneOf(
        Gen.Select(s_body, s_session, s_tail, s_part, s_modifications).Select((body, session, tail, part, modifications) => $"{body}/{session}{tail}{part}{modifications}"),
        Gen.Select(AnyOf("A/RES/", "E/RES/"), Gen.Int[1, 3999], AnyOf("(XXVI)", " (LIII)", "(S-VI)", "(L)", "(ES-II)")).Select((series, number, session) => $"{series}{number}{session}"),
        Gen.Select(AnyOf("S/RES/", "S/PRST/"), s_number, s_year).Select((series, number, year) => series == "S/RES/" ? $"{series}{number}({year})" : $"{series}{year}/{number}"),
        Gen.Select(Gen.Int[40, 80], Gen.Int[1, 300], Gen.Char['A', 'F']).Select((session, number, letter) => $"A/RES/{session}/{number} {letter}"));

    /// <summary>One symbol, or the symbols of a joint document.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(
        Single,
        Single,
        Single,
        // A letter behind the "-" of a symbol of the World Food Programme is that of an item; and no symbol stands in it twice.
        Gen.Select(Single, AnyOf("-", "–", "\u2011"), Single)
            .Where((first, _, second) => !first.StartsWith("WFP/", StringComparison.Ordinal) && first != second)
            .Select((first, dash, second) => first + dash + second));

    /// <summary>Symbols with some characters changed, taken out or put in, and other texts.</summary>
    public static Gen<string> NearlyAny { get; } = Gen.Select(Any, Gen.Select(Gen.Int[0, 80], AnyOf("ACEST/.-–() *0123IVXRWGdlu和、（）\n\u00A0\u202A\u200B\0[],".ToCharArray()), Gen.Int[0, 2]).Array[1, 5])
        .Select((text, changes) =>
        {
            foreach (var (place, c, kind) in changes)
            {
                var at = place % (text.Length + 1);
                var rest = text[Math.Min(text.Length, at + (kind == 2 ? 0 : 1))..];
                text = kind == 0 ? text[..at] + rest : text[..at] + c + rest;
            }

            return text;
        });

    /// <summary>One of some values.</summary>
    public static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
