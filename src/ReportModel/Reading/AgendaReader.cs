using ReportModel.Layout;
using ReportModel.Outline;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Reads the agenda of each body as it was adopted, and pairs the items that bodies consider together.</summary>
internal sealed class AgendaReader(ReadingContext context, BodyListReader bodies)
{
    public List<AgendaItem> Read()
    {
        var items = new List<AgendaItem>();
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            OutlineSection? heading = null;
            var body = context.Bodies.Count == 1 ? context.Bodies[0] : null;
            foreach (var entry in paragraph.Agenda)
            {
                if (entry.Heading is not null && !ReferenceEquals(entry.Heading, heading))
                {
                    heading = entry.Heading;
                    var names = bodies.ReadList(heading.Heading.Text, heading.Heading.Text.All);
                    body = names.Count > 0 ? names[0] : null;
                    context.HasAgendaOfUnknownBody |= body is null;
                }

                items.Add(ReadItem(entry, body ?? BodyListReader.Unknown(heading?.Title ?? "")));
            }
        }

        var paired = JointItems.Pair(items);
        if (paired.Exists(item => item.Body != paired[0].Body) && !context.HasAgendaOfUnknownBody)
        {
            foreach (var item in paired.FindAll(item => item.IsJoint && item.JointWith.IsEmpty))
            {
                context.Report(DocumentRules.JointItemAlone.At(item.Source, item.Title));
            }
        }

        return paired;
    }

    private AgendaItem ReadItem(OutlineAgendaEntry entry, Body body)
    {
        var number = entry.Block.Marker.Value;
        var item = new AgendaItem
        {
            Id = Id(body, number, null),
            Body = body,
            Number = number,
            Title = Title(entry.Block, out var isJoint),
            IsJoint = isJoint,
            Source = entry.Block.Span,
        };
        var subItems = new List<AgendaItem>();
        foreach (var block in entry.SubItems)
        {
            var letter = Marker.LetterAt(block.Marker.Value);
            subItems.Add(new AgendaItem
            {
                Id = Id(body, number, letter),
                Body = body,
                Number = number,
                Letter = letter,
                Title = Title(block, out var marked),
                IsJoint = isJoint || marked,
                Source = block.Span,
            });
        }

        return item with { SubItems = subItems.ToEquatableArray() };
    }

    /// <summary>The id of an item: the body, the year or session of the report, and the item.</summary>
    private AgendaItemId Id(Body body, int number, string? letter)
    {
        var session = context.Options.Symbol.SessionOrYear;
        return new(FormattableString.Invariant($"{body.Symbol}/{session}#item{number}{(letter is null ? "" : $"({letter})")}"));
    }

    /// <summary>The title without the mark of a joint item and without the mark that ends the entry.</summary>
    private string Title(Block block, out bool isJoint)
    {
        var text = block.Text;
        var title = WithoutEnd(text, text.All);
        isJoint = false;
        foreach (var mark in context.Conventions.JointItemMarks)
        {
            // Brackets of either width.
            if (title.Length > mark.Length
                && string.Equals(NameFolding.Fold(text.Text.Substring(title.End - mark.Length, mark.Length)), NameFolding.Fold(mark), StringComparison.Ordinal))
            {
                isJoint = true;
                title = WithoutEnd(text, new TextRange(title.Start, title.End - mark.Length));
            }
        }

        return text.Slice(title);
    }

    private TextRange WithoutEnd(JoinedText text, TextRange range)
    {
        range = text.Trim(range);
        return !range.IsEmpty && context.Conventions.BlockEnds.Contains(text.Text[range.End - 1])
            ? text.Trim(new TextRange(range.Start, range.End - 1))
            : range;
    }
}
