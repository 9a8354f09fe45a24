using ReportModel.Tests.Reading.English;

namespace ReportModel.Tests.Languages.English;

/// <summary>The verbs of English resolutions, in the present, and of conclusions, in the past: a form has one modality, and its longest words count.</summary>
public class OperativeVerbWordsTests
{
    [Theory]
    [InlineData(Modality.Request, "Requests|Continues to request")]
    [InlineData(Modality.Encourage, "Encourages|Continues to encourage")]
    [InlineData(Modality.Invite, "Invites")]
    [InlineData(Modality.Urge, "Urges|Continues to urge|Exhorts")]
    [InlineData(Modality.CallUpon, "Calls upon|Calls on|Appeals to|Continues to call upon|Calls for|Appeals for")]
    [InlineData(Modality.Authorize, "Authorizes")]
    [InlineData(Modality.Entrust, "Entrusts|Instructs|Directs")]
    [InlineData(Modality.Appoint, "Appoints|Designates|Nominates")]
    [InlineData(Modality.Recommend, "Recommends")]
    [InlineData(Modality.Reaffirm, "Reaffirms|Reiterates|Renews")]
    [InlineData(Modality.Decide, "Decides|Decides on|Resolves")]
    [InlineData(Modality.Agree, "Agrees|Agrees on|Concurs")]
    [InlineData(Modality.Note, "Notes|Takes note|Takes due note|Is aware|Observes")]
    [InlineData(Modality.Welcome, "Welcomes|Appreciates")]
    [InlineData(Modality.Recall, "Recalls")]
    [InlineData(Modality.Endorse, "Endorses|Accepts")]
    [InlineData(Modality.Approve, "Approves|Ratifies")]
    [InlineData(Modality.Support, "Supports")]
    [InlineData(Modality.Commend, "Commends|Congratulates|Pays tribute|Applauds")]
    [InlineData(Modality.Recognize, "Recognizes|Recognises")]
    [InlineData(Modality.Acknowledge, "Acknowledges")]
    [InlineData(Modality.Emphasize, "Emphasizes|Emphasises|Re-emphasizes|Reemphasizes|Stresses|Underlines|Underscores|Highlights|Draws attention|Draws the attention|Insists")]
    [InlineData(Modality.Express, "Expresses|Thanks|Extends its appreciation|Extends its gratitude|Extends its thanks")]
    [InlineData(Modality.Affirm, "Affirms|Confirms|Considers that|Is convinced")]
    [InlineData(Modality.Condemn, "Condemns|Denounces")]
    [InlineData(Modality.Deplore, "Deplores|Regrets|Rejects")]
    [InlineData(Modality.Declare, "Declares|Proclaims")]
    [InlineData(Modality.Adopt, "Adopts")]
    [InlineData(Modality.Establish, "Establishes|Creates|Convenes|Launches|Initiates")]
    [InlineData(Modality.Consider, "Considers|Reviews|Examines|Discusses|Takes into account|Deliberates|Exchanges views")]
    [InlineData(Modality.Conclude, "Concludes|Completes")]
    [InlineData(Modality.Continue, "Continues|Resumes|Accelerates|Commences")]
    public void A_paragraph_of_a_resolution_begins_with_the_present(Modality modality, string verbs) => Assert.All(verbs.Split('|'), verb =>
        Assert.Equal([$"{modality} {verb}", "Decide Decides"], Operatives(
            $"I. Rivers\n\n1. The Committee met.\n\nDraft resolution I\nRivers of the world\nThe General Assembly,\nRecalling its resolution 46/152,\n1. {verb} the plan of work on rivers;\n2. Decides to remain seized of the matter.\n")));

