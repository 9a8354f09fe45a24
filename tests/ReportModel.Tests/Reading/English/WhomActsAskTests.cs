namespace ReportModel.Tests.Reading.English;

/// <summary>Whom the acts of a body ask, by what follows their verbs.</summary>
public class WhomActsAskTests
{
    [Theory]
    [InlineData("The Committee requested in this regard the Secretariat to report.", "Request (requested) Secretariat: Secretariat")]
    [InlineData("The Committee requested, subject to the availability of resources, the Secretariat to report.", "Request (requested) Secretariat: Secretariat")]
    [InlineData("The Committee urged also Member States to report.", "Urge (urged) States: Member States")]
    [InlineData("The Committee urged again, in this regard, Member States to report.", "Urge (urged) States: Member States")]
    public void It_may_follow_adverbs_and_what_stands_between_commas(string text, string operatives) =>
        Assert.Equal(operatives, SmallEnglishReport.Operatives(EnglishReport.Saying(text)));

    [Theory]
    [InlineData("The Committee entrusted the Bureau with the preparations.", "Entrust (entrusted) Body: Bureau")]
    [InlineData("The Committee called upon the Council of the Americas to report.", "CallUpon (called upon) Body: Council of the Americas")]
    [InlineData("The Committee invited the Group of 77 Chair to report.", "Invite (invited) Body: Group of 77 Chair")]
    [InlineData("The Committee requested the Chair of the Commission to report.", "Request (requested) Other: Chair of the Commission")]
    [InlineData("The Committee invited the “pilot” countries to report.", "Invite (invited) States: “pilot” countries")]
    [InlineData("The Committee invited all interested States parties to report.", "Invite (invited) StatesParties: all interested States parties")]
    [InlineData("The Committee invited the WHO Director-General to report.", "Invite (invited) Secretariat: WHO Director-General")]
    [InlineData("The Committee reiterated its invitation to the host town to report.", "Reaffirm (reiterated) Other: host town")]
    [InlineData("The Committee requested that the Secretariat report.", "Request (requested) Secretariat: Secretariat")]
    public void The_name_says_of_what_kind_it_is(string text, string operatives) =>
        Assert.Equal(operatives, SmallEnglishReport.Operatives(EnglishReport.Saying(text)));

    [Theory]
    [InlineData("The Committee requested written comments from the Bureau.", "Request (requested)")]
    [InlineData("The Committee invited written comments to the draft.", "Invite (invited)")]
    [InlineData("The Committee requested written replies to Member States.", "Request (requested)")]
    [InlineData("The Committee encouraged new ways to financing.", "Encourage (encouraged)")]
    [InlineData("The Committee recommended that the text be considered.", "Recommend (recommended)")]
    [InlineData("The Committee requested that the text be considered.", "Request (requested)")]
    [InlineData("The Committee recommended the plan for approval by consensus.", "Recommend (recommended)")]
    [InlineData("The Committee commended the task force and urged it to go on.", "Commend (commended); Urge (urged)")]
    public void Where_nobody_is_named_nobody_is_asked(string text, string operatives) =>
        Assert.Equal(operatives, SmallEnglishReport.Operatives(EnglishReport.Saying(text)));

    [Theory]
    [InlineData("The Committee requested the Commission on Narcotic Drugs to report.", "E/CN.7")]
    [InlineData("The Committee requested the Economic and Social Council to report.", "E")]
    public void A_body_of_the_catalogue_is_that_body(string text, string symbol)
    {
        var addressee = Assert.Single(Assert.Single(EnglishReport.Saying(text).Recommendations).Operatives).Addressee;

        Assert.Equal((AddresseeKind.Body, symbol), (addressee.Kind, addressee.Body?.Symbol));
    }
}
