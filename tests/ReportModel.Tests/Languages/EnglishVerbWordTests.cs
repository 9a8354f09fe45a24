namespace ReportModel.Tests.Languages;

/// <summary>
/// What each verb means with which a body acts: in the present in the paragraphs of a resolution, in the past in the
/// conclusions of a report (United Nations Editorial Manual, on drafting resolutions).
/// </summary>
public class EnglishVerbWordTests
{
    [Theory]
    [InlineData("Requests", "requested", Modality.Request)]
    [InlineData("Continues to request", "continued to request", Modality.Request)]
    [InlineData("Encourages", "encouraged", Modality.Encourage)]
    [InlineData("Continues to encourage", "continued to encourage", Modality.Encourage)]
    [InlineData("Invites", "invited", Modality.Invite)]
    [InlineData("Urges", "urged", Modality.Urge)]
    [InlineData("Continues to urge", "continued to urge", Modality.Urge)]
    [InlineData("Exhorts", "exhorted", Modality.Urge)]
    [InlineData("Calls upon", "called upon", Modality.CallUpon)]
    [InlineData("Calls on", "called on", Modality.CallUpon)]
    [InlineData("Appeals to", "appealed to", Modality.CallUpon)]
    [InlineData("Continues to call upon", "continued to call upon", Modality.CallUpon)]
    [InlineData("Authorizes", "authorized", Modality.Authorize)]
    [InlineData("Entrusts", "entrusted", Modality.Entrust)]
    [InlineData("Instructs", "instructed", Modality.Entrust)]
    [InlineData("Directs", "directed", Modality.Entrust)]
    [InlineData("Appoints", "appointed", Modality.Appoint)]
    [InlineData("Designates", "designated", Modality.Appoint)]
    [InlineData("Nominates", "nominated", Modality.Appoint)]
    public void Verbs_that_ask_somebody(string present, string past, Modality modality)
    {
        Assert.Equal($"{modality} ({present}) Secretariat: Secretariat", Resolving($"{present} the Secretariat to report"));
        Assert.Equal($"{modality} ({past}) Secretariat: Secretariat", Concluding($"{past} the Secretariat to report"));
    }

    [Theory]
    [InlineData("Reaffirms", "reaffirmed")]
    [InlineData("Reiterates", "reiterated")]
    [InlineData("Renews", "renewed")]
    public void Verbs_that_repeat_what_was_asked(string present, string past)
    {
        Assert.Equal($"Reaffirm ({present}) Secretariat: Secretariat", Resolving($"{present} its request to the Secretariat to report"));
        Assert.Equal($"Reaffirm ({past}) Secretariat: Secretariat", Concluding($"{past} its request to the Secretariat to report"));
    }

    [Theory]
    [InlineData("Recommends", "recommended")]
    public void Verbs_that_recommend_to_somebody(string present, string past)
    {
        Assert.Equal($"Recommend ({present}) Secretariat: Secretariat", Resolving($"{present} to the Secretariat a plan"));
        Assert.Equal($"Recommend ({past}) Secretariat: Secretariat", Concluding($"{past} to the Secretariat a plan"));
    }

