using ReportModel.Tests.Reading;

namespace ReportModel.Tests.Languages.English;

/// <summary>The words by which English recommendations, which their report announces, ask somebody to act.</summary>
public class RecommendationWordsTests
{
    [Theory]
    [InlineData("encourage", Modality.Encourage)]
    [InlineData("call upon", Modality.CallUpon)]
    [InlineData("call on", Modality.CallUpon)]
    [InlineData("invite", Modality.Invite)]
    [InlineData("request", Modality.Request)]
    [InlineData("urge", Modality.Urge)]
    [InlineData("recommend", Modality.Recommend)]
    public void A_verb_stands_before_the_addressee(string words, Modality modality) =>
        Assert.Equal($"{modality} ({words}) States: Member States", Read($"Reports are due; {words} Member States to report."));

    [Fact]
    public void Its_words_are_those_of_the_language_however_wide_the_blanks_between_them() =>
        Assert.Equal("CallUpon (call upon) States: Member States", Read("Reports are due; call  upon Member States to report."));

    [Theory]
    [InlineData("are strongly encouraged to", Modality.Encourage)]
    [InlineData("is strongly encouraged to", Modality.Encourage)]
    [InlineData("are encouraged to", Modality.Encourage)]
    [InlineData("is encouraged to", Modality.Encourage)]
    [InlineData("are called upon to", Modality.CallUpon)]
    [InlineData("is called upon to", Modality.CallUpon)]
    [InlineData("are invited to", Modality.Invite)]
    [InlineData("is invited to", Modality.Invite)]
    [InlineData("are requested to", Modality.Request)]
    [InlineData("is requested to", Modality.Request)]
    [InlineData("are urged to", Modality.Urge)]
    [InlineData("is urged to", Modality.Urge)]
    [InlineData("should consider", Modality.ShouldConsider)]
    [InlineData("should", Modality.Should)]
    [InlineData("may wish to consider", Modality.MayWish)]
    [InlineData("may wish to", Modality.MayWish)]
    [InlineData("may", Modality.May)]
    [InlineData("shall", Modality.Shall)]
    [InlineData("must", Modality.Shall)]
    public void A_modal_stands_behind_it(string words, Modality modality) =>
        Assert.Equal($"{modality} ({words}) States: Member States", Read($"Member States {words} report."));

    [Theory]
    [InlineData("also|further|furthermore|moreover|again|once again|once more|strongly|urgently|firmly|equally|likewise|in particular|particularly|especially")]
    [InlineData("therefore|thus|accordingly|hereby|therein|thereby|then|subsequently|unanimously|categorically|unequivocally|fully|reluctantly|provisionally|jointly")]
    public void An_adverb_may_stand_before_the_modal_or_the_addressee(string words) => Assert.All(words.Split('|'), word =>
    {
        Assert.Equal("Should (should) States: Member States", Read($"Member States {word} should report."));
        Assert.Equal("Should (should) States: Member States", Read($"{char.ToUpperInvariant(word[0])}{word[1..]}, Member States should report."));
        Assert.Equal("Urge (urge) States: Member States", Read($"Reports are due; {word} urge Member States to report."));
    });

    [Theory]
    [InlineData("in this regard|in that regard|in this respect|in that respect|in this context|in that context|in this connection|in that connection|in this light")]
    [InlineData("to this end|to that end|at the same time|in addition|on this basis|as appropriate|with appreciation|with concern|with satisfaction|with interest")]
    [InlineData("nevertheless|however|while doing so|finally|as such|by consensus|by acclamation")]
    public void A_clause_may_begin_with_what_joins_it_to_the_one_before(string words) => Assert.All(words.Split('|'), word =>
        Assert.Equal("Urge (urge) States: Member States", Read($"Reports are due; {word} urge Member States to report.")));

