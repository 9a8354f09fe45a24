using ReportModel.Layout;
using ReportModel.Text;

namespace ReportModel.Tests.Layout.English;

/// <summary>Where long lines are cut at drafts, pages and numbers behind words; ¦ marks the places, ~ stands for words that make a line longer than those of a page.</summary>
public class LongLinePlaceTests
{
    /// <summary>The heading and the title of a draft, the body that acts and what it recalls stand on lines of their own; in a sentence they do not.</summary>
    [Theory]
    [InlineData("1. It asked for this: ¦Draft resolution I ¦Rivers of the world ¦The General Assembly, ¦Recalling its resolution 46/152, ¦1. Urges States to act; ¦2. Asks for more.~")]
    [InlineData("1. It asked for this: ¦Draft decision ¦Rivers of the world ¦The General Assembly: ¦Recalling its resolution 46/152, ¦1. Urges States to act.~")]
    [InlineData("1. It asked for this: ¦Draft resolution A ¦Rivers of the world ¦The General Assembly, ¦Recalling this.~")]
    [InlineData("1. It asked for this: ¦Draft resolution II ¦Rivers of the world ¦The General Assembly, ¦Recalling this.~")]
    [InlineData("1. It saw this: Draft resolution of the Chair The General Assembly, Recalling this.~")]
    [InlineData("1. It saw a Draft resolution I Rivers of the world. The Committee, Recalling this.~")]
    [InlineData("1. It saw this: draft resolution I Rivers. The Committee, Recalling this.~")]
    [InlineData("1. It saw this: Draft resolutions Rivers. The Committee, Recalling this.~")]
    [InlineData("1. It asked for this: ¦Draft resolution I ¦Rivers of the world The General Assembly, recalling this.~")]
    [InlineData("1. It asked for this: ¦Draft resolution I ¦Rivers of the world The Committee~")]
    [InlineData("1. It asked~ for this: Draft resolution I")]
    [InlineData("1. It asked~ for this: Draft resolution")]
    [InlineData("1. It asked~ for this: ¦Draft resolution I ¦Rivers of the world The Committee,")]
    [InlineData("Report on this: Draft resolution I Rivers of it ¦1. It met.~")]
    [InlineData("1. It had this agenda: ¦1. Opening. ¦2. Water. It asked for this: ¦Draft resolution I ¦Rivers ¦The General Assembly, ¦Recalling this: (a) Ice; ¦1. Urges States to act: ¦(a) To wait.~")]
    [InlineData("1. It asked for: ¦Draft resolution I ¦Rivers~\nIt rained for long, and so on, and so on. The Chair, Ana Silva, spoke.~")]
    [InlineData("1. It asked for this: ¦Draft resolution I ¦The rivers, Lakes and seas ¦The General Assembly, ¦Recalling this.~")]
    [InlineData("1. It asked for this: ¦Draft resolution I ¦Rivers ¦The General Assembly, ¦Recalling this: The Council, Recalling more.~")]
    public void A_draft_resolution_has_a_heading_a_title_and_a_body(string line) => AssertCut(line);