    [Theory]
    [InlineData("Calls for", "called for", "calm", Modality.CallUpon)]
    [InlineData("Appeals for", "appealed for", "calm", Modality.CallUpon)]
    [InlineData("Decides", "decided", "to wait", Modality.Decide)]
    [InlineData("Decides on", "decided on", "the plan", Modality.Decide)]
    [InlineData("Resolves", "resolved", "to wait", Modality.Decide)]
    [InlineData("Agrees", "agreed", "to wait", Modality.Agree)]
    [InlineData("Agrees on", "agreed on", "the plan", Modality.Agree)]
    [InlineData("Concurs", "concurred", "with the plan", Modality.Agree)]
    [InlineData("Notes", "noted", "the plan", Modality.Note)]
    [InlineData("Takes note", "took note", "of the plan", Modality.Note)]
    [InlineData("Takes due note", "took due note", "of the plan", Modality.Note)]
    [InlineData("Is aware", "was aware", "of the plan", Modality.Note)]
    [InlineData("Observes", "observed", "that it was late", Modality.Note)]
    [InlineData("Welcomes", "welcomed", "the plan", Modality.Welcome)]
    [InlineData("Appreciates", "appreciated", "the plan", Modality.Welcome)]
    [InlineData("Recalls", "recalled", "the plan", Modality.Recall)]
    [InlineData("Endorses", "endorsed", "the plan", Modality.Endorse)]
    [InlineData("Accepts", "accepted", "the plan", Modality.Endorse)]
    [InlineData("Approves", "approved", "the plan", Modality.Approve)]
    [InlineData("Ratifies", "ratified", "the plan", Modality.Approve)]
    [InlineData("Supports", "supported", "the plan", Modality.Support)]
    [InlineData("Commends", "commended", "the plan", Modality.Commend)]
    [InlineData("Congratulates", "congratulated", "the staff", Modality.Commend)]
    [InlineData("Pays tribute", "paid tribute", "to the staff", Modality.Commend)]
    [InlineData("Applauds", "applauded", "the plan", Modality.Commend)]
    [InlineData("Recognizes", "recognized", "the plan", Modality.Recognize)]
    [InlineData("Recognises", "recognised", "the plan", Modality.Recognize)]
    [InlineData("Acknowledges", "acknowledged", "the plan", Modality.Acknowledge)]
    [InlineData("Emphasizes", "emphasized", "the plan", Modality.Emphasize)]
    [InlineData("Emphasises", "emphasised", "the plan", Modality.Emphasize)]
    [InlineData("Re-emphasizes", "re-emphasized", "the plan", Modality.Emphasize)]
    [InlineData("Reemphasizes", "reemphasized", "the plan", Modality.Emphasize)]
    [InlineData("Stresses", "stressed", "the plan", Modality.Emphasize)]
    [InlineData("Underlines", "underlined", "the plan", Modality.Emphasize)]
    [InlineData("Underscores", "underscored", "the plan", Modality.Emphasize)]
    [InlineData("Highlights", "highlighted", "the plan", Modality.Emphasize)]
    [InlineData("Draws attention", "drew attention", "to the plan", Modality.Emphasize)]
    [InlineData("Draws the attention", "drew the attention", "of States to the plan", Modality.Emphasize)]
    [InlineData("Insists", "insisted", "that it was late", Modality.Emphasize)]
    [InlineData("Expresses", "expressed", "its thanks", Modality.Express)]
    [InlineData("Thanks", "thanked", "the staff", Modality.Express)]
    [InlineData("Extends its appreciation", "extended its appreciation", "to the staff", Modality.Express)]
    [InlineData("Extends its gratitude", "extended its gratitude", "to the staff", Modality.Express)]
    [InlineData("Extends its thanks", "extended its thanks", "to the staff", Modality.Express)]
    [InlineData("Affirms", "affirmed", "the plan", Modality.Affirm)]
    [InlineData("Confirms", "confirmed", "the plan", Modality.Affirm)]
    [InlineData("Considers that", "considered that", "it was late", Modality.Affirm)]
    [InlineData("Is convinced", "was convinced", "that it was late", Modality.Affirm)]
    [InlineData("Condemns", "condemned", "the plan", Modality.Condemn)]
    [InlineData("Denounces", "denounced", "the plan", Modality.Condemn)]
    [InlineData("Deplores", "deplored", "the plan", Modality.Deplore)]
    [InlineData("Regrets", "regretted", "the plan", Modality.Deplore)]
    [InlineData("Rejects", "rejected", "the plan", Modality.Deplore)]
    [InlineData("Declares", "declared", "a decade of rivers", Modality.Declare)]
    [InlineData("Proclaims", "proclaimed", "a decade of rivers", Modality.Declare)]
    public void Verbs_that_say_what_the_body_holds(string present, string past, string rest, Modality modality)
    {
        Assert.Equal($"{modality} ({present})", Resolving($"{present} {rest}"));
        Assert.Equal($"{modality} ({past})", Concluding($"{past} {rest}"));
        Assert.Equal($"{modality} ({past})", Telling($"{past} {rest}"));
    }

