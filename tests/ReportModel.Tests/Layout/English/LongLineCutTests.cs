using ReportModel.Layout;
using ReportModel.Text;

namespace ReportModel.Tests.Layout.English;

/// <summary>Where a line is cut on which an extractor left several; ¦ marks the places.</summary>
public class LongLineCutTests
{
    /// <summary>No line of a page is as long.</summary>
    private static readonly string s_more = string.Concat(Enumerable.Repeat(" and so on", 20));

    [Theory]
    [InlineData("1. It met. ¦2. It sat. ¦3. It rose.")]
    [InlineData("1. It met. 3. It rose.")]
    [InlineData("1. It met. ¦2. “We” sat. ¦3. (Deleted.) ¦4. \"We\" rose. 5. it fell. 5.It fell.")]
    [InlineData("1. It said: “We met.” ¦2. It sat.1 ¦3. It rose. 12 ¦4. It fell. 123 5. It lay.")]
    [InlineData("1. It saw para. 2. It saw A/90/7/Rev.1 2. It met Mr. 2. A man.")]
    [InlineData("1. It saw this (para. 2. The rest of it). ¦2. It rose.")]
    public void A_paragraph_begins_with_the_number_that_is_due_behind_a_sentence(string line) => AssertCut(line);

    [Theory]
    [InlineData("I. Opening ¦1. It met. ¦II. Water ¦A. Ice ¦2. It froze. ¦B. Rain ¦3. It rained. ¦III. Closing ¦A. Time ¦4. It closed.")]
    [InlineData("1. It met. ¦I. Water ¦2. It rose.")]
    [InlineData("1. It met. I. Water is wet. And so on. ¦2. It rose.")]
    [InlineData("1. It met. A. Ice in May. It froze. ¦2. It rose.")]
    [InlineData("I. Opening ¦1. It met. ¦A. Ice ¦2. It froze. C. ¦Rain ¦3. It rained.")] // not due, so words that are told from what follows
    [InlineData("I. Opening ¦1. It met. ¦2. It sat. ¦3. It adopted the following agenda: ¦1. Opening. ¦2. Closing. ¦II. Agenda item 3. Water ¦4. It froze.")]
    [InlineData("I. Water ¦A. Ice ¦1. It froze. ¦B. Rain ¦2. It fell. ¦C. Snow ¦3. It fell. ¦D. Hail ¦4. It fell. ¦E. Dew ¦5. It lay. ¦F. Fog ¦6. It lay. ¦G. Frost ¦7. It lay. ¦H. Work of Group III. Rivers ¦8. It met.")]
    public void A_heading_leads_to_the_paragraph_that_is_due(string line) => AssertCut(line);

    [Theory]
    [InlineData("1. It met. ¦2. It sat. ¦I. Water ¦1. Sea ice ¦3. It froze. ¦2. Lake ice ¦4. It thawed. 4. River ice 6. It flowed.")]
    public void Topics_are_numbered_by_themselves(string line) => AssertCut(line);

    [Theory]
    [InlineData("1. It met. ¦Attendance of States ¦2. It rose.")]
    [InlineData("1. It met under agenda item 2. The rest of it.")]
    [InlineData("1. It met (in May) 2. The rest of it.")]
    [InlineData("1. It met. and so on 2. The rest of it.")]
    [InlineData("1. It met. Attendance in 2. States and others. ¦2. It rose.")]
    [InlineData("1. It met. ¦Attendance ¦2. It rose. ¦3. It fell. So it was. 2. It was said.")]
    public void Words_between_a_sentence_and_the_number_that_is_due_are_a_heading(string line) => AssertCut(line);

    [Theory]
    [InlineData("1. It adopted the following agenda: ¦1. Opening. ¦2. Water: ¦(a) Ice; ¦(b) Rain; (d) Hail. ¦3. Closing.")]
    [InlineData("1. It adopted the following agenda: ¦1. Opening. ¦2. Water (a) Ice; (b) Rain.")]
    [InlineData("1. It asked States: (a) To act; (b) To wait.")]
    [InlineData("1. It adopted the agenda: ¦1. Opening. ¦2. Closing. ¦2. It met. ¦3. It rose.")]
    public void The_items_of_an_agenda_and_their_letters_begin_behind_a_clause(string line) => AssertCut(line);

