namespace ReportModel;

/// <summary>The two kinds of texts that bodies adopt under a number.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public enum ResolutionKind
{
    /// <summary>A resolution (决议).</summary>
    Resolution,

    /// <summary>A decision (决定).</summary>
    Decision,
}
