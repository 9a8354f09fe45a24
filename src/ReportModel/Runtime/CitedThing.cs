namespace ReportModel.Runtime;

/// <summary>The kinds of things that are looked up by who cites them: a paragraph and the recommendation that it is have one id.</summary>
internal enum CitedThing
{
    Paragraph,
    Recommendation,
    Resolution,
    Document,
}
