using ReportModel.Measuring;

namespace ReportModel.Tests.Measuring;

/// <summary>What is read apart from the parser, and the spelling in which both are compared.</summary>
public class SpellingTests
{
    [Theory]
    [InlineData("the Group of 77 and China (G77 and China)", "Group of 77 and China")]
    [InlineData("Group of Latin\u2011American  States", "Group of Latin-American States.")]
    public void Groups(string one, string other) => Assert.Equal(Keys.Group(one), Keys.Group(other));

    [Theory]
    [InlineData("Iran (Islamic Republic of)", "IRN")]
    [InlineData("Islamic Republic of Iran", "IRN")]
    [InlineData("World Bank", "world bank")]
    public void Names_of_States_are_their_codes(string name, string key) => Assert.Equal(key, Keys.Name(name));

    [Fact]
    public void Officers_meetings_counts_and_items()
    {
        Assert.Equal(Keys.Officer("Mr. Naser Moghaddasi", "Vice-Chair", "Islamic Republic of Iran"), Keys.Officer("Naser Moghaddasi", "ViceChair", "Iran (Islamic Republic of)"));
        Assert.NotEqual(Keys.Officer("Naser Moghaddasi", "Vice-Chair", "Iran"), Keys.Officer("Naser Moghaddasi", "Chair", "Iran"));
        Assert.Equal(Keys.Meeting("2", "30 April"), Keys.Meeting("2nd", "30 April 2018"));
        Assert.Equal(Keys.Count(8, "observer States"), Keys.Count("8", "observer State"));
        Assert.Equal(Keys.Count(1, "Party"), Keys.Count("1", "Parties"));
        Assert.Equal(Keys.Count(14, "on behalf of groups"), Keys.Count("14", "Parties on behalf of groups"));
        Assert.NotEqual(Keys.Count(8, "observer States"), Keys.Count("8", "States members of the Commission"));
        Assert.NotEqual(Keys.Meeting("1st", "30 April"), Keys.Meeting("resumed 1st", "30 April"));
        Assert.Equal(Keys.Item("3(a)", "Status of sub-mission"), Keys.Item("3 (a)", "Status of sub- mission."));
    }

    [Theory]
    [InlineData("Note", "Note")]
    [InlineData("Urge", "Urge")]
    [InlineData("Dance", null)]
    public void Modalities_of_lemmas(string lemma, string? modality) => Assert.Equal(modality, Modalities.Of(lemma));

    [Fact]
    public void A_longer_name_is_no_shorter_one()
    {
        var named = StatesInText.In("South Sudan, the Dominican\nRepublic, Guinea-\nBissau and Nigeria; Oman, not omanis.", "en");

        Assert.Equal(["DOM", "GNB", "NGA", "OMN", "SSD"], named.Order());
    }

    [Fact]
    public void A_State_of_the_report_that_its_text_does_not_name()
    {
        var report = new Report { Language = "en", States = [StateCatalogue.ByIso3("CHN"), StateCatalogue.ByIso3("NER")] };

        Assert.Equal(["NER"], StatesInText.NotNamed(report, "China and Nigeria").Select(static state => state.Iso3));
    }

    [Fact]
    public void The_contents_page_says_how_many_paragraphs_there_are()
    {
        Assert.Equal(14, ContentsPage.LastParagraph("Contents\n\t\tParagraphs\tPage\r\n\tI.\tOpening\n(Agenda item 1)\t\t1–2\t4\n\tA.\tAgenda\t\t\t4\n\tII.\tArticle 9, paragraph 15\t\t3–14\t4\n"));
        Assert.Null(ContentsPage.LastParagraph("Contents\n\t\tPage\n\tI.\tOpening\t\t5\n"));
        Assert.Null(ContentsPage.LastParagraph("Table\t1–2\t4\n"));
    }

    [Theory]
    [InlineData(9, "1–9, all found")]
    [InlineData(8, "1–8, all found, and those to 9")]
    [InlineData(10, "1–10, not all found")]
    [InlineData(null, "counts none")]
    public void The_contents_page_is_held_against_the_sequences(int? last, string shown)
    {
        EquatableArray<ParagraphSequence> sequences = [new() { First = 1, Last = 3 }, new() { First = 1, Last = 9 }, new() { First = 1, Last = 3 }];

        Assert.Equal(shown, Sequences.AgainstContents(sequences, last));
        Assert.Equal("1–3 ×2; 1–9", Sequences.Of(sequences));
    }

    [Fact]
    public void A_number_that_is_missing_is_not_found()
    {
        EquatableArray<ParagraphSequence> sequences = [new() { First = 1, Last = 9, Missing = [new ParagraphRange(4, 5), new ParagraphRange(8, 8)] }];

        Assert.Equal("1–9, not all found", Sequences.AgainstContents(sequences, 9));
        Assert.Equal("1–9 without 4–5, 8", Sequences.Of(sequences));
    }
}
