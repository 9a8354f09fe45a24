namespace ReportModel.Tests.Reading;

/// <summary>Citations as English reports write them.</summary>
public class EnglishCitationTests
{
    [Theory]
    [InlineData("See General Assembly resolution 79/93 B of 4 December 2024.", "A#resolution79/93 B")]
    [InlineData("See General Assembly resolutions 79/93 A and B of 4 December 2024.", "A#resolution79/93 A A#resolution79/93 B")]
    [InlineData("See General Assembly resolutions 79/93 A, B and D and 80/1.", "A#resolution79/93 A A#resolution79/93 B A#resolution79/93 D A#resolution80/1")]
    [InlineData("See General Assembly resolutions 79/93 B and A/80/21.", "A#resolution79/93 B")]
    [InlineData("See General Assembly resolution 2200 A (XXI), annex.", "A#resolution2200 A (XXI)")]
    [InlineData("See Human Rights Council resolutions 53/3 and 54/2.", "A/HRC#resolution53/3 A/HRC#resolution54/2")]
    [InlineData("See resolution 53/3 of the Human Rights Council.", "A/HRC#resolution53/3")]
    [InlineData("It was adopted by the General Assembly in its resolution 34/180 of 18 December 1979.", "A#resolution34/180")]
    [InlineData("The General Assembly, by its resolution 79/93, approved it.", "A#resolution79/93")]
    [InlineData("After the Assembly. In its resolution 53/3, the Human Rights Council agreed.", "A/HRC#resolution53/3")]
    [InlineData("See Economic and Social Council resolution 2022/3 of 8 June 2022.", "E#resolution2022/3")]
    [InlineData("See decision 4/4.", "CTOC/COP#decision4/4")]
    [InlineData("See Conference resolution 9/1, paragraph 2.", "CTOC/COP#resolution9/1")]
    [InlineData("See draft resolution E/CN.15/2030/L.2.", "")]
    [InlineData("The irresolution 9/1 of speakers.", "")]
    public void Resolutions_and_decisions(string text, string ids) =>
        Assert.Equal(ids, string.Join(' ', Citations(text).Where(c => c.Kind == CitationKind.Resolution).Select(c => c.Resolution.ToString())));

    [Theory]
    [InlineData("Under article 9, paragraph 5, of the Paris Agreement.", "article 9, paragraph 5, of the Paris Agreement", "Paris Agreement, art. 9")]
    [InlineData("Under Articles 9 and 10 of the Convention.", "Articles 9 and 10 of the Convention", "UNTOC, art. 9; UNTOC, art. 10")]
    [InlineData("Under article 2 (b) of the Convention.", "article 2 (b) of the Convention", "UNTOC, art. 2 (b)")]
    public void Articles(string text, string words, string articles)
    {
        var citations = Citations(text).Where(c => c.Kind == CitationKind.Article).ToList();

        Assert.All(citations, c => Assert.Equal(words, c.Words));
        Assert.Equal(articles, string.Join("; ", citations.Select(c => c.Article)));
    }

    [Theory]
    [InlineData("Under article 9 of the Convention and article 10 of the Convention.", "UNTOC, art. 9; UNTOC, art. 10")]
    [InlineData("Under article 3 of the Convention, article 4 and article 5 of the Paris Agreement.", "UNTOC, art. 3; Paris Agreement, art. 5")]
    [InlineData("Under article 9 of the Rivers Act and article 10 of the Convention.", "UNTOC, art. 10")]
    [InlineData("Under particle 9 of the Convention.", "")]
    [InlineData("Under the articles of the Convention.", "")]
    public void Each_article_is_of_the_instrument_after_it(string text, string articles) =>
        Assert.Equal(articles, string.Join("; ", Citations(text).Where(c => c.Kind == CitationKind.Article).Select(c => c.Article)));

    [Fact]
    public void An_instrument_has_the_articles_that_are_cited()
    {
        var instrument = Assert.Single(SmallEnglishReport.Saying("Under articles 9 and 2 (b) of the Convention.").Instruments);

        Assert.Equal(["UNTOC, art. 9", "UNTOC, art. 2 (b)"], instrument.Articles.Select(article => article.ToString()));
        Assert.Equal((3, 38, 48), (instrument.Source.Line, instrument.Source.Column, instrument.Source.EndColumn));
    }

    [Theory]
    [InlineData("See paragraph 2 below.", "2")]
    [InlineData("See paras. 2–4 below.", "2 3 4")]
    [InlineData("See paragraphs 2, 3 and 4 below.", "2 3 4")]
    [InlineData("See paragraph 2 of that decision.", "")]
    public void Paragraphs_of_the_same_report(string text, string numbers)
    {
        var report = SmallEnglishReport.Parse($"Report on the meeting of the Working Group on Firearms\n\n1. {text}\n\n2. Two.\n\n3. Three.\n\n4. Four.\n");
        var cited = report.Paragraphs[0].Citations.Where(c => c.Kind == CitationKind.Paragraphs).SelectMany(c => c.Paragraphs);

        Assert.Equal(numbers, string.Join(' ', cited.Select(id => id.Value[(id.Value.IndexOf('#') + 1)..])));
    }

    /// <summary>A report of the Council's forty-third session can cite its own resolutions of sessions until then.</summary>
    [Theory]
    [InlineData("Its mandate is in resolution 26/9 and in decision 43/115.", "A/HRC#resolution26/9 A/HRC#decision43/115")]
    [InlineData("It was created by resolution 60/251.", "A#resolution60/251")]
    public void A_number_alone_is_of_the_body_that_had_that_session(string text, string ids)
    {
        var report = SmallEnglishReport.Parse($"Report of the Working Group on Rivers\n\n1. {text}\n", "A/HRC/43/55");

        Assert.Equal(ids, string.Join(' ', report.Resolutions.Select(resolution => resolution.Id)));
    }

    private static EquatableArray<Citation> Citations(string text) => Assert.Single(SmallEnglishReport.Saying(text).Paragraphs).Citations;
}
