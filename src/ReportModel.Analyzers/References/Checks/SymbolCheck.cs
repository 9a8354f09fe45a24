namespace ReportModel.Analyzers.References;

/// <summary>Checks document symbols.</summary>
internal sealed class SymbolCheck(KnownCatalogues known, bool isStrict)
{
    public Finding? Check(string written)
    {
        var visible = written;
        if (InvisibleCharacters.IndexIn(written) >= 0)
        {
            visible = InvisibleCharacters.RemoveFrom(written);
            if (DocumentSymbol.TryParse(visible, out var cleaned) || DocumentSymbol.TryParse(InvisibleCharacters.MakeOrdinary(written), out cleaned))
            {
                return Finding.Invisible(written, cleaned.ToString());
            }
        }

        if (!DocumentSymbol.TryParse(visible.AsSpan(), out var symbol, out var error))
        {
            var meant = Meant(visible);
            return Finding.Of(ReferenceRules.MalformedSymbol, written, error.Reason + Nearest.Question(meant), meant);
        }

        return known.HasSymbols ? CheckKnown(written, symbol) : null;
    }

    private Finding? CheckKnown(string written, DocumentSymbol symbol)
    {
        var normal = symbol.ToString();
        if (symbol.Parts.FirstOrDefault(part => !known.HoldsSymbol(part.ToString())) is not { } unknown)
        {
            return normal == written ? null : Finding.OtherForm(ReferenceRules.UnknownSymbol, written, normal);
        }

        var near = NearSymbols.Of(unknown.ToString(), known.Symbols);
        if (near.Count > 0)
        {
            return Unknown(written, [.. near.Select(meant => string.Join("-", symbol.Parts.Select(part => part.Equals(unknown) ? meant : part.ToString())))]);
        }

        return isStrict ? Finding.Of(ReferenceRules.UncataloguedSymbol, written, "", []) : null;
    }

    private static Finding Unknown(string written, IReadOnlyList<string> near) =>
        Finding.Of(ReferenceRules.UnknownSymbol, written, Nearest.Question(near), near);

    /// <summary>What a malformed symbol was meant to be: itself with other separators, case, slash or dash, or the known ones nearest to it.</summary>
    private List<string> Meant(string malformed)
    {
        if (PlainText.SeparatedSymbol(malformed) is { } separated && separated.Parts.All(part => known.HoldsSymbol(part.ToString())))
        {
            return [separated.ToString()];
        }

        var repaired = PlainText.Symbol(malformed);
        if (repaired is not null && DocumentSymbol.Parse(repaired).Parts is var parts && (parts.Count > 1 || known.HoldsSymbol(repaired)))
        {
            return [repaired];
        }

        // What can be repaired may well be right then: one slip is all that is taken for another symbol.
        var plain = PlainText.Of(malformed);
        var limit = plain.Length < 8 || repaired is not null ? 1 : SymbolSlip.Limit;
        var near = repaired is null ? [] : NearSymbols.Of(repaired, known.Symbols);
        near = near.Count > 0 ? near : Nearest.ChooseLeast(known.Symbols, candidate => TypingDistance.Within(plain, PlainText.Of(candidate), limit), limit);
        return near.Count > 0 || repaired is null ? near : [repaired];
    }
}