    /// <summary>In a narrative these tell the proceedings of the meeting.</summary>
    [Theory]
    [InlineData("Adopts", "adopted", "the plan", Modality.Adopt)]
    [InlineData("Establishes", "established", "a panel", Modality.Establish)]
    [InlineData("Creates", "created", "a panel", Modality.Establish)]
    [InlineData("Convenes", "convened", "a panel", Modality.Establish)]
    [InlineData("Launches", "launched", "a panel", Modality.Establish)]
    [InlineData("Initiates", "initiated", "a panel", Modality.Establish)]
    [InlineData("Considers", "considered", "the plan", Modality.Consider)]
    [InlineData("Reviews", "reviewed", "the plan", Modality.Consider)]
    [InlineData("Examines", "examined", "the plan", Modality.Consider)]
    [InlineData("Discusses", "discussed", "the plan", Modality.Consider)]
    [InlineData("Takes into account", "took into account", "the plan", Modality.Consider)]
    [InlineData("Deliberates", "deliberated", "with care", Modality.Consider)]
    [InlineData("Exchanges views", "exchanged views", "on the plan", Modality.Consider)]
    [InlineData("Concludes", "concluded", "its work", Modality.Conclude)]
    [InlineData("Completes", "completed", "its work", Modality.Conclude)]
    [InlineData("Continues", "continued", "its work", Modality.Continue)]
    [InlineData("Resumes", "resumed", "its work", Modality.Continue)]
    [InlineData("Accelerates", "accelerated", "its work", Modality.Continue)]
    [InlineData("Commences", "commenced", "its work", Modality.Continue)]
    public void Verbs_that_are_acts_only_in_resolutions_and_conclusions(string present, string past, string rest, Modality modality)
    {
        Assert.Equal($"{modality} ({present})", Resolving($"{present} {rest}"));
        Assert.Equal($"{modality} ({past})", Concluding($"{past} {rest}"));
        Assert.Equal("", Telling($"{past} {rest}"));
    }

    /// <summary>What a body did besides is no act, and what it did with a verb that is joined to it is one.</summary>
    [Theory]
    [InlineData("is concerned and requests", "Request (requests)")]
    [InlineData("was informed and requested", "Request (requested)")]
    [InlineData("has concerns and requests", "Request (requests)")]
    [InlineData("had a debate and requested", "Request (requested)")]
    [InlineData("hears statements and requests", "Request (requests)")]
    [InlineData("heard statements and requested", "Request (requested)")]
    [InlineData("meets yearly and requests", "Request (requests)")]
    [InlineData("met twice and requested", "Request (requested)")]
    [InlineData("holds debates and requests", "Request (requests)")]
    [InlineData("held a debate and requested", "Request (requested)")]
    [InlineData("receives reports and requests", "Request (requests)")]
    [InlineData("received reports and requested", "Request (requested)")]
    [InlineData("elects a Chair and requests", "Request (requests)")]
    [InlineData("elected a Chair and requested", "Request (requested)")]
    [InlineData("observes a minute of silence and requests", "Request (requests)")]
    [InlineData("observed a minute of silence and requested", "Request (requested)")]
    public void Verbs_that_are_no_acts(string verbs, string operative) =>
        Assert.Equal($"{operative} Secretariat: Secretariat", Telling($"{verbs} the Secretariat to report"));

    /// <summary>The operatives of the first paragraph of a resolution, whose second decides.</summary>
    private static string Resolving(string paragraph)
    {
        var all = Operatives($"I. Rivers\n\n1. The Committee met.\n\nDraft resolution I\nRivers of the world\nThe General Assembly,\nRecalling its resolution 46/152,\n1. {paragraph};\n2. Decides to remain seized of the matter.\n");
        Assert.EndsWith("; Decide (Decides)", all, StringComparison.Ordinal);
        return all[..all.LastIndexOf("; ", StringComparison.Ordinal)];
    }

    private static string Concluding(string text) => Operatives($"I. Introduction\n1. The meeting was opened.\n\nII. Conclusions\n2. The Committee {text}.\n");

    private static string Telling(string text) => Operatives($"I. Introduction\n1. The meeting was opened.\n2. The Committee {text}.\n");

    private static string Operatives(string text) => Reading.SmallEnglishReport.Operatives(Reading.English.EnglishReport.Parse(text));
}