    [Theory]
    [InlineData(Modality.Request, "requested|continued to request")]
    [InlineData(Modality.Encourage, "encouraged|continued to encourage")]
    [InlineData(Modality.Invite, "invited")]
    [InlineData(Modality.Urge, "urged|continued to urge|exhorted")]
    [InlineData(Modality.CallUpon, "called upon|called on|appealed to|continued to call upon|called for|appealed for")]
    [InlineData(Modality.Authorize, "authorized")]
    [InlineData(Modality.Entrust, "entrusted|instructed|directed")]
    [InlineData(Modality.Appoint, "appointed|designated|nominated")]
    [InlineData(Modality.Recommend, "recommended")]
    [InlineData(Modality.Reaffirm, "reaffirmed|reiterated|renewed")]
    [InlineData(Modality.Decide, "decided|decided on|resolved")]
    [InlineData(Modality.Agree, "agreed|agreed on|concurred")]
    [InlineData(Modality.Note, "noted|took note|took due note|was aware|observed")]
    [InlineData(Modality.Welcome, "welcomed|appreciated")]
    [InlineData(Modality.Recall, "recalled")]
    [InlineData(Modality.Endorse, "endorsed|accepted")]
    [InlineData(Modality.Approve, "approved|ratified")]
    [InlineData(Modality.Support, "supported")]
    [InlineData(Modality.Commend, "commended|congratulated|paid tribute|applauded")]
    [InlineData(Modality.Recognize, "recognized|recognised")]
    [InlineData(Modality.Acknowledge, "acknowledged")]
    [InlineData(Modality.Emphasize, "emphasized|emphasised|re-emphasized|reemphasized|stressed|underlined|underscored|highlighted|drew attention|drew the attention|insisted")]
    [InlineData(Modality.Express, "expressed|thanked|extended its appreciation|extended its gratitude|extended its thanks")]
    [InlineData(Modality.Affirm, "affirmed|confirmed|considered that|was convinced")]
    [InlineData(Modality.Condemn, "condemned|denounced")]
    [InlineData(Modality.Deplore, "deplored|regretted|rejected")]
    [InlineData(Modality.Declare, "declared|proclaimed")]
    [InlineData(Modality.Adopt, "adopted")]
    [InlineData(Modality.Establish, "established|created|convened|launched|initiated")]
    [InlineData(Modality.Consider, "considered|reviewed|examined|discussed|took into account|deliberated|exchanged views")]
    [InlineData(Modality.Conclude, "concluded|completed")]
    [InlineData(Modality.Continue, "continued|resumed|accelerated|commenced")]
    public void A_conclusion_has_the_past(Modality modality, string verbs) => Assert.All(verbs.Split('|'), verb =>
        Assert.Equal([$"{modality} {verb}"], Operatives($"I. Conclusions\n1. The Committee {verb} the plan of work on rivers.\n")));

    /// <summary>In a narrative these tell the proceedings of the meeting.</summary>
    [Theory]
    [InlineData("adopted|established|created|convened|launched|initiated|considered|reviewed|examined|discussed|took into account|deliberated|exchanged views")]
    [InlineData("concluded|completed|continued|resumed|accelerated|commenced")]
    public void Proceedings_are_no_acts_in_a_narrative(string verbs) => Assert.All(verbs.Split('|'), verb =>
        Assert.Empty(Operatives($"I. Rivers\n1. The Committee {verb} the plan of work on rivers.\n")));

    /// <summary>What says nothing of what the body decides is no operative; but what is joined to it is one.</summary>
    [Theory]
    [InlineData("was informed of the plan")]
    [InlineData("and the SBI were informed of the plan")]
    [InlineData("had a long debate")]
    [InlineData("heard the Chair")]
    [InlineData("met the Chair")]
    [InlineData("held a long debate")]
    [InlineData("received the plan")]
    [InlineData("elected its officers")]
    [InlineData("observed a minute of silence")]
    public void Verbs_of_proceedings_join_others(string told) =>
        Assert.Equal(["Request requested"], Operatives($"I. Rivers\n1. The Committee {told} and requested the Secretariat to report.\n"));

    [Theory]
    [InlineData("is informed of the plan")]
    [InlineData("are informed of the plan")]
    [InlineData("has a long debate")]
    [InlineData("hears the Chair")]
    [InlineData("meets the Chair")]
    [InlineData("holds a long debate")]
    [InlineData("receives the plan")]
    [InlineData("elects its officers")]
    [InlineData("observes a minute of silence")]
    public void And_so_in_the_present(string told) =>
        Assert.Equal(["Request requests"], Operatives($"I. Rivers\n1. The Committee {told} and requests the Secretariat to report.\n"));

    /// <summary>Who is asked stands behind verbs that ask, authorize or appoint.</summary>
    [Theory]
    [InlineData("requested|encouraged|invited|urged|exhorted|called upon|called on|appealed to|authorized|entrusted|instructed|directed|appointed|designated|nominated")]
    [InlineData("continued to request|continued to encourage|continued to urge|continued to call upon")]
    public void Who_is_asked_follows_the_verb(string verbs) => Assert.All(verbs.Split('|'), verb =>
    {
        var report = EnglishReport.Saying($"The Committee {verb} the Secretariat to report.");
        Assert.Equal((AddresseeKind.Secretariat, "Secretariat"), Whom(Assert.Single(report.Recommendations)));
    });

    private static (AddresseeKind Kind, string Words) Whom(Recommendation recommendation) =>
        Assert.Single(recommendation.Operatives).Addressee is var whom ? (whom.Kind, whom.Words) : default;

    private static IEnumerable<string> Operatives(string text) =>
        EnglishReport.Parse(text).Recommendations.SelectMany(one => one.Operatives).Select(operative => $"{operative.Modality} {operative.Words}");
}
