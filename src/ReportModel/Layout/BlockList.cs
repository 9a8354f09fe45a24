using ReportModel.Text;

namespace ReportModel.Layout;

/// <summary>The blocks of a document in order, and the role of each of its lines.</summary>
/// <param name="Lines">The physical lines.</param>
/// <param name="Stretches">The stretches of lines that make the blocks.</param>
/// <param name="Roles">The role of each line.</param>
/// <param name="Blocks">The blocks.</param>
internal sealed record BlockList(SourceLines Lines, LineStretches Stretches, LineRole[] Roles, List<Block> Blocks) : IDisposable
{
    /// <summary>What the document's own table of contents says.</summary>
    public ContentsTable Contents { get; init; } = ContentsTable.None;

    /// <summary>The footnotes of its pages.</summary>
    public Footnotes Footnotes { get; init; } = Footnotes.None;

    /// <summary>Gives the memory of the stretches back; the blocks have no text after that.</summary>
    public void Dispose() => Stretches.Dispose();

    /// <summary>
    /// The whole text, cut into stretches of one role each, end to end: no character is in two of them, none in none.
    /// Wrapped lines have the role of what they continue.
    /// </summary>
    public List<RoleSpan> Cover()
    {
        var spans = new List<RoleSpan>();
        var (start, owner) = (0, LineRole.Blank);
        for (var i = 0; i < Lines.Count; i++)
        {
            var role = Roles[i];
            owner = role is LineRole.Continuation or LineRole.Blank or LineRole.PageFurniture or LineRole.Footnote ? owner : role;
            role = role == LineRole.Continuation ? owner : role;
            if (Roles[i] is LineRole.Continuation or LineRole.Blank && spans.Count > 0 && spans[spans.Count - 1].Role == role)
            {
                spans[spans.Count - 1] = spans[spans.Count - 1] with { End = Lines.Next(i) };
            }
            else
            {
                spans.Add(new RoleSpan(role, start, Lines.Next(i)));
            }

            start = Lines.Next(i);
        }

        return spans;
    }
}

/// <summary>A stretch of the text and its role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Start">The offset of its first character; a byte order mark belongs to the first stretch.</param>
/// <param name="End">The offset just after its last character, line break included.</param>
internal readonly record struct RoleSpan(LineRole Role, int Start, int End);
