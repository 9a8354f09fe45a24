namespace ReportModel;

/// <summary>The operative verbs of English resolutions, decisions and conclusions.</summary>
/// <remarks>
/// The verbs of operative paragraphs in the resolutions of the General Assembly, the Council and the functional commissions,
/// and those of the conclusions of the climate convention's subsidiary bodies; the United Nations Editorial Manual describes the form.
/// </remarks>
internal static class EnglishVerbs
{
    public static EquatableArray<OperativeVerb> All { get; } =
    [
        .. Asked(Modality.Request, "Requests", "requested", "Continues to request", "continued to request"),
        .. Asked(Modality.Encourage, "Encourages", "encouraged", "Continues to encourage", "continued to encourage"),
        .. Asked(Modality.Invite, "Invites", "invited"),
        .. Named(Modality.Urge, "Urges", "urged", "Continues to urge", "continued to urge", "Exhorts", "exhorted"),
        .. Named(Modality.CallUpon, "Calls upon", "called upon", "Calls on", "called on", "Appeals to", "appealed to", "Continues to call upon", "continued to call upon"),
        .. Said(Modality.CallUpon, "Calls for", "called for", "Appeals for", "appealed for"),
        .. Named(Modality.Authorize, "Authorizes", "authorized"),
        .. Named(Modality.Entrust, "Entrusts", "entrusted", "Instructs", "instructed", "Directs", "directed"),
        .. Named(Modality.Appoint, "Appoints", "appointed", "Designates", "designated", "Nominates", "nominated"),
        new("Recommends", "recommended", Modality.Recommend, AddresseePlace.Recommended),
        .. Repeated("Reaffirms", "reaffirmed", "Reiterates", "reiterated", "Renews", "renewed"),
        .. Said(Modality.Decide, "Decides", "decided", "Decides on", "decided on", "Resolves", "resolved"),
        .. Said(Modality.Agree, "Agrees", "agreed", "Agrees on", "agreed on", "Concurs", "concurred"),
        .. Said(Modality.Note, "Notes", "noted", "Takes note", "took note", "Takes due note", "took due note", "Is aware", "was aware", "Observes", "observed"),
        .. Said(Modality.Welcome, "Welcomes", "welcomed", "Appreciates", "appreciated"),
        .. Said(Modality.Recall, "Recalls", "recalled"),
        .. Said(Modality.Endorse, "Endorses", "endorsed", "Accepts", "accepted"),
        .. Said(Modality.Approve, "Approves", "approved", "Ratifies", "ratified"),
        .. Said(Modality.Support, "Supports", "supported"),
        .. Said(Modality.Commend, "Commends", "commended", "Congratulates", "congratulated", "Pays tribute", "paid tribute", "Applauds", "applauded"),
        .. Said(Modality.Recognize, "Recognizes", "recognized", "Recognises", "recognised"),
        .. Said(Modality.Acknowledge, "Acknowledges", "acknowledged"),
        .. Said(
            Modality.Emphasize, "Emphasizes", "emphasized", "Emphasises", "emphasised", "Re-emphasizes", "re-emphasized", "Reemphasizes", "reemphasized", "Stresses", "stressed",
            "Underlines", "underlined", "Underscores", "underscored", "Highlights", "highlighted", "Draws attention", "drew attention", "Draws the attention", "drew the attention", "Insists", "insisted"),
        .. Said(
            Modality.Express, "Expresses", "expressed", "Thanks", "thanked",
            "Extends its appreciation", "extended its appreciation", "Extends its gratitude", "extended its gratitude", "Extends its thanks", "extended its thanks"),
        .. Said(Modality.Affirm, "Affirms", "affirmed", "Confirms", "confirmed", "Considers that", "considered that", "Is convinced", "was convinced"),
        .. Said(Modality.Condemn, "Condemns", "condemned", "Denounces", "denounced"),
        .. Said(Modality.Deplore, "Deplores", "deplored", "Regrets", "regretted", "Rejects", "rejected"),
        .. Said(Modality.Declare, "Declares", "declared", "Proclaims", "proclaimed"),
        .. Told(Modality.Adopt, "Adopts", "adopted"),
        .. Told(Modality.Establish, "Establishes", "established", "Creates", "created", "Convenes", "convened", "Launches", "launched", "Initiates", "initiated"),
        .. Told(
            Modality.Consider, "Considers", "considered", "Reviews", "reviewed", "Examines", "examined", "Discusses", "discussed", "Takes into account", "took into account",
            "Deliberates", "deliberated", "Exchanges views", "exchanged views"),
        .. Told(Modality.Conclude, "Concludes", "concluded", "Completes", "completed"),
        .. Told(Modality.Continue, "Continues", "continued", "Resumes", "resumed", "Accelerates", "accelerated", "Commences", "commenced"),
        .. Other("is", "was", "are", "were", "has", "had", "hears", "heard", "meets", "met", "holds", "held", "receives", "received", "elects", "elected", "observes a minute", "observed a minute"),
    ];

    private static IEnumerable<OperativeVerb> Asked(Modality modality, params string[] forms) => Verbs(modality, AddresseePlace.Asked, false, forms);

    private static IEnumerable<OperativeVerb> Named(Modality modality, params string[] forms) => Verbs(modality, AddresseePlace.Named, false, forms);

    private static IEnumerable<OperativeVerb> Repeated(params string[] forms) => Verbs(Modality.Reaffirm, AddresseePlace.Repeated, false, forms);

    private static IEnumerable<OperativeVerb> Said(Modality modality, params string[] forms) => Verbs(modality, AddresseePlace.None, false, forms);

    /// <summary>Verbs that tell the proceedings, where no resolution or conclusion has them.</summary>
    private static IEnumerable<OperativeVerb> Told(Modality modality, params string[] forms) => Verbs(modality, AddresseePlace.None, true, forms);

    private static IEnumerable<OperativeVerb> Other(params string[] forms) => Verbs(null, AddresseePlace.None, true, forms);

    /// <summary>The present and the past of each verb in turn.</summary>
    private static IEnumerable<OperativeVerb> Verbs(Modality? modality, AddresseePlace place, bool isProceeding, string[] forms)
    {
        for (var i = 0; i + 1 < forms.Length; i += 2)
        {
            yield return new(forms[i], forms[i + 1], modality, place) { IsProceeding = isProceeding };
        }
    }
}
