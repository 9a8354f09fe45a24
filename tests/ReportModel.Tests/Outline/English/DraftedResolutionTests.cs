using ReportModel.Tests.Reading.English;

namespace ReportModel.Tests.Outline.English;

/// <summary>Headings and preambles of resolutions and decisions as they were printed in different decades.</summary>
public class DraftedResolutionTests
{
    private const string Before = "I. Rivers\n\n1. The Committee recommends to the Assembly the adoption of the following draft resolutions, which were negotiated:\n\n";

    [Theory]
    [InlineData("DRAFT RESOLUTION I\n\n     Rivers of the world*\n\n     The General Assembly,\n\n     Recalling its resolution 46/152 of 18 December 2091, which it adopted by consensus,\n\n     1.  Takes note of the report;\n\n     2.  Urges States to measure.\n", "resolutionI")]
    [InlineData("Draft resolution I\nRivers of the world\nThe General Assembly,\nRecalling its resolution 46/152 of 18 December 2091, which it adopted by consensus,\n1. Takes note of the report;\n2. Urges States to measure.\n", "resolutionI")]
    [InlineData("Resolution 57/1\n\nRivers of the world\n\nThe Commission on Rivers,\n\nRecalling its resolution 55/4,\n\n1. Takes note of the report;\n\n2. Urges States to measure.\n", "57/1")]
    [InlineData("Resolution 57/1.  Rivers of the world\n\nThe Commission on Rivers,\n\nRecalling its resolution 55/4,\n\n1. Takes note of the report;\n\n2. Urges States to measure.\n", "57/1")]
    public void The_preamble_is_no_heading_and_the_paragraphs_are_of_one_resolution(string resolution, string scope)
    {
        var report = EnglishReport.Parse(Before + resolution);

        Assert.Equal([$"A/AC.198/2031/9#{scope}/1", $"A/AC.198/2031/9#{scope}/2"], report.Paragraphs.Skip(1).Select(paragraph => paragraph.Id.ToString()));
        Assert.Empty(report.Sections[0].Sections);
    }

    [Theory]
    [InlineData("Resolution 57/1", "57/1")]
    [InlineData("Decision 57/1", "decision 57/1")]
    [InlineData("Draft resolution I", "resolution I")]
    [InlineData("Draft decision", "decision")]
    public void A_finding_says_of_which_resolution_a_paragraph_is(string heading, string name)
    {
        var result = EnglishReport.ParseResult(Before + heading + "\n\nRivers\n\nThe Commission on Rivers,\n\n1. Takes note of the report;\n\n2. Urges States to measure;\n\n4. Requests a report.\n");

        Assert.Equal(
            $"Paragraph 4 of {name} stands where paragraph 3 is due; restore what is missing, or number it '3.'",
            Assert.Single(result.Diagnostics, finding => finding.Id == "RM0010").Message);
    }

    [Fact]
    public void A_decision_is_told_from_the_resolution_with_its_number()
    {
        var report = EnglishReport.Parse(Before + "Resolution 57/1\n\nRivers\n\nThe Commission on Rivers,\n\n1. Urges States to measure.\n\nDecision 57/1\n\nIce\n\nAt its 11th meeting, on 19 March 2031, the Commission decided to consider ice.\n");

        Assert.Equal(["Urges States to measure.", "At its 11th meeting, on 19 March 2031, the Commission decided to consider ice."], report.Paragraphs.Skip(1).Select(paragraph => paragraph.Text));
        Assert.Equal(2, report.Paragraphs.Skip(1).Select(paragraph => paragraph.Id.ToString()).Distinct().Count());
    }

    [Theory]
    [InlineData("Resolution 57/1 was adopted by the Commission.")]
    [InlineData("Decisions on rivers")]
    public void A_sentence_that_begins_with_the_word_is_no_heading(string text) =>
        Assert.Equal(2, EnglishReport.Parse("I. Rivers\n\n1. The Committee met.\n\n" + text + "\n\n2. It adjourned.\n").Paragraphs.Count);

    [Fact]
    public void Contents_without_leaders_are_no_sections()
    {
        var report = EnglishReport.Parse("""
            Contents
            Chapter Page
            I. Matters calling for action by the Council or brought
            to its attention 1
            A. Draft resolutions 1
            B. Draft decisions 12
            II. Organization of the session 40

            Chapter I

            Matters calling for action by the Council or brought to its attention

            A. Draft resolutions

            1. The Committee met.

            B. Draft decisions

            2. It decided nothing.

            Chapter II

            Organization of the session

            3. It adjourned.

            """);

        Assert.Equal(["Matters calling for action by the Council or brought to its attention", "Organization of the session"], report.Sections.Select(section => section.Title));
        Assert.Equal(["Draft resolutions", "Draft decisions"], report.Sections[0].Sections.Select(section => section.Title));
    }

    [Fact]
    public void A_heading_may_end_with_a_symbol() =>
        Assert.Equal(
            ["Introduction", "Consideration of draft resolutions A/C.2/60/L.22 and A/C.2/60/L.59"],
            EnglishReport.Parse("I. Introduction\n\n1. The Committee met.\n\nII. Consideration of draft resolutions A/C.2/60/L.22 and A/C.2/60/L.59\n\n2. It adjourned.\n").Sections.Select(section => section.Title));
}
