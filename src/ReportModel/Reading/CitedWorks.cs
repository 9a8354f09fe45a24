namespace ReportModel.Reading;

/// <summary>Gathers what a report cites, each once, in the order of first citation.</summary>
internal sealed class CitedWorks
{
    private readonly Dictionary<string, int> _resolutions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _acts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _instruments = new(StringComparer.Ordinal);

    public List<Resolution> Resolutions { get; } = [];

    public List<LegalAct> LegalActs { get; } = [];

    public List<Instrument> Instruments { get; } = [];

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
    /// <param name="source">Where it is cited; the first place counts.</param>
    public void Add(Instrument instrument, Article? article, SourceSpan source)
    {
        if (IsNew(_instruments, instrument.Key, out var place))
        {
            Instruments.Add(instrument with { Source = source });
        }

        if (article is not null && !Instruments[place].Articles.Contains(article))
        {
            Instruments[place] = Instruments[place] with { Articles = [.. Instruments[place].Articles, article] };
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
