namespace ReportModel;

/// <summary>The level of a heading.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public enum SectionKind
{
    /// <summary>A section: <c>三. …</c>, <c>III. …</c>.</summary>
    Section,

    /// <summary>A lettered subsection: <c>A. …</c>.</summary>
    Subsection,

    /// <summary>A topic: a heading with an Arabic number (<c>1. …</c>) or with none.</summary>
    Topic,

    /// <summary>An annex: <c>Annex II</c>. Its paragraphs are numbered by themselves.</summary>
    Annex,
}
