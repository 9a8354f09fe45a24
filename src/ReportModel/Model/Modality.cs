namespace ReportModel;

/// <summary>
/// How strongly a text asks for something: the operative verb of a recommendation, conclusion or decision.
/// </summary>
/// <remarks>
/// The verbs are those of operative paragraphs, as the United Nations Editorial Manual describes the drafting of
/// resolutions, and from Endorse on those by which conclusions and decisions do more than ask; verbs that differ in nothing
/// but their force share a member, and <see cref="Operative.Words"/> has the verb itself. "Should consider" and "may wish"
/// are the working groups' own gradations. The order of the members says nothing about strength.
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

    /// <summary>Reaffirms, reiterates (重申).</summary>
    Reaffirm,

    /// <summary>Endorses (核可): accepts what another prepared.</summary>
    Endorse,

    /// <summary>Approves (核准, 批准).</summary>
    Approve,

    /// <summary>Adopts (通过).</summary>
    Adopt,

    /// <summary>Supports (支持).</summary>
    Support,

    /// <summary>Commends, pays tribute to, congratulates (赞扬).</summary>
    Commend,

    /// <summary>Recognizes (认识到, 确认).</summary>
    Recognize,

    /// <summary>Acknowledges (承认, 确认).</summary>
    Acknowledge,

    /// <summary>Emphasizes, stresses, underlines, underscores, highlights, re-emphasizes, draws attention to (强调).</summary>
    Emphasize,

    /// <summary>Expresses appreciation, gratitude, concern or regret; thanks (表示).</summary>
    Express,

    /// <summary>Affirms, confirms (申明).</summary>
    Affirm,

    /// <summary>Condemns (谴责).</summary>
    Condemn,

    /// <summary>Deplores, regrets, rejects (痛惜).</summary>
    Deplore,

    /// <summary>Declares, proclaims (宣布).</summary>
    Declare,

    /// <summary>Authorizes (授权).</summary>
    Authorize,

    /// <summary>Entrusts, instructs, directs: gives a task to somebody who is bound to do it (委托, 责成).</summary>
    Entrust,

    /// <summary>Appoints, elects, designates, nominates (任命).</summary>
    Appoint,

    /// <summary>Establishes, creates, convenes, launches, initiates (设立).</summary>
    Establish,

    /// <summary>Considers, reviews, examines, discusses (审议).</summary>
    Consider,

    /// <summary>Concludes, completes (完成, 得出结论).</summary>
    Conclude,

    /// <summary>Continues, resumes, accelerates work that was begun before (继续).</summary>
    Continue,
}
