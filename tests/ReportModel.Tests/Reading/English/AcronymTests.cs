namespace ReportModel.Tests.Reading.English;

/// <summary>Whom an act asks by an acronym that the report introduces in brackets.</summary>
public class AcronymTests
{
    [Theory]
    [InlineData("The Commission on Narcotic Drugs (CND) met.")]
    [InlineData("Commission on Narcotic Drugs (CND) experts met.")] // the name begins the text
    [InlineData("(Item 3) The Commission on Narcotic Drugs (CND) met.")]
    [InlineData("Its notes () and parts (a) were read by the Commission on Narcotic Drugs (CND).")]
    [InlineData("The Commission on Narcotic Drugs (CND) met. Another Committee (CND) met.")] // the first counts
    [InlineData("Thanks went to the following:\n(a) The Commission on Narcotic Drugs (CND);\n(b) Others.")]
    public void It_is_the_body_of_the_catalogue_with_that_name(string introduced) => Assert.Equal("E/CN.7", Asked(introduced, "CND").Body?.Symbol);

    [Theory]
    [InlineData("The Committee on Narcotics (CND) met.", "CND")] // its words do not begin with the letters
    [InlineData("The Drugs (CND) met.", "CND")]
    [InlineData("The Commission on Narcotic Drugs (CND met.", "CND")]
    [InlineData("The Firearms Expert Group (F) met.", "FEG")]
    public void Without_its_words_nobody_knows_what_it_means(string introduced, string acronym)
    {
        var asked = Asked(introduced, acronym);

        Assert.Equal((AddresseeKind.Other, acronym), (asked.Kind, asked.Words));
    }

    /// <summary>A text that was cut after an acronym is read to its end.</summary>
    [Fact]
    public void It_may_end_the_text()
    {
        var report = EnglishReport.Parse("I. Introduction\n1. The Committee invited the CND to report.\n\n2. Reports were heard. Thanks went to the Commission on Narcotic Drugs (CND\n");

        Assert.Equal(AddresseeKind.Other, Assert.Single(Assert.Single(report.Recommendations).Operatives).Addressee.Kind);
    }

    /// <summary>The name of an acronym has at most 25 words.</summary>
    [Theory]
    [InlineData(23, AddresseeKind.Body)]
    [InlineData(24, AddresseeKind.Other)]
    public void The_words_of_a_name_stand_near(int between, AddresseeKind kind)
    {
        var words = string.Concat(Enumerable.Repeat(" and", between));

        Assert.Equal(kind, Asked($"The Firearms{words} Group (FG) met.", "FG").Kind);
    }

    private static Addressee Asked(string introduced, string acronym)
    {
        var report = EnglishReport.Parse($"I. Introduction\n1. {introduced}\n\n2. The Committee invited the {acronym} to report.\n");

        return Assert.Single(report.Recommendations.Single(recommendation => recommendation.Paragraph == 2).Operatives).Addressee;
    }
}
