namespace ReportModel.Tests.Reading.English;

/// <summary>Documents whose symbols stand in footnotes. The pages are parted by form feeds, as extractors leave them.</summary>
public class FootnotedDocumentTests
{
    private const string Rule = "__________________";

    [Fact]
    public void Entries_of_a_list_have_their_symbols_in_the_notes_of_their_marks() => Assert.Equal(
        ["E/CN.3/2031/26: Report of the World Bank on prices", "E/CN.3/2031/27: Report of the Secretary-General on energy statistics", "E/CN.3/2031/28: Report of the Ottawa Group"],
        Read($"""
            1. The Committee adopted the following decision:

            56/126
            Information items
            The Committee took note of the following reports:
            Report of the World Bank on prices 16
            Report of the Secretary-General on energy statistics 17
            Report of the Ottawa Group 18

            {Rule}

            E/CN.3/2031/26.
            E/CN.3/2031/27.
            18
            E/CN.3/2031/28.
            16
            17
            """));

    /// <summary>The line that opens the list ends like one that names who acts, but says what it does.</summary>
    [Fact]
    public void A_decision_that_is_a_list_takes_note_of_it()
    {
        var report = Parse("""
            1. The Committee adopted the following decision:

            56/126
            Information items
            The Committee took note of the following reports:
            Report of the World Bank on prices (E/CN.3/2031/26)
            Report of the Ottawa Group (E/CN.3/2031/28)

            """).Report;

        Assert.Equal(Modality.Note, Assert.Single(Assert.Single(report.Recommendations).Operatives).Modality);
        Assert.Equal(["E/CN.3/2031/26", "E/CN.3/2031/28"], report.Documents.Select(document => document.Symbol.ToString()));
    }

    [Fact]
    public void So_have_lettered_items() => Assert.Equal(
        ["A/AC.198/2031/3: Report of the Secretary-General", "A/AC.198/2031/3/Add.1: Report of the Secretary-General", "A/AC.198/2031/4: Note by the Secretariat"],
        Read($"""
            1. The Committee had before it the following documents:
            (a) Report of the Secretary-General;1
            (b) Note by the Secretariat.2

            {Rule}
            1 A/AC.198/2031/3 and Add.1.
            2 A/AC.198/2031/4.
            """));

    [Fact]
    public void So_have_documents_in_running_text() => Assert.Equal(
        ["A/AC.198/2031/5: report of the Secretary-General on 3 offices", "A/AC.198/2031/6: note by the Chair"],
        Read($"""
            1. The Committee had before it the report of the Secretary-General on 3 offices,2 and the note by the Chair (A/AC.198/2031/6), issued on 3 May.3

            {Rule}
            2 A/AC.198/2031/5.
            3 See A/AC.198/2031/7.
            """));

    /// <summary>Two notes and three numbers: nobody can say which note is whose.</summary>
    [Fact]
    public void Notes_that_do_not_come_out_even_are_nobodys()
    {
        var report = Parse($"""
            1. The Committee had before it the following documents:
            (a) Report of the Secretary-General;1

            {Rule}
            1
            2
            3
            A/AC.198/2031/3.
            A/AC.198/2031/4.
            """);

        Assert.Empty(report.Report.Documents);
        Assert.Contains(report.Diagnostics, finding => finding.Id == "RM0026");
    }

    [Fact]
    public void A_mark_and_its_note_stand_on_one_page() => Assert.Empty(Read($"""
        1. The Committee had before it the report on item1 and the note.

        {Rule}
        1
        2
        A/AC.198/2031/3.
        """));

    [Theory]
    [InlineData("it the report of the Board (A/AC.198/2031/7),1 and a note.", "A/AC.198/2031/7: report of the Board|A/AC.198/2031/3")]
    [InlineData("it the report of the Board1 and a note.2", "A/AC.198/2031/3: report of the Board|A/AC.198/2031/4: note")]
    [InlineData("it1 a report.", "A/AC.198/2031/3")]
    [InlineData("it the following documents:\n(a) Report of the Board,1, 2.", "A/AC.198/2031/3: Report of the Board|A/AC.198/2031/4: Report of the Board")]
    [InlineData("it the following documents:\n(a) Report on fish1 and the Note on rivers.2", "A/AC.198/2031/3: Report on fish|A/AC.198/2031/4: Note on rivers")]
    public void A_title_stands_before_its_symbol_or_its_notes_and_behind_what_joins_it(string text, string documents) => Assert.Equal(
        documents.Split('|'),
        Read($"""
            1. The Committee had before {text}

            {Rule}
            1 A/AC.198/2031/3.
            2 A/AC.198/2031/4.
            """));

    private static IEnumerable<string> Read(string page) =>
        Parse(page).Report.Documents.Select(document => document.Symbol + (document.Title.Length == 0 ? "" : ": " + document.Title));

    private static ParseResult Parse(string page) => EnglishReport.ParseResult($"I. Introduction\n\f{page}\n\f2. The session was closed.\n");
}
