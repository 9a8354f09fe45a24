namespace ReportModel.Reading;

/// <summary>Gathers what a report cites, each once, in the order of first citation.</summary>
internal sealed class CitedWorks
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public List<Resolution> Resolutions { get; } = [];

    public List<LegalAct> LegalActs { get; } = [];

    private readonly List<(Instrument Instrument, List<Article> Articles)> _instruments = [];
    private readonly HashSet<Article> _articles = [];

    public EquatableArray<Instrument> Instruments =>
        _instruments.ConvertAll(cited => cited.Instrument with { Articles = cited.Articles.ToEquatableArray() }).ToEquatableArray();

    public void Add(Resolution resolution)
    {
        if (IsNew(resolution.Id.Value, Resolutions.Count, out var place))
        {
            Resolutions.Add(resolution);
        }
        else if (Resolutions[place].Title is null && resolution.Title is not null)
        {
            Resolutions[place] = Resolutions[place] with { Title = resolution.Title };
        }
    }

    public void Add(LegalAct act)
    {
        if (IsNew("act " + act.Number, LegalActs.Count, out var place))
        {
            LegalActs.Add(act);
        }
        else if (LegalActs[place].Date is null && act.Date is not null)
        {
            LegalActs[place] = LegalActs[place] with { Date = act.Date };
        }
    }

    public void Add(Instrument instrument, Article? article)
    {
        if (IsNew("instrument " + instrument.Key, _instruments.Count, out var place))
        {
            _instruments.Add((instrument, []));
        }

        if (article is not null && _articles.Add(article))
        {
            _instruments[place].Articles.Add(article);
        }
    }

    private bool IsNew(string key, int next, out int place)
    {
        if (_places.TryGetValue(key, out place))
        {
            return false;
        }

        _places.Add(key, place = next);
        return true;
    }
}
