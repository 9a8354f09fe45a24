using ReportModel.Drafting.Wording;

namespace ReportModel.Drafting;

/// <summary>What is decided before a word is written: whose report it is, of when, and its agenda.</summary>
internal sealed record DraftPlan
{
    private const int FirstYear = 1900;
    private const int Years = 200;
    private const int WorkingGroups = 5;

    /// <summary>Of each year: a joint report of two working groups, one of each of the others, and one of each other body.</summary>
    public const int MostInSeries = Years * 7;

    private static readonly string[] OtherBodies = ["CAC/COSP/IRG", "E/CN.7", "E/CN.15"];
    private static readonly string[] WorkingGroupSymbols = ["CTOC/COP/WG.2", "CTOC/COP/WG.3", "CTOC/COP/WG.4", "CTOC/COP/WG.6", "CTOC/COP/WG.7"];

    public required Chance Chance { get; init; }

    public required DraftSize Size { get; init; }

    public required DocumentSymbol Symbol { get; init; }

    public required int Year { get; init; }

    /// <summary>The first day of the meetings; they last five.</summary>
    public required CalendarDate From { get; init; }

    public required string Place { get; init; }

    public required EquatableArray<Body> Bodies { get; init; }

    /// <summary>The convention that the bodies serve; null where they serve none.</summary>
    public required string? Convention { get; init; }

    /// <summary>The body that set these up.</summary>
    public required Body Parent { get; init; }

    /// <summary>The agenda of each body, without what is known only when the report is written.</summary>
    public required IReadOnlyList<AgendaItem> Agenda { get; init; }

    /// <summary>Whether a space stands between Chinese and Latin or digits.</summary>
    public required bool IsSpaced { get; init; }

    public bool IsJoint => Bodies.Count > 1;

    public CalendarDate To => From with { Day = From.Day + 4 };

    /// <summary>The bodies as a report names them together.</summary>
    public string BodyNames => string.Join('和', Bodies.Select(BodyWords.NameOf));

    public static DraftPlan Of(int number, DraftSize size)
    {
        var place = (int)((uint)number % MostInSeries);
        var chance = new Chance((uint)number);
        var year = FirstYear + (place % Years);
        var symbols = BodiesOf(place / Years, year);
        var bodies = symbols.Select(symbol => BodyWords.Entry(symbol).Body).ToEquatableArray();
        var document = chance.Between(2, 9);
        return new DraftPlan
        {
            Chance = chance,
            Size = size,
            Symbol = DocumentSymbol.Parse(string.Join('-', symbols.Select(symbol => FormattableString.Invariant($"{symbol}/{year}/{document}")))),
            Year = year,
            From = new CalendarDate(year, chance.Between(1, 12), chance.Between(1, 24)),
            Place = chance.Pick(["维也纳", "日内瓦", "内罗毕", "曼谷"]),
            Bodies = bodies,
            Convention = BodyWords.Entry(symbols[0]).Convention,
            Parent = BodyWords.Entry(symbols[0] is ['E', ..] ? "E" : symbols[0][..symbols[0].LastIndexOf('/')]).Body,
            IsSpaced = chance.Percent(50),
            Agenda = new AgendaDraft(chance, size, bodies, year, document).Items,
        };
    }

    private static string[] BodiesOf(int slot, int year)
    {
        // Which two meet together changes from year to year.
        string Group(int place) => WorkingGroupSymbols[(place + year) % WorkingGroups];
        return slot switch
        {
            0 => [.. new[] { Group(0), Group(1) }.Order(StringComparer.Ordinal)],
            < WorkingGroups - 1 => [Group(slot + 1)],
            _ => [OtherBodies[slot - WorkingGroups + 1]],
        };
    }
}
