using ReportModel.Text;

namespace ReportModel.Layout;

/// <summary>A footnote, without its number: what stands under the rule of a page.</summary>
/// <param name="stretches">Where its lines are added.</param>
/// <param name="page">The first line of its page.</param>
internal sealed class Footnote(LineStretches stretches, int page) : JoinedText(stretches)
{
    /// <summary>The first line of its page.</summary>
    public int FirstLineOfPage { get; } = page;

    /// <summary>The last line of its page.</summary>
    public int LastLineOfPage { get; set; }
}
