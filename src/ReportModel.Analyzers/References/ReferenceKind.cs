namespace ReportModel.Analyzers.References;

/// <summary>What the strings of a place are.</summary>
internal enum ReferenceKind
{
    /// <summary>Anything.</summary>
    None,

    /// <summary>Document symbols.</summary>
    Symbol,

    /// <summary>Ids of recommendations.</summary>
    Recommendation,

    /// <summary>Ids of recommendations that <c>[Implements]</c> says are carried out.</summary>
    ImplementedRecommendation,

    /// <summary>Ids of agenda items.</summary>
    AgendaItem,

    /// <summary>Alpha-3 codes of States.</summary>
    State,

    /// <summary>What the string is compared with says it: the place is an argument of <c>Equals</c>.</summary>
    Compared,
}
