namespace ReportModel.Generator;

/// <summary>The longer texts of a report, each once: a recommendation is an item of its paragraph, a topic stands over many items.</summary>
internal sealed class ReportTexts
{
    private readonly Dictionary<string, int> _indexes = new(TextComparer.Instance);
    private readonly List<string> _texts = [];

    private ReportTexts()
    {
    }

    /// <summary>The texts, in the order of the document by kind.</summary>
    public EquatableArray<string> All { get; private set; }

    public static ReportTexts Of(Report report)
    {
        var texts = new ReportTexts();
        texts.Add(report.Title);
        texts.Add(report.Sections);
        foreach (var paragraph in report.Paragraphs)
        {
            texts.Add(paragraph.Text);
            foreach (var item in paragraph.Items)
            {
                texts.Add(item.Topic);
                texts.Add(item.Text);
            }
        }

        foreach (var recommendation in report.Recommendations)
        {
            texts.Add(recommendation.Topic);
            texts.Add(recommendation.Text);
        }

        texts.Add(report.AgendaItems);
        foreach (var document in report.Documents)
        {
            texts.Add(document.Title);
        }

        texts.All = texts._texts.ToEquatableArray();
        return texts;
    }

    /// <summary>The place of a text.</summary>
    public int IndexOf(string text) => _indexes[text];

    private void Add(EquatableArray<Section> sections)
    {
        foreach (var section in sections)
        {
            Add(section.Title);
            Add(section.Sections);
        }
    }

    private void Add(EquatableArray<AgendaItem> items)
    {
        foreach (var item in items)
        {
            Add(item.Title);
            Add(item.SubItems);
        }
    }

    private void Add(string? text)
    {
        if (text is { Length: > 0 } && !_indexes.ContainsKey(text))
        {
            _indexes.Add(text, _texts.Count);
            _texts.Add(text);
        }
    }

    /// <summary>Ordinal, with a hash of a few characters: texts of a report seldom agree in length and in three places.</summary>
    private sealed class TextComparer : IEqualityComparer<string>
    {
        public static readonly TextComparer Instance = new();

        public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

        public int GetHashCode(string text) => text.Length == 0
            ? 0
            : (text.Length * 31 * 31 * 31) ^ (text[0] * 31 * 31) ^ (text[text.Length / 2] * 31) ^ text[text.Length - 1];
    }
}
