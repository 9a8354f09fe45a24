namespace ReportModel.Analyzers.References;

/// <summary>The checks of one compilation, by what the strings of a place are.</summary>
internal sealed class ReferenceChecks
{
    private readonly SymbolCheck _symbols;
    private readonly IdCheck _recommendations;
    private readonly IdCheck _implemented;
    private readonly IdCheck _agendaItems;

    public ReferenceChecks(KnownCatalogues known, bool isStrict)
    {
        var recommendations = known.Recommendations.ToList();
        _symbols = new(known, isStrict);
        _recommendations = new(
            recommendations, IdKind.Recommendation, ReferenceRules.MalformedRecommendation, ReferenceRules.UnknownRecommendation, mustBeKnown: false);
        _implemented = new(
            recommendations, IdKind.Recommendation, ReferenceRules.MalformedRecommendation, ReferenceRules.UnknownImplemented, mustBeKnown: true);
        _agendaItems = new(
            known.AgendaItems.ToList(), IdKind.AgendaItem, ReferenceRules.MalformedAgendaItem, ReferenceRules.UnknownAgendaItem, mustBeKnown: false);
    }

    /// <summary>What is wrong with a string; null where nothing is.</summary>
    public Finding? Check(ReferenceKind kind, string written) => kind switch
    {
        ReferenceKind.Symbol => _symbols.Check(written),
        ReferenceKind.Recommendation => _recommendations.Check(written),
        ReferenceKind.ImplementedRecommendation => _implemented.Check(written),
        ReferenceKind.AgendaItem => _agendaItems.Check(written),
        ReferenceKind.State => StateCheck.Check(written),
        _ => null,
    };
}