    /// <summary>A symbol in a sentence has no number of a page beside it.</summary>
    [Theory]
    [InlineData("A/90/44 ¦Report of the Committee on Rivers ¦1. It met and saw A/90/44 again. ¦2. It rose. ¦A/90/44 3 ¦3. It sat.~")]
    [InlineData("A/90/44 ¦Report of the Committee on Rivers ¦1. It met~. ¦2. It rose. ¦A/90/44 3")]
    [InlineData("A/90/44 ¦Report of the Committee on Rivers ¦1. It met. ¦2 A/90/44 ¦2. It rose. ¦35-01234 (E) 040535 *3501234* A/90/44 3 ¦3. It sat in 3 rooms, 12345 A/90/44 or so.~")]
    [InlineData("A/90/44 ¦Report of the Committee on Rivers ¦1. It met. ¦35-01234 ¦2. It rose (E) 040535. ¦A/90/44 1234 ¦3. It sat.~")]
    [InlineData("A/90/44 ¦Report of the Committee on Rivers ¦1. It met~. ¦A/90/44 3\n2. It rose.")]
    [InlineData("A/90/44 ¦Report of the Committee on Rivers ¦1. It met~ and saw A/90/44\n2. It rose.")]
    [InlineData("A/90/44 ¦Report of the Committee on Rivers ¦1. It met. ¦35-01234 ¦(Ana) It sat. ¦2. It rose.~")]
    [InlineData("A/90/44 ¦Report of the Committee on Rivers ¦1. It met. ¦35-01234 (E) 040535 050535 *3501234* *3501234* A/90/44 3 ¦6 States sat. ¦2. It rose.~")] // no more than 8 pieces
    public void What_belongs_to_a_page_is_told_by_the_symbol_with_a_number_or_by_the_job_number(string line) => AssertCut(line);

    /// <summary>Headings, tables and drafts do not go on from one line to the next; numbers do.</summary>
    [Theory]
    [InlineData("I. Water\nIt saw annex 1. The rest of it. ¦1. It rose.~")]
    [InlineData("1. It met. ¦Attendance ¦2. It rose and so on. 4. It fell. ¦3. It slept.~\nIt woke. ¦Officers ¦4. It ran.~")]
    [InlineData("1. It met. ¦Attendance ¦2. It rose. 5. It fell. ¦3. It slept.~\nIt woke. It sat in room 4. States of the north met. ¦4. It ran.~")]
    [InlineData("1. It met.\nAttendance ¦2. It rose.~")]
    [InlineData("I. Water\nIt said this: 1. Ice; 2. Rain. ¦1. It met.~")]
    [InlineData("Report on~ (3–7 March 2031)\n1. It met.")]
    [InlineData("Contents ¦I. Opening~ .... 1 ¦II. Water .... 2\n1. It saw water .... and ice. ¦2. It rose.~")]
    [InlineData("I. Water\nRivers are of class 1. Lakes are not.~\n1. It met.")]
    public void Each_line_begins_anew(string line) => AssertCut(line);

    /// <summary>A number that is due behind words which are no sentence is below a heading; one that is not due is part of it.</summary>
    [Theory]
    [InlineData("1. It met. It saw this. 3. It fell. ¦2. It rose. ¦Officers ¦3. It elected them.~")]
    [InlineData("1. It met. Attendance of States and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on 2. It rose.~")]
    [InlineData("1. It met. ¦Attendance of States and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on ¦2. It rose.~")]
    [InlineData("1. It met. Appendix II. The rest of it.~")]
    [InlineData("Note by Ana A. Silva ¦1. It met.~")]
    [InlineData("1. It met. I. Water of class 7. The rest of it.~")]
    [InlineData("1. It met. I. Water is wet~")]
    [InlineData("1. It met. ¦Section I Water ¦2. It rose.~")]
    [InlineData("1. It met. ¦It saw chapter I Water ¦2. It rose.~")]
    [InlineData("1. It met~. It saw Chapter I")]
    [InlineData("7 ¦1. It met.~")]
    [InlineData("Noted.1 ¦1. It met.~")]
    [InlineData(". 1 ¦1. It met.~")] // a full stop that an extractor tore from its sentence
    [InlineData("1. It saw A/90/7 and /Add.1 2. It met.~")]
    [InlineData("1. It met. ¦Chapters I Water ¦2. It rose.~")]
    public void Numbers_and_chapters_behind_words(string line) => AssertCut(line);

    [Theory]
    [InlineData(300, "¦")]
    [InlineData(301, "")]
    public void A_heading_is_no_longer_than_300_characters(int length, string cut) => AssertCut($"1. It met. {cut}{Words("I. Water", length, "ice ")}{cut}2. It rose.~");

