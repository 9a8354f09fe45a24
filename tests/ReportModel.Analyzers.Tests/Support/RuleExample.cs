namespace ReportModel.Analyzers.Tests;

/// <summary>
/// A fenced block of a rule's page behind a marker <c>&lt;!-- bad --&gt;</c>, <c>good</c> or <c>silenced</c>. What is in
/// it follows from its language: <c>text</c> is a document, <c>suppress</c> the file beside the document above, <c>csv</c> a file of bodies,
/// <c>csharp</c> a file of code, <c>xml</c> what stands in the project file, <c>ini</c> a <c>.globalconfig</c>.
/// </summary>
/// <param name="Kind"><c>bad</c>, <c>good</c> or <c>silenced</c>.</param>
/// <param name="Settings">What else the marker says: <c>file=…</c> names a document, <c>symbol=…</c>, <c>language=…</c> and <c>name=…</c> are its metadata, any other a property of the project.</param>
/// <param name="Language">The language of the block.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record RuleExample(string Kind, IReadOnlyDictionary<string, string> Settings, string Language, string Text);
