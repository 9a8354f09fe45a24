using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportModel.Tests.Catalogues;

/// <summary>Compares the catalogue with the names that UNTERM and the Statistics Division publish.</summary>
public partial class PublishedStateNamesTests
{
    private static readonly string[] Languages = ["ar", "en", "es", "fr", "ru", "zh"];

    /// <summary>Rows of the list that are no Member or observer State.</summary>
    private static readonly string[] NotInTheCatalogue =
    [
        "COK", // the Cook Islands and Niue: members of specialized agencies only
        "NIU",
    ];

    /// <summary>Where the catalogue says something else than the list, and why.</summary>
    private static readonly Dictionary<string, string> Deviations = new()
    {
        // Reports and the Statistics Division say 刚果; the bracket is a short form of the press.
        ["COG zh short"] = "刚果",
        // The Holy See is listed as 教廷 in United Nations documents; 罗马教廷 is kept as another name.
        ["VAT zh short"] = "教廷",
        ["VAT zh formal"] = "教廷",
        // The list lacks a space before the dash, which the formal name and the Statistics Division have.
        ["TLS ar short"] = "تيمور - ليشتي",
    };

    /// <summary>Names of the Statistics Division that the catalogue does not know, and why.</summary>
    private static readonly string[] UnknownStatisticalNames =
    [
        // A placeholder for the transposed word, typed as an underscore: the catalogue has the dash.
        "NLD ar هولندا (مملكة _)",
    ];

    [Fact]
    public void The_list_and_the_catalogue_hold_the_same_States_with_the_same_codes()
    {
        var rows = Rows();

        Assert.Equal(
            StateCatalogue.All.Select(s => (s.Iso3, s.Iso2, s.M49)),
            rows.Select(r => (r["alpha3"], r["alpha2"], int.Parse(r["m49"], CultureInfo.InvariantCulture))).OrderBy(r => r.Item1, StringComparer.Ordinal));
    }

    [Fact]
    public void Short_and_formal_names_in_six_languages_are_those_of_the_list()
    {
        var differences = new List<string>();
        foreach (var row in Rows())
        {
            var state = StateCatalogue.ByIso3(row["alpha3"]);
            foreach (var language in Languages)
            {
                Compare($"{state.Iso3} {language} short", Clean(row[language + "_short"], language), state.NameIn(language));
                Compare($"{state.Iso3} {language} formal", Clean(row[language + "_formal"], language), state.FormalNameIn(language));
            }
        }

        Assert.Empty(differences);

        void Compare(string key, string published, string ours)
        {
            if (ours != Deviations.GetValueOrDefault(key, published))
            {
                differences.Add($"{key}: {published} / {ours}");
            }
            else if (Deviations.ContainsKey(key) && ours == published)
            {
                differences.Add($"{key}: no longer a deviation");
            }
        }
    }

    [Fact]
    public void The_names_of_the_list_are_found_just_as_they_stand_there()
    {
        var unknown = new List<string>();
        foreach (var row in Rows())
        {
            foreach (var language in Languages)
            {
                string[] names = [row[language + "_unsd"], row[language + "_formal"], Tail().Replace(row[language + "_short"], "")];
                unknown.AddRange(names
                    .Where(name => !StateCatalogue.TryFind(name, language, out var state) || state.Iso3 != row["alpha3"])
                    .Select(name => $"{row["alpha3"]} {language} {name}"));
            }
        }

        Assert.Equal(UnknownStatisticalNames, unknown);
    }

    private static List<Dictionary<string, string>> Rows()
    {
        var path = Repository.SharedFile("states/states6.csv");
        if (path is null)
        {
            Assert.Skip("The published list of States is not here.");
        }

        return [.. CsvLines.Read(path).Where(row => !NotInTheCatalogue.Contains(row["alpha3"]))];
    }

    /// <summary>The name without the article that the list puts behind a short name or before a formal one.</summary>
    private static string Clean(string name, string language)
    {
        var clean = Tail().Replace(name.Replace('’', '\'').Replace('（', '(').Replace('）', ')'), "");
        return language switch
        {
            "en" => EnglishArticle().Replace(clean, ""),
            "fr" => FrenchArticle().Replace(clean, ""),
            "es" => SpanishArticle().Replace(clean, ""),
            _ => clean,
        };
    }

    [GeneratedRegex(@" \((the|le|la|les|l'|el|los|las)\)$")]
    private static partial Regex Tail();

    [GeneratedRegex("^the ")]
    private static partial Regex EnglishArticle();

    [GeneratedRegex("^(la |le |les |l')")]
    private static partial Regex FrenchArticle();

    [GeneratedRegex("^(la |el |los |las )")]
    private static partial Regex SpanishArticle();
}
