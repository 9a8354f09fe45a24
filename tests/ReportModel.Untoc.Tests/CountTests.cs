namespace ReportModel.Untoc.Tests;

/// <summary>How much each catalogue holds, counted in the report by hand.</summary>
public class CountTests
{
    [Fact]
    public void Recommendations_of_paragraphs_7_to_10()
    {
        Assert.Equal(49, Recommendations.All.Count);
        Assert.Equal(11, Recommendations.Wg3_2022.All.Count);
        Assert.Equal(24, Recommendations.Wg2_2022.All.Count);
        Assert.Equal(14, Recommendations.Wg2Wg3_2022.All.Count);
        Assert.Equal(12, Recommendations.Wg2Wg3_2022.Para9.All.Count);
        Assert.Equal(2, Recommendations.Wg2Wg3_2022.Para10.All.Count);
    }

    [Fact]
    public void Thirteen_agenda_items_and_four_sub_items()
    {
        Assert.Equal(13, AgendaItems.All.Count(i => i.Letter is null));
        Assert.Equal(4, AgendaItems.All.Count(i => i.Letter is not null));
        Assert.Equal(["1", "1a", "1b", "2", "3", "4", "5", "6"], AgendaItems.Wg3_2022.All.Select(i => FormattableString.Invariant($"{i.Number}{i.Letter}")));
        Assert.Equal(["1", "1a", "1b", "2", "3", "4", "5", "6", "7"], AgendaItems.Wg2_2022.All.Select(i => FormattableString.Invariant($"{i.Number}{i.Letter}")));
    }

    [Fact]
    public void Eighty_States() => Assert.Equal(80, States.All.Count);

    /// <summary>The report itself is in the catalogue too: the ninth document, with two more symbols.</summary>
    [Fact]
    public void Eight_documents_with_ten_symbols_and_the_report_itself()
    {
        Assert.Equal(8, Reports.Wg2Wg3_2022.Documents.Count);
        Assert.Equal(10, Reports.Wg2Wg3_2022.Documents.Sum(d => d.Symbols.Count));
        Assert.Equal(9, Documents.All.Count);
        Assert.Equal(12, Documents.All.Sum(d => d.Symbols.Count));
    }

    [Fact]
    public void Paragraphs_1_to_89()
    {
        Assert.Equal(Enumerable.Range(1, 89), Paragraphs.All.Select(p => p.Number));
        Assert.Equal(Paragraphs.All, Paragraphs.Wg2Wg3_2022.All);
    }

    [Fact]
    public void Resolutions_and_decisions()
    {
        Assert.Equal(["7/1", "9/1", "10/4", "26/3", "31/1", "10/1", "10/6"], Resolutions.All.Select(r => r.Number));
        Assert.Equal(["2/2", "3/2", "2/6", "4/3"], Decisions.All.Select(d => d.Number));
    }

    [Fact]
    public void One_report() => Assert.Same(Reports.Wg2Wg3_2022, Assert.Single(Reports.All));
}
