namespace ReportModel.Tests.Reading.English;

/// <summary>Resolutions and decisions that a report reproduces: what of them is a recommendation, and whose.</summary>
public class ReproducedTextTests
{
    private const string Opening = """
        Report on the meeting of the Working Group on Firearms

        Chapter I
        Matters calling for action

        1. The Working Group met in Vienna. A statement was made by the representative of Malta.

        Draft resolution A
        Firearms
        The Conference of the Parties,
        Recalling its resolution 9/1,

        """;

    private static readonly Report s_report = SmallEnglishReport.Parse(Opening + """
        1. Endorses the following measures:
        (a) Requests the Secretariat to report;
        (b) Invites States parties to contribute;
        2. In that regard:
        (a) Requests the Secretariat to prepare a study;
        (b) Encourages States parties to cooperate;
        3. The Working Group on Firearms decides to meet each year;
        4. Endorses the following plan:
        (a) A meeting each year;
        (b) A study.

        """);

    [Fact]
    public void A_paragraph_is_one_where_it_has_a_verb_and_so_is_each_item_that_has_one() => Assert.Equal(
        ["1", "1(a)", "1(b)", "2(a)", "2(b)", "3", "4"],
        s_report.Recommendations.Select(one => one.Id.Value.Split("resolutionA/")[1]));

    [Fact]
    public void All_is_of_the_body_that_enacts() =>
        Assert.All(s_report.Recommendations, one => Assert.Equal("CTOC/COP", Assert.Single(one.AdoptedBy).Symbol));

    /// <summary>
    /// The place of a decision that has one paragraph without number is its label. Its sentence says who adopts it; where it
    /// does not, nobody is known but the body that reports.
    /// </summary>
    [Theory]
    [InlineData("The Economic and Social Council takes note of the report of the Commission.", "E")]
    [InlineData("The list of documents is attached.", "E/CN.6")]
    public void The_only_paragraph_of_a_decision_needs_no_number(string text, string symbol)
    {
        var report = EnglishReport.Parse(
            $"""
            I. Matters for the Council
            A. Draft decision for adoption by the Council
            1. The Commission recommends to the Economic and Social Council the adoption of the following draft decision:
            Draft decision
            Work of the Commission
            {text}

            """,
            "E/CN.6/2031/9");

        Assert.Equal(["E/CN.6/2031/9#1", "E/CN.6/2031/9#decision"], report.Recommendations.Select(one => one.Id.Value));
        Assert.Equal(symbol, Assert.Single(report.Recommendations[1].AdoptedBy).Symbol);
    }

    [Fact]
    public void Resolutions_without_heading_are_counted()
    {
        var report = SmallEnglishReport.Parse("""
            Report on the meeting of the Working Group on Firearms

            Chapter I
            Matters calling for action

            1. The Working Group met in Vienna.

            The Conference of the Parties,
            Recalling its resolution 9/1,
            1. Decides to meet each year.

            The Conference of the Parties,
            Recalling its resolution 9/2,
            1. Decides to wait.

            """);

        Assert.Equal(["resolution", "resolution-2"], report.Recommendations.Select(one => one.Resolution));
    }

    /// <summary>What a resolution says of statements, nobody has made at the meeting.</summary>
    [Fact]
    public void A_resolution_is_no_account_of_the_meeting()
    {
        const string Operative = "1. Takes note of the matter. A statement was made by the representative of Cuba.\n";

        Assert.Equal(["Malta"], SmallEnglishReport.Parse(Opening + Operative).Statements.Select(statement => statement.Name));
        Assert.Empty(SmallEnglishReport.Parse(Opening.Replace("1. The Working Group met in Vienna. A statement was made by the representative of Malta.\n\n", "", StringComparison.Ordinal) + Operative).Statements);
    }

    /// <summary>The items below the name of the body say what it does, or are what it has acted on.</summary>
    [Fact]
    public void Items_without_verbs_below_the_name_of_the_body_are_none()
    {
        var report = EnglishReport.Saying("The Committee took note of the work of its working groups, and the Committee:\n(a) Rivers;\n(b) Lakes.");

        Assert.Equal("A/AC.198/2031/9#1", Assert.Single(report.Recommendations).Id.Value);
        Assert.Equal("Note (took note)", SmallEnglishReport.Operatives(report));
    }

    /// <summary>The meetings of a main committee are those of a session of the Assembly, and not called by the symbol of one report.</summary>
    [Fact]
    public void A_main_committee_has_no_session_of_its_own() => Assert.Equal(
        ["A/C.6/85#item1", "A/C.6/85#item2"],
        EnglishReport.ParseMainCommittee("""
            I. Introduction
            1. At its 1st meeting, on 5 October, the Sixth Committee adopted the agenda as follows:
            1. Opening of the session.
            2. Rivers.

            """).AgendaItems.Select(item => item.Id.Value));

    /// <summary>Of two headings that name an item the first has its discussion.</summary>
    [Fact]
    public void The_first_discussion_of_an_item_counts()
    {
        var report = EnglishReport.Parse("""
            I. Opening of the session
            (Agenda item 1)
            1. At its 1st meeting, on 5 May, the Committee adopted the agenda as follows:
            1. Opening of the session.
            2. Rivers.
            II. Rivers
            (Agenda item 2)
            2. The Committee met at its 2nd meeting, on 6 May.
            III. More of rivers
            (Agenda item 2)
            3. The Committee met at its 3rd meeting, on 7 May.

            """);

        Assert.Equal([new ParagraphRange(1, 1), new ParagraphRange(2, 2)], report.AgendaItems.Select(item => item.Discussion!.Value));
    }

    /// <summary>Drafts that have no number or letter are counted, so that each has its own ids.</summary>
    [Theory]
    [InlineData("Draft decision", "decision/1 decision-2/1")]
    [InlineData("Draft resolution", "resolution/1 resolution-2/1")]
    public void Drafts_without_a_number_are_told_apart(string heading, string ids)
    {
        var report = SmallEnglishReport.Parse(
            $"Report on the meeting of the Working Group on Firearms\n\nI. Drafts\n1. The Working Group met.\n\n{heading}\nFirearms\nThe Conference of the Parties,\nRecalling its resolution 9/1,\n1. Decides to wait;\n\n{heading}\nRivers\nThe Conference of the Parties,\nRecalling its resolution 9/2,\n1. Decides to go on.\n");

        Assert.Equal(ids, string.Join(' ', report.Recommendations.Select(one => one.Id.Value.Split('#')[1])));
    }
}
