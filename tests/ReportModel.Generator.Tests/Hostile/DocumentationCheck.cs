using System.Xml;
using System.Xml.Linq;

namespace ReportModel.Generator.Tests.Hostile;

/// <summary>Reads a documentation comment as XML, and looks for what is no text of a document and no sentence of the emitter's.</summary>
internal static class DocumentationCheck
{
    public static IEnumerable<string> Unexpected(string comment, KnownTexts texts)
    {
        var lines = comment.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimStart(' ').Split("///", 2)).ToList();
        if (lines.Exists(line => line is not ["", _]))
        {
            return ["documentation that leaves its lines: " + comment];
        }

        try
        {
            var root = XElement.Parse("<doc>" + string.Concat(lines.Select(line => line[1].TrimStart(' ') + "\n")) + "</doc>", LoadOptions.PreserveWhitespace);
            return root.DescendantNodes().SelectMany(node => Unexpected(node, texts));
        }
        catch (XmlException exception)
        {
            return [$"documentation that is no XML: {exception.Message} {comment}"];
        }
    }

    private static IEnumerable<string> Unexpected(XNode node, KnownTexts texts)
    {
        switch (node)
        {
            case XElement element:
                var name = string.Join(' ', element.Attributes().Select(attribute => attribute.Name.LocalName).Prepend(element.Name.LocalName));
                if (!EmittedSyntax.Elements.Contains(name))
                {
                    yield return "element: " + name;
                }

                // The text of an element ends where its paragraphs begin.
                if (element.Name.LocalName is not ("br" or "see") && !texts.HasDocumentation(TextOf(element)))
                {
                    yield return "documentation: " + TextOf(element);
                }

                break;
            case XText text when text.Parent!.Name == "doc" && !string.IsNullOrWhiteSpace(text.Value):
            case not XText:
                yield return "documentation: " + node;
                break;
        }
    }

    private static string TextOf(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XElement { Name.LocalName: "br" } => "\n",
        XText text => text.Value,
        _ => "",
    }));
}
