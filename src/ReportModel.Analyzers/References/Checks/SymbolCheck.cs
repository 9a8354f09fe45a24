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
            return normal == written ? null : Unknown(written, [normal]);
        }

        var near = Near(unknown.ToString());
        if (near.Count > 0)
        {
            return Unknown(written, [.. near.Select(meant => string.Join("-", symbol.Parts.Select(part => part.Equals(unknown) ? meant : part.ToString())))]);
        }

        return isStrict ? Finding.Of(ReferenceRules.UncataloguedSymbol, written, "", []) : null;
    }

    private static Finding Unknown(string written, IReadOnlyList<string> near) =>
        Finding.Of(ReferenceRules.UnknownSymbol, written, Nearest.Question(near), near);

    /// <summary>The known symbols that differ from a well-formed one by slips only.</summary>
    private List<string> Near(string symbol)
    {
        var plain = PlainText.Of(symbol);
        return Nearest.Choose(known.Symbols, candidate => PlainText.Of(candidate) == plain ? 0 : SymbolSlip.Count(symbol, candidate), SymbolSlip.Limit);
    }

    /// <summary>What a malformed symbol was meant to be: itself with another case, slash or dash, or the known ones nearest to it.</summary>
    private List<string> Meant(string malformed)
    {
        if (PlainText.Symbol(malformed) is { } repaired)
        {
            var near = DocumentSymbol.Parse(repaired) is { IsJoint: false } && !known.HoldsSymbol(repaired) ? Near(repaired) : [];
            return near.Count > 0 ? near : [repaired];
        }

        var plain = PlainText.Of(malformed);
        return Nearest.Choose(known.Symbols, candidate => TypingDistance.Within(plain, PlainText.Of(candidate), 2), limit: plain.Length < 8 ? 1 : 2);
    }
}
