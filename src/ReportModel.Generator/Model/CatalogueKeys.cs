using ReportModel.Runtime;

namespace ReportModel.Generator;

/// <summary>
/// The lines of keys that the library looks ids up in: what a report adds to a catalogue, a bar between two keys. An id of
/// a joint symbol is looked up by either half.
/// </summary>
internal static class CatalogueKeys
{
    /// <summary>The keys of a symbol, or of what stands before <c>#</c> in an id.</summary>
    public static string OfHead(string head) => Line(SymbolHalves.Of(head));

    public static string OfAgenda(EquatableArray<AgendaItem> items) =>
        Line(items.Select(static item => SymbolHalves.SplitId(item.Id.ToString()).Head).Distinct(StringComparer.Ordinal).SelectMany(SymbolHalves.Of));

    /// <summary>The keys of documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="without">The places in the list of those that another report gives.</param>
    public static string OfDocuments(EquatableArray<DocumentSummary> documents, EquatableArray<int> without) =>
        Line(documents.Where((_, i) => !without.Contains(i)).SelectMany(static document => SymbolHalves.Of(document.Symbol)));

    /// <summary>The keys of resolutions or decisions.</summary>
    public static string OfResolutions(EquatableArray<ResolutionSummary> resolutions, bool decisions, EquatableArray<int> without) =>
        Line(resolutions.Where((resolution, i) => resolution.IsDecision == decisions && !without.Contains(i)).SelectMany(static resolution =>
        {
            var (head, place) = SymbolHalves.SplitId(resolution.Id);
            return SymbolHalves.Of(head).Select(half => half + place);
        }));

    private static string Line(IEnumerable<string> keys)
    {
        var writer = new SourceWriter(256);
        foreach (var key in keys)
        {
            if (writer.Length > 0)
            {
                writer.Append('|');
            }

            TableText.Write(writer, key);
        }

        return writer.ToString();
    }
}