    [Theory]
    [InlineData(400, "¦")]
    [InlineData(401, "")]
    public void The_title_of_a_draft_is_no_longer_than_400_characters(int length, string cut) =>
        AssertCut($"1. It asked for this: ¦Draft resolution I ¦{Words("Rivers", length, "ice ")}{cut}The General Assembly, {cut}Recalling this.~");

    [Theory]
    [InlineData(90, "¦")]
    [InlineData(91, "")]
    public void The_name_of_a_body_is_no_longer_than_90_characters(int length, string cut) =>
        AssertCut($"1. It asked for this: ¦Draft resolution I ¦Rivers {cut}{Words("The Assembly", length, " on")}, {cut}Recalling this.~");

    [Theory]
    [InlineData(160, "")]
    [InlineData(161, "¦")]
    public void A_line_of_a_page_is_no_longer_than_160_characters(int length, string cut) =>
        AssertCut($"1. It met. {cut}{Words("2. It rose", length - "1. It met. ".Length, " on.")}\n7. It fell.~");

    /// <summary>The days of the session end its title also where the space before the year is lost.</summary>
    [Theory]
    [InlineData("Report on the session (3 to 7 March 2031) ¦United Nations ¦1. It met.~")]
    [InlineData("Report on the session (3 to 7 March2031) ¦United Nations ¦1. It met.~")]
    [InlineData("Report on the session (3 to 7 march2031) ¦United Nations ¦1. It met.~")]
    public void The_days_of_the_session_end_its_title(string line) => AssertCut(line);

    /// <summary>An extractor may have kept the width of the page between the job number and what stands at its other edge.</summary>
    [Fact]
    public void A_long_line_may_be_the_foot_of_a_page() => AssertCut($"35-01234 (E){new string(' ', 160)}040535");

    [Fact]
    public void A_body_may_be_named_with_a_small_letter()
    {
        var outline = Conventions.Outline with { EnactingStarts = ["the "] };
        AssertCut("1. It asked for this: ¦Draft resolution I ¦Rivers and lakes ¦the General Assembly, ¦Recalling this.~", Conventions with { Outline = outline });
    }

    [Fact]
    public void Chapters_may_have_small_numerals() => AssertCut(
        "i. Opening ¦1. It met. ¦ii. Water ¦2. It froze. iv. It thawed.~", Conventions with { Numerals = new SmallNumerals() });

    [Fact]
    public void Cutting_stops_where_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => LongLines.Cut(SourceLines.Read(new string('x', 161)), DraftingConventions.For("en")!, source.Token));
    }

    private static string Words(string start, int length, string end) =>
        (start + string.Concat(Enumerable.Repeat(" and so on", 40)))[..(length - end.Length)] + end;

    private static void AssertCut(string line) => AssertCut(line, Conventions);

    private static void AssertCut(string line, DraftingConventions conventions)
    {
        var expected = line.Replace("~", string.Concat(Enumerable.Repeat(" and so on", 20)), StringComparison.Ordinal);
        var text = expected.Replace("¦", "", StringComparison.Ordinal);
        var lines = LongLines.Cut(SourceLines.Read(text), conventions, TestContext.Current.CancellationToken);
        var cut = text;
        for (var i = lines.Count - 1; i > 0; i--)
        {
            cut = cut[lines[i].Start - 1] == '\n' ? cut : cut.Insert(lines[i].Start, "¦");
        }

        Assert.Equal(expected, cut);
    }

    private static DraftingConventions Conventions => DraftingConventions.For("en")!;

    /// <summary>i, ii, iii.</summary>
    private sealed class SmallNumerals : Numerals
    {
        public override bool TryRead(ReadOnlySpan<char> text, out int value, out int length)
        {
            var signs = text.Length - text.TrimStart('i').Length;
            var isNumeral = signs > 0 && (signs == text.Length || !char.IsLetter(text[signs]));
            (value, length) = isNumeral ? (signs, signs) : (0, 0);
            return isNumeral;
        }
    }
}
