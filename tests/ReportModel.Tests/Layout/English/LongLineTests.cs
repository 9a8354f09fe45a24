namespace ReportModel.Tests.Layout.English;

/// <summary>Reports that an extractor left on one line, or few.</summary>
public class LongLineTests
{
    private const string Text =
        "United Nations A/90/44 General Assembly Distr.: General 3 May 2035 Original: English Ninetieth session Agenda item 9 Rivers and lakes "
        + "Report of the Committee on Rivers Rapporteur: Ms. Ana Silva (Chile) Contents Page I. Introduction ................ 1 II. Water .......... 2 A. Ice ..... 2 "
        + "I. Introduction 1. At its 2nd meeting, on 3 March 2035, the Committee considered the state of rivers. 2. The session was attended by "
        + "representatives of 40 States members of the Committee. See para. 3. An account is given elsewhere. 1 3. The Committee adopted the following agenda: "
        + "1. Opening of the session. 2. Water: (a) Ice; (b) Rain. 3. Other matters. 4. For its consideration of the item, the Committee had before it the "
        + "following documents: (a) Report of the Secretary-General on ice (A/90/7); (b) Note by the Secretariat on rain (A/90/8). __________________ 1 See A/90/SR.2. "
        + "35-01234 (E) 040535 *3501234* A/90/44 2 II. Water A. Ice 5. Statements were made by the representatives of Peru, Niger and Japan. "
        + "A/90/44 3 6. The Committee called upon States to measure their ice.";

    private static readonly ParseResult s_result = ReportParser.Parse(Text, new ReportParserOptions { Symbol = DocumentSymbol.Parse("A/90/44"), Language = "en" });

    private static Report Report => s_result.Report;

    [Fact]
    public void Nothing_is_found_wrong() => Assert.Empty(s_result.Diagnostics);

    [Fact]
    public void The_title_ends_before_who_reports() => Assert.Equal("Report of the Committee on Rivers", Report.Title);

    [Fact]
    public void Each_number_that_is_due_begins_a_paragraph() => Assert.Equal([1, 2, 3, 4, 5, 6], Report.Paragraphs.Select(paragraph => paragraph.Number));

    [Fact]
    public void Sections_are_found_once_though_the_contents_list_them() =>
        Assert.Equal(["Introduction", "Water"], Report.Sections.Select(section => section.Title));

    [Fact]
    public void A_heading_below_another_is_its_subsection() => Assert.Equal(["Ice"], Report.Sections[1].Sections.Select(section => section.Title));

    [Fact]
    public void A_number_behind_an_abbreviation_stands_in_its_sentence() =>
        Assert.EndsWith("See para. 3. An account is given elsewhere. 1", Report.Paragraphs[1].Text, StringComparison.Ordinal);

    [Fact]
    public void The_agenda_has_its_items_and_their_parts() =>
        Assert.Equal(["1 Opening of the session", "2 Water", "3 Other matters"], Report.AgendaItems.Select(item => item.Number + " " + item.Title));

    [Fact]
    public void The_letters_of_an_agenda_are_its_sub_items() => Assert.Equal(["Ice", "Rain"], Report.AgendaItems[1].SubItems.Select(item => item.Title));

    [Fact]
    public void Documents_in_a_list_within_the_paragraph_have_titles() =>
        Assert.Equal(["A/90/7 Report of the Secretary-General on ice", "A/90/8 Note by the Secretariat on rain"], Report.Documents.Select(document => document.Symbol + " " + document.Title));

    [Fact]
    public void The_foot_and_head_of_a_page_are_no_text()
    {
        Assert.DoesNotContain(Report.Paragraphs, paragraph => paragraph.FullText.Contains("3501234") || paragraph.FullText.Contains("A/90/44"));
        Assert.EndsWith("(A/90/8).", Report.Paragraphs[3].FullText, StringComparison.Ordinal);
        Assert.EndsWith("Niger and Japan.", Report.Paragraphs[4].FullText, StringComparison.Ordinal);
    }

    [Fact]
    public void Chapters_are_named_by_their_word()
    {
        var report = ReportParser.Parse(
            "United Nations E/2035/27 Commission on Rivers Report on the fifth session (12 March 2034, 22 February–4 March and 14 March 2035) Economic and Social Council "
            + "Contents Chapter Page I. Matters calling for action ...... 1 A. Draft resolutions ...... 1 II. Organization of the session ...... 40 "
            + "Chapter I Matters calling for action A. Draft resolutions 1. The Commission recommends to the Council the adoption of the following draft resolution: "
            + "Draft resolution I Rivers The Economic and Social Council, Recalling its resolution 2034/6 of 20 July 2034, 1. Reaffirms the need for water; "
            + "2. Urges States to measure. Chapter II Organization of the session 2. The Commission held 18 meetings. 3. See chapter I above.",
            new ReportParserOptions { Symbol = DocumentSymbol.Parse("E/2035/27"), Language = "en" },
            TestContext.Current.CancellationToken).Report;

        Assert.Equal("Report on the fifth session (12 March 2034, 22 February–4 March and 14 March 2035)", report.Title);
        Assert.Equal(("2034-03-12", "2035-03-14"), (report.HeldFrom.ToString(), report.HeldTo.ToString()));
        Assert.Equal(["I Matters calling for action", "II Organization of the session"], report.Sections.Select(section => section.Number + " " + section.Title));
        Assert.Equal([1, 1, 2, 2, 3], report.Paragraphs.Select(paragraph => paragraph.Number));
        Assert.Equal("Urges States to measure.", report.Paragraphs[2].Text);
    }

    [Fact]
    public void Positions_are_those_of_the_physical_line()
    {
        var last = Report.Paragraphs[5].Source;
        Assert.Equal((1, Text.IndexOf("6. The Committee", StringComparison.Ordinal) + 1), (last.Line, last.Column));
        Assert.Equal((1, Text.Length + 1), (last.EndLine, last.EndColumn));
    }
}