    [Theory]
    [InlineData("Rivers ¦Contents ¦Chapter Page ¦I. Opening .... 1–3 2 ¦A. Ice . . . 2 ¦B. Snow.... 3 4 ¦2030 Agenda .... 5 ¦Annex….... 6 ¦I. Opening ¦1. It met.")]
    [InlineData("Contents ¦I. Opening .... 1 ¦II. Water and ice . . . 2 ¦and more")]
    [InlineData("Contents ¦.... 3 ¦Opening .... 4 ¦and more")] // its title is lost
    [InlineData("Contents ¦. . . 3 ¦Opening .... 4 ¦and more")]
    [InlineData("Contents ¦I. Opening ....\t1 ¦II. Water ....\t2–3\t4 ¦and more")]
    [InlineData("Contents ¦Water and ice .... 1 ¦Annex A. Rivers .... 2 ¦and more")] // heads of columns stand above the first entry only
    [InlineData("Contents ¦I. Work of Group B. Rivers .... 1 ¦II. Ice .... 2 ¦and more")]
    [InlineData("1. It met. ¦2. It had contents . . . 3")]
    [InlineData("Contents of it ¦1. It met.")]
    public void A_table_of_contents_has_its_entries(string line) => AssertCut(line);

    [Theory]
    [InlineData("Rivers ¦Chapter I ¦Matters of water ¦1. It met. ¦Chapter II ¦Closing ¦2. It rose. See chapter III Above. ¦Chapter IV Closing ¦3. It fell.")]
    [InlineData("Chapter I ¦Water ¦1. It met. Chapter II Ice is cold. So it is. ¦2. It rose.")]
    public void A_chapter_has_its_number_and_its_title(string line) => AssertCut(line);

    [Theory]
    [InlineData("General Assembly ¦Report of the Committee on Rivers ¦Rapporteur: Ms. Ana Silva (Chile) ¦1. It saw the Report of the Council.")]
    public void The_title_of_the_report_stands_before_its_paragraphs(string line) => AssertCut(line);

    [Fact]
    public void Numbers_of_short_lines_count() => AssertCut("1. It met.\n\nI. Water\nIt sat. ¦2. It rose. ¦II. Ice ¦3. It fell.");

    [Fact]
    public void A_short_line_is_not_cut()
    {
        const string Text = "1. It met. 2. It rose.";
        Assert.Equal(1, LongLines.Cut(SourceLines.Read(Text), DraftingConventions.For("en")!, TestContext.Current.CancellationToken).Count);
        Assert.Equal(2, LongLines.Cut(SourceLines.Read(Text + "\n" + new string('x', 161)), DraftingConventions.For("en")!, TestContext.Current.CancellationToken).Count);
    }

    [Theory]
    [InlineData("Contents ¦I. Opening .... 1 ¦II. Water . . . 2–3 4")]
    [InlineData("Contents ¦I. Opening .... 1 ¦II. Water ....")]
    public void A_table_of_contents_may_end_with_its_line(string line) =>
        AssertCut(line.Replace("Opening", "Opening" + s_more, StringComparison.Ordinal), "");

    private static void AssertCut(string expected) => AssertCut(expected, s_more);

    private static void AssertCut(string expected, string more)
    {
        var text = expected.Replace("¦", "", StringComparison.Ordinal) + more;
        var lines = LongLines.Cut(SourceLines.Read(text), DraftingConventions.For("en")!, TestContext.Current.CancellationToken);
        var cut = text;
        for (var i = lines.Count - 1; i > 0; i--)
        {
            cut = cut[lines[i].Start - 1] == '\n' ? cut : cut.Insert(lines[i].Start, "¦");
        }

        Assert.Equal(expected + more, cut);
    }
}
