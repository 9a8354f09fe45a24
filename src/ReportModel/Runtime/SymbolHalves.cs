namespace ReportModel.Runtime;

/// <summary>Takes ids and joint symbols apart as text, without asking whether they are well formed.</summary>
internal static class SymbolHalves
{
    /// <summary>The part of an id before <c>#</c>, and the rest with it; an id without <c>#</c> is all head.</summary>
    public static (string Head, string Place) SplitId(string id) =>
        id.IndexOf('#') is var mark and >= 0 ? (id.Substring(0, mark), id.Substring(mark)) : (id, "");

    /// <summary>
    /// The halves of a joint symbol, <c>A/B/1-A/C/1</c>; a hyphen inside a symbol, as in <c>A/ES-11/1</c>, is none that joins:
    /// what follows the joint begins with a letter and has a <c>/</c> of its own.
    /// </summary>
    public static List<string> Of(string symbol)
    {
        var halves = new List<string>(2);
        var start = 0;
        for (var i = symbol.IndexOf('-'); i >= 0; i = symbol.IndexOf('-', i + 1))
        {
            if (i + 1 < symbol.Length && char.IsLetter(symbol[i + 1]) && symbol.IndexOf('/', i + 1) > 0 && symbol.IndexOf('/', start, i - start) > 0)
            {
                halves.Add(symbol.Substring(start, i - start));
                start = i + 1;
            }
        }

        halves.Add(symbol.Substring(start));
        return halves;
    }

    /// <summary>Whether a symbol holds a run of whole components: <c>WG.3/2022</c> in <c>CTOC/COP/WG.3/2022/4</c>.</summary>
    public static bool Holds(string symbol, string components)
    {
        for (var i = symbol.IndexOf(components, StringComparison.OrdinalIgnoreCase); i >= 0; i = symbol.IndexOf(components, i + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = i + components.Length;
            if ((i == 0 || symbol[i - 1] is '/' or '-') && (end == symbol.Length || symbol[end] is '/' or '-'))
            {
                return true;
            }
        }

        return false;
    }
}
