using System.Globalization;
using ReportModel.Layout;
using ReportModel.Outline;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Reads the agenda of each body as it was adopted, and pairs the items that bodies consider together.</summary>
internal sealed class AgendaReader(ReadingContext context, BodyListReader bodies)
{
    private Body? _idBody;
    private string _idPrefix = "";

    public List<AgendaItem> Read()
    {
        var items = new List<AgendaItem>();
        foreach (var paragraph in context.Outline.Paragraphs)
        {
            OutlineSection? heading = null;
            var body = context.TheBody;
            foreach (var entry in paragraph.Agenda)
            {
                if (entry.Heading is not null && !ReferenceEquals(entry.Heading, heading))
                {
                    heading = entry.Heading;
                    var names = bodies.ReadList(heading.Heading, heading.Heading.All);
                    body = names.Count > 0 ? names[0] : null;
                    context.HasAgendaOfUnknownBody |= body is null;
                }

                context.ThrowIfCancelled();
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
        var title = Title(entry.Block, out var isJoint);
        var subItems = new AgendaItem[entry.SubItems.Count];
        for (var i = 0; i < subItems.Length; i++)
        {
            var block = entry.SubItems[i];
            var letter = Marker.LetterAt(block.Marker.Value);
            subItems[i] = new AgendaItem
            {
                Id = Id(body, number, letter),
                Body = body,
                Number = number,
                Letter = letter,
                Title = Title(block, out var marked),
                IsJoint = isJoint || marked,
                Language = context.Language,
                Source = block.Span,
            };
        }

        return new AgendaItem
        {
            Id = Id(body, number, null),
            Body = body,
            Number = number,
            Title = title,
            IsJoint = isJoint,
            Language = context.Language,
            SubItems = subItems.Length == 0 ? [] : new(subItems),
            Source = entry.Block.Span,
        };
    }

    /// <summary>The id of an item: the meeting, and the item.</summary>
    private AgendaItemId Id(Body body, int number, string? letter)
    {
        if (!ReferenceEquals(body, _idBody))
        {
            (_idBody, _idPrefix) = (body, Prefix(context, body));
        }

        return Id(_idPrefix, number, letter);
    }

    /// <summary>The id of an item that need not stand on an agenda of the report.</summary>
    public static AgendaItemId Id(ReadingContext context, Body body, int number, string? letter) => Id(Prefix(context, body), number, letter);

    private static string Prefix(ReadingContext context, Body body) =>
        MeetingSymbol.Of(context.Options.Symbol, body.Symbol, context.IsReports(body)) + "#item";

    private static AgendaItemId Id(string prefix, int number, string? letter)
    {
        var id = prefix + number.ToString(CultureInfo.InvariantCulture);
        return new(letter is null ? id : id + "(" + letter + ")");
    }

    /// <summary>The title without the mark of a joint item and without the mark that ends the entry.</summary>
    private string Title(Block block, out bool isJoint)
    {
        JoinedText text = block;
        var title = WithoutEnd(text, text.All);
        isJoint = false;
        foreach (var mark in context.Conventions.JointItemMarks)
        {
            // Brackets of either width.
            if (title.Length > mark.Length
                && NameFolding.AreSame(text.Text.AsSpan(title.End - mark.Length, mark.Length), mark.AsSpan()))
            {
                isJoint = true;
                title = WithoutEnd(text, new TextRange(title.Start, title.End - mark.Length));
            }
        }

        return text.Slice(title);
    }

    private TextRange WithoutEnd(JoinedText text, TextRange range)
    {
        range = WithoutMarks(text, text.Trim(range));
        return !range.IsEmpty && context.Conventions.BlockEnds.Contains(text.Text[range.End - 1])
            ? WithoutMarks(text, text.Trim(new TextRange(range.Start, range.End - 1)))
            : range;
    }

    /// <summary>Asterisks are footnote marks; they stand before the full stop or behind it.</summary>
    private static TextRange WithoutMarks(JoinedText text, TextRange range)
    {
        while (!range.IsEmpty && text.Text[range.End - 1] == '*')
        {
            range = text.Trim(new TextRange(range.Start, range.End - 1));
        }

        return range;
    }
}
