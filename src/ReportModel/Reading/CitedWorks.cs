using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Gathers what a report cites, each once, in the order of first citation.</summary>
internal sealed class CitedWorks
{
    private readonly Dictionary<string, int> _resolutions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _acts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _instrumentPlaces = new(StringComparer.Ordinal);
    private readonly List<(Instrument Instrument, List<Article> Articles)> _instruments = [];
    private readonly HashSet<Article> _articles = [];

    public List<Resolution> Resolutions { get; } = [];

    public List<LegalAct> LegalActs { get; } = [];

    public EquatableArray<Instrument> Instruments =>
        _instruments.ConvertAll(cited => cited.Instrument with { Articles = cited.Articles.ToEquatableArray() }).ToEquatableArray();

    public Resolution? Find(ResolutionId id) => _resolutions.TryGetValue(id.Value, out var place) ? Resolutions[place] : null;

    public void Add(Resolution resolution)
    {
        if (IsNew(_resolutions, resolution.Id.Value, out var place))
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
        if (IsNew(_acts, act.Number, out var place))
        {
            LegalActs.Add(act);
        }
        else if (LegalActs[place].Date is null && act.Date is not null)
        {
            LegalActs[place] = LegalActs[place] with { Date = act.Date };
        }
    }

    /// <param name="instrument">The instrument.</param>
    /// <param name="article">The article of it that is cited; null where it is cited as a whole.</param>
    /// <param name="text">The text in which it is cited.</param>
    /// <param name="range">Where in the text its name stands; the first place counts.</param>
    public void Add(Instrument instrument, Article? article, JoinedText text, TextRange range)
    {
        if (IsNew(_instrumentPlaces, instrument.Key, out var place))
        {
            _instruments.Add((instrument with { Source = text.Locate(range) }, []));
        }

        if (article is not null && _articles.Add(article))
        {
            _instruments[place].Articles.Add(article);
        }
    }

    private static bool IsNew(Dictionary<string, int> places, string key, out int place)
    {
        if (places.TryGetValue(key, out place))
        {
            return false;
        }

        places.Add(key, place = places.Count);
        return true;
    }
}
