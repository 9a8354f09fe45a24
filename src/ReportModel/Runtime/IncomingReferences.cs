namespace ReportModel.Runtime;

/// <summary>Gathers the citations of reports, and turns them round.</summary>
internal sealed class IncomingReferences
{
    private readonly List<IncomingReference> _all = [];
    private readonly JointSymbols _symbols = new();
    private readonly Dictionary<(CitedThing, string), List<IncomingReference>> _byThing = [];

    /// <summary>The recommendations of each paragraph that has any, by its id.</summary>
    private readonly Dictionary<string, List<string>> _recommendations = new(StringComparer.Ordinal);

    private readonly HashSet<string> _recommendationIds = new(StringComparer.Ordinal);

    /// <summary>Gathers the citations of reports, in the order of their symbols.</summary>
    public IncomingReferences(IEnumerable<CitingReport> reports)
    {
        foreach (var report in reports.OrderBy(static report => report.Symbol).ThenBy(static report => report.Language, StringComparer.Ordinal))
        {
            Add(report);
        }

        Complete();
    }

    /// <summary>The references to a thing; null is nothing.</summary>
    public EquatableArray<IncomingReference> Find(CitedThing thing, string? id) =>
        id is { Length: > 0 } && _symbols.KeyOf(id) is { } key && _byThing.TryGetValue((thing, key), out var found) ? found.ToEquatableArray() : [];

    private void Add(CitingReport report)
    {
        _symbols.Add(report.Symbol);
        foreach (var document in report.Documents)
        {
            _symbols.Add(document.Symbol);
        }

        foreach (var recommendation in report.Recommendations)
        {
            if (_recommendationIds.Add(recommendation.Id.ToString()))
            {
                List(_recommendations, ParagraphOf(recommendation.Id.ToString())).Add(recommendation.Id.ToString());
            }
        }

        foreach (var paragraph in report.Paragraphs)
        {
            Add(report, paragraph, null, paragraph.Citations);
            foreach (var item in paragraph.Items)
            {
                Add(report, paragraph, item.Letter, item.Citations);
            }
        }
    }

    /// <summary>Turns round what was added: only now is known which symbols name one document, and what the reports recommend.</summary>
    private void Complete()
    {
        var recommendations = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var one in _recommendations)
        {
            if (_symbols.KeyOf(one.Key) is { } key)
            {
                List(recommendations, key).AddRange(one.Value);
            }
        }

        foreach (var reference in _all)
        {
            Index(reference, recommendations);
        }
    }

    private void Add(CitingReport report, Paragraph paragraph, string? letter, EquatableArray<Citation> citations)
    {
        if (citations.IsEmpty)
        {
            return;
        }

        var id = letter is null ? paragraph.Id.ToString() : paragraph.Id + "(" + letter + ")";
        RecommendationId? recommendation = _recommendationIds.Contains(id) ? new(id) : null;
        foreach (var citation in citations)
        {
            _symbols.Add(citation.Document);
            _all.Add(new() { Report = report.Symbol, Paragraph = paragraph.Id, Letter = letter, Recommendation = recommendation, Citation = citation });
        }
    }

    private void Index(IncomingReference reference, Dictionary<string, List<string>> recommendations)
    {
        var citation = reference.Citation;
        Index(CitedThing.Document, citation.Document?.ToString(), reference);
        Index(CitedThing.Resolution, citation.Resolution?.Value, reference);
        foreach (var item in citation.Recommendations)
        {
            Index(CitedThing.Recommendation, item.Value, reference);
        }

        if (citation.Paragraphs.IsEmpty)
        {
            return;
        }

        // What a citation means in its own report, it lists; of another report it says only what it writes.
        var lettered = new HashSet<string>(citation.Recommendations.Select(static item => ParagraphOf(item.ToString())), StringComparer.Ordinal);
        foreach (var paragraph in citation.Paragraphs)
        {
            Index(CitedThing.Paragraph, paragraph.Value, reference);
            if (!lettered.Contains(paragraph.ToString()) && _symbols.KeyOf(paragraph.ToString()) is { } key && recommendations.TryGetValue(key, out var held))
            {
                held.ForEach(id => Index(CitedThing.Recommendation, id, reference));
            }
        }
    }

    private void Index(CitedThing thing, string? id, IncomingReference reference)
    {
        if (id is not { Length: > 0 } || _symbols.KeyOf(id) is not { } key)
        {
            return;
        }

        var references = List(_byThing, (thing, key));
        if (references.Count == 0 || !ReferenceEquals(references[references.Count - 1], reference))
        {
            references.Add(reference);
        }
    }

    private static string ParagraphOf(string id) => id.IndexOf('(', Math.Max(0, id.IndexOf('#'))) is var open and >= 0 ? id.Substring(0, open) : id;

    private static List<TItem> List<TKey, TItem>(Dictionary<TKey, List<TItem>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }
}
