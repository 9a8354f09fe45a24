namespace ReportModel;

/// <summary>
/// How strongly a text asks for something: the operative verb of a recommendation, conclusion or decision.
/// </summary>
/// <remarks>
/// The verbs are those of operative paragraphs, as the United Nations Editorial Manual describes the drafting of
/// resolutions; "should consider" and "may wish" are the working groups' own gradations. The order of the members says
/// nothing about strength.
/// </remarks>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public enum Modality
{
    /// <summary>Encourages (鼓励).</summary>
    Encourage,

    /// <summary>Calls upon (吁请).</summary>
    CallUpon,

    /// <summary>Invites (请).</summary>
    Invite,

    /// <summary>Requests (请求, 要求).</summary>
    Request,

    /// <summary>Urges (敦促).</summary>
    Urge,

    /// <summary>Recommends (建议).</summary>
    Recommend,

    /// <summary>Should (应, 应当).</summary>
    Should,

    /// <summary>Should consider (应考虑, 应当考虑).</summary>
    ShouldConsider,

    /// <summary>May wish (不妨).</summary>
    MayWish,

    /// <summary>May (可).</summary>
    May,

    /// <summary>Shall (须).</summary>
    Shall,

    /// <summary>Decides (决定).</summary>
    Decide,

    /// <summary>Agrees (商定, 同意).</summary>
    Agree,

    /// <summary>Notes, takes note (注意到).</summary>
    Note,

    /// <summary>Welcomes (欢迎).</summary>
    Welcome,

    /// <summary>Recalls (回顾).</summary>
    Recall,

    /// <summary>Reaffirms (重申).</summary>
    Reaffirm,
}
