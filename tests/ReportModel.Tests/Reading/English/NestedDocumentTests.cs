namespace ReportModel.Tests.Reading.English;

/// <summary>Items of a list of documents that list several themselves, with small Roman numerals.</summary>
public class NestedDocumentTests
{
    [Fact]
    public void Each_numeral_in_its_order_begins_a_document() => Assert.Equal(
        [
            "A/55/1: Reports of the Secretary-General: Water (II) and air", "A/55/2: Reports of the Secretary-General: Land", "A/55/3: Reports of the Secretary-General: Fire",
            "A/55/4: Reports of the Secretary-General: Ice", "A/55/5: Reports of the Secretary-General: Snow in Xian (Vi)", "A/55/6: Reports of the Secretary-General: Rain",
        ],
        Documents("(a) Reports of the Secretary-General: (i) Water (II) and air (A/55/1); (ii) Land (A/55/2); (iii) Fire (A/55/3); (iv) Ice (A/55/4); (v) Snow in Xian (Vi) (A/55/5); (vi) Rain (A/55/6);"));

    [Fact]
    public void What_stands_in_brackets_at_the_end_is_no_numeral() => Assert.Equal(
        ["A/55/1: Notes: Water", "A/55/2: Notes: Land"],
        Documents("(a) Notes: (i) Water (A/55/1); (ii) Land (A/55/2) (II)"));

    [Fact]
    public void Documents_without_words_of_their_own_have_those_before_the_list() => Assert.Equal(
        ["A/55/1: Notes by the Secretariat", "A/55/2: Notes by the Secretariat: Land", "A/55/3: Notes by the Secretariat"],
        Documents("(a) Notes by the Secretariat: (i) A/55/1; (ii) Land (A/55/2); (iii) A/55/3"));

    [Fact]
    public void An_item_may_end_with_an_open_bracket() => Assert.Equal(
        ["A/55/1: Notes: Water"],
        Documents("(a) Notes: (i) Water (A/55/1); (ii) Land ("));

    private static IEnumerable<string> Documents(string item) =>
        EnglishReport.Parse("I. Documents\n1. The Committee had before it the following documents:\n" + item + "\n").Documents
            .Select(document => document.Title.Length == 0 ? document.Symbol.ToString() : $"{document.Symbol}: {document.Title}");
}