    [Theory]
    [InlineData("States parties under review", AddresseeKind.PartiesUnderReview)]
    [InlineData("parties under review", AddresseeKind.PartiesUnderReview)]
    [InlineData("States under review", AddresseeKind.PartiesUnderReview)]
    [InlineData("States parties", AddresseeKind.StatesParties)]
    [InlineData("States Parties", AddresseeKind.StatesParties)]
    [InlineData("Parties", AddresseeKind.StatesParties)]
    [InlineData("Member States", AddresseeKind.States)]
    [InlineData("States Members", AddresseeKind.States)]
    [InlineData("States", AddresseeKind.States)]
    [InlineData("countries", AddresseeKind.States)]
    [InlineData("Governments", AddresseeKind.States)]
    [InlineData("Government", AddresseeKind.States)]
    [InlineData("Secretariat", AddresseeKind.Secretariat)]
    [InlineData("secretariat", AddresseeKind.Secretariat)]
    [InlineData("Secretary-General", AddresseeKind.Secretariat)]
    [InlineData("Secretary General", AddresseeKind.Secretariat)]
    public void An_addressee_is_of_a_kind(string words, AddresseeKind kind)
    {
        Assert.Equal($"Should (should) {kind}: {words}", Read($"The {words} should report."));
        Assert.Equal($"Urge (urge) {kind}: {words}", Read($"Reports are due; urge the {words} to report."));
    }

    /// <summary>An item may begin with a capital; the words are as it has them.</summary>
    [Theory]
    [InlineData("Encourage Member States to report.", "Encourage (Encourage) States: Member States")]
    [InlineData("Call upon States parties to report.", "CallUpon (Call upon) StatesParties: States parties")]
    [InlineData("However, Member States should report.", "Should (should) States: Member States")]
    [InlineData("However Member States should report.", "Should (should) States: Member States")]
    public void An_item_begins_with_a_capital(string item, string operatives) => Assert.Equal(operatives, Read(item));

    [Fact]
    public void Others_are_asked_to_act() => Assert.Equal("Invite (invite) Other: private sector", Read("invite the private sector to report."));

    [Theory]
    [InlineData(",;:")]
    public void A_clause_ends_at_a_mark(string marks) => Assert.All(marks, mark =>
        Assert.Equal("Should (should) States: Member States; May (may) Secretariat: Secretariat", Read($"Member States should report{mark} the Secretariat may help.")));

    [Theory]
    [InlineData("()[]“”")]
    public void Nobody_is_asked_inside_brackets(string brackets)
    {
        for (var i = 0; i < brackets.Length; i += 2)
        {
            Assert.Equal("Should (should) States: Member States", Read($"Member States should report {brackets[i]}each year, the Secretariat may help{brackets[i + 1]}."));
        }
    }

    [Theory]
    [InlineData("The Working Group {0} the following recommendations:", "adopted|agreed on|agreed upon|made|formulated|endorsed|approved|put forward")]
    [InlineData("The Working Group {0} the following conclusions and recommendations:", "adopted|agreed on|agreed upon|made|formulated|endorsed|approved|put forward")]
    [InlineData("The following recommendations were {0}:", "adopted|made|agreed upon")]
    [InlineData("The following conclusions and recommendations were {0}:", "adopted|made|agreed upon")]
    [InlineData("The following {0} were formulated by the Working Group:", "recommendations|conclusions and recommendations")]
    public void A_paragraph_announces_them(string announcing, string words) => Assert.All(words.Split('|'), word => Assert.Equal(
        ["a", "b"],
        SmallEnglishReport.Saying(announcing.Replace("{0}", word, StringComparison.Ordinal) + "\n\n(a) Member States should report;\n\n(b) The Secretariat may help.\n").Recommendations.Select(one => one.Letter)));

    private static string Read(string text) =>
        SmallEnglishReport.Operatives(SmallEnglishReport.Saying($"The Working Group adopted the following recommendations:\n\n(a) {text}\n"));
}
