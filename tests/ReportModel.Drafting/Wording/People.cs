namespace ReportModel.Drafting.Wording;

/// <summary>Makes up persons; no two of one report share a surname, so that a surname alone says who is meant.</summary>
internal sealed class People(Chance chance)
{
    private static readonly string[] FirstNames = ["Amina", "Björn", "Carlos", "Dewi", "Élodie", "Farid", "Grace", "Hiroshi", "Inês", "Jamal", "Katja", "Luis"];
    private static readonly string[] Surnames =
    [
        "Abara", "Bergström", "Castillo", "Dlamini", "Eriksen", "Fofana", "García", "Haddad", "Ivanova", "Jansen", "Koroma", "Lindqvist", "Moreau", "Nakamura",
        "O'Brien", "Petrov", "Quispe", "Rahman", "Suzuki", "Tamm", "Usman", "Vargas", "Weber", "Yilmaz", "Zoric", "Almeida", "Bianchi", "Chanda", "Duarte", "Estrada",
    ];

    private readonly List<string> _surnames = chance.Shuffle(Surnames);
    private int _next;

    public string Next() => chance.Pick(FirstNames) + (chance.Percent(20) ? " " + chance.Pick(FirstNames) : "") + " " + _surnames[_next++ % _surnames.Count];

    public static string SurnameOf(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
