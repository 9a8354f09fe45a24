namespace ReportModel.Drafting.Wording;

/// <summary>What reports cite, and keeps what was cited: treaties, articles, resolutions, decisions, legal acts.</summary>
internal sealed class Works(DraftPlan plan)
{
    private static readonly (string Name, string Key, InstrumentKind Kind)[] Treaties =
    [
        ("打击有组织犯罪公约", "UNTOC", InstrumentKind.Treaty), ("反腐败公约", "UNCAC", InstrumentKind.Treaty),
        ("枪支议定书", "Firearms Protocol", InstrumentKind.Protocol), ("偷运移民议定书", "Smuggling of Migrants Protocol", InstrumentKind.Protocol),
        ("贩运人口议定书", "Trafficking in Persons Protocol", InstrumentKind.Protocol), ("维也纳边境合作条约", "维也纳边境合作条约", InstrumentKind.Treaty),
    ];

    private readonly List<Instrument> _instruments = [];
    private readonly List<Resolution> _resolutions = [];
    private readonly List<LegalAct> _acts = [];

    public EquatableArray<Instrument> Instruments => _instruments.ToEquatableArray();

    public EquatableArray<Resolution> Resolutions => _resolutions.ToEquatableArray();

    public EquatableArray<LegalAct> LegalActs => _acts.ToEquatableArray();

    /// <summary>What the bodies call their convention: "the Convention"; where they serve none, the treaty on drugs of 1988 by its short name.</summary>
    public string ConventionName => plan.Convention is null ? "1988年公约" : "公约";

    /// <summary>Cites that convention, or an article of it.</summary>
    public void CiteConvention(Passage passage, int? article = null)
    {
        var key = plan.Convention ?? "1988 Convention";
        Cite(passage, ConventionName, key, InstrumentKind.Treaty, article is { } number ? new Article { Instrument = key, Number = number } : null);
    }

    /// <summary>Cites a treaty, and sometimes an article of it in one of the two ways of writing a subparagraph.</summary>
    public void CiteTreaty(Passage passage, Chance chance)
    {
        var (name, key, kind) = chance.Pick(Treaties);
        var article = chance.Percent(50) ? null : new Article
        {
            Instrument = key,
            Number = chance.Between(1, 40),
            Subparagraph = chance.Percent(60) ? null : Letters.At(chance.Below(6)),
        };
        Cite(passage, name, key, kind, article, chance.Percent(50));
    }

    /// <summary>Cites a resolution of the body that set up those of the report, with its title.</summary>
    public void CiteResolution(Passage passage, Chance chance)
    {
        // One number has one title, in every report.
        var theme = chance.Below(Themes.Count);
        var title = $"加强{Themes.At(theme)}";
        passage.Add($"{BodyWords.ShortNameOf(plan.Parent)}题为“{title}”的");
        Cite(passage, ResolutionKind.Resolution, FormattableString.Invariant($"{Session(1 + (theme / 30))}/{1 + (theme % 30)}"), title);
    }

    public void CiteDecision(Passage passage, Chance chance) =>
        Cite(passage, ResolutionKind.Decision, FormattableString.Invariant($"{Session(chance.Between(1, 12))}/{chance.Between(1, 9)}"), null);

    /// <summary>Cites a legal act of the European Union, with its issuer and date.</summary>
    public void CiteLegalAct(Passage passage, Chance chance)
    {
        var date = new CalendarDate(chance.Between(1995, 2020), chance.Between(1, 12), chance.Between(1, 28));
        var (words, kind) = chance.Pick<(string, LegalActKind)>([("框架决定", LegalActKind.FrameworkDecision), ("条例", LegalActKind.Regulation), ("指令", LegalActKind.Directive)]);
        var number = FormattableString.Invariant($"{date.Year}/{chance.Between(100, 999)}/JHA");
        passage.Add("欧洲联盟理事会" + Dates.Day(date));
        passage.Cite(new Citation { Kind = CitationKind.LegalAct, Words = $"第{number}号{words}", LegalAct = number });
        if (!_acts.Exists(act => act.Number == number))
        {
            _acts.Add(new LegalAct { Number = number, Kind = kind, Issuer = "欧洲联盟理事会", Date = date });
        }
    }

    public static void CiteDocument(Passage passage, DocumentSymbol symbol) =>
        passage.Cite(new Citation { Kind = CitationKind.Document, Words = symbol.ToString(), Document = symbol });

    private void Cite(Passage passage, string name, string key, InstrumentKind kind, Article? article, bool letterInside = false)
    {
        passage.Cite(new Citation
        {
            Kind = article is null ? CitationKind.Instrument : CitationKind.Article,
            Words = $"《{name}》" + (article is null ? "" : Words(article, letterInside)),
            Instrument = key,
            Article = article,
        });
        var place = _instruments.FindIndex(instrument => instrument.Key == key);
        if (place < 0)
        {
            place = _instruments.Count;
            var fullName = InstrumentCatalogue.TryGet(key, out var entry) ? entry.Name : name;
            _instruments.Add(new Instrument { Key = key, Name = fullName, Kind = kind });
        }

        if (article is not null && !_instruments[place].Articles.Contains(article))
        {
            _instruments[place] = _instruments[place] with { Articles = [.. _instruments[place].Articles, article] };
        }
    }

    private static string Words(Article article, bool letterInside) => FormattableString.Invariant(
        article.Subparagraph is null ? $"第{article.Number}条"
        : letterInside ? (FormattableString)$"第{article.Number}({article.Subparagraph})条"
        : $"第{article.Number}条({article.Subparagraph})项");

    private void Cite(Passage passage, ResolutionKind kind, string number, string? title)
    {
        var id = new ResolutionId($"{plan.Parent.Symbol}#{(kind == ResolutionKind.Resolution ? "resolution" : "decision")}{number}");
        passage.Cite(new Citation { Kind = CitationKind.Resolution, Words = $"第{number}号{(kind == ResolutionKind.Resolution ? "决议" : "决定")}", Resolution = id });
        if (!_resolutions.Exists(resolution => resolution.Id == id))
        {
            _resolutions.Add(new Resolution { Id = id, Body = plan.Parent, Kind = kind, Number = number, Title = title, Language = DraftDocument.Language });
        }
    }

    /// <summary>The Economic and Social Council numbers its resolutions by year.</summary>
    private int Session(int session) => plan.Parent.Symbol == "E" ? 1990 + session : session;
}
