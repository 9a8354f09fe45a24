namespace ReportModel.Untoc.Tests;

/// <summary>A type of an application that holds types of the model.</summary>
internal sealed record StoredReport(Report Report, DocumentSymbol Symbol, State Host, RecommendationId First, EquatableArray<Recommendation> Chosen, Dictionary<State, AgendaItemId> Items);
