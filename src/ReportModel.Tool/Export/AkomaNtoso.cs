using System.Globalization;
using System.Text;
using System.Xml;

namespace ReportModel.Tool;

/// <summary>
/// Prints a report as Akoma Ntoso 3.0 (OASIS LegalDocML) in the manner of AKN4UN, the guidelines of the United Nations system:
/// a <c>doc</c> of name "report", with sections, subsections, paragraphs, lists and points.
/// </summary>
internal sealed class AkomaNtoso
{
    public const string Namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private readonly XmlWriter _xml;
    private readonly ElementIds _ids = new();

    private AkomaNtoso(XmlWriter xml) => _xml = xml;

    /// <summary>The XML document: UTF-8, its lines end in LF.</summary>
    public static string Print(Report report)
    {
        using var text = new Utf8Writer();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("akomaNtoso", Namespace);
            xml.WriteStartElement("doc", Namespace);
            xml.WriteAttributeString("name", "report");
            AkomaNtosoMetadata.Write(xml, report);
            new AkomaNtoso(xml).WriteText(report);
        }

        return text + "\n";
    }

    private void WriteText(Report report)
    {
        Start("preface");
        _xml.WriteStartElement("p", Namespace);
        Text("docNumber", report.Symbol.ToString());
        _xml.WriteEndElement();
        if (report.Title.Length > 0)
        {
            _xml.WriteStartElement("p", Namespace);
            Text("docTitle", report.Title);
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
        Start("mainBody");
        WriteParts(ReportBody.Of(report), "");
        _xml.WriteEndElement();
    }

    private void WriteParts(IReadOnlyList<BodyPart> parts, string parent)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            switch (parts[i])
            {
                case SectionPart section:
                    WriteSection(section, parent);
                    break;
                case ParagraphPart paragraph:
                    WriteParagraph(paragraph.Paragraph, parent);
                    break;
                case AgendaPart:
                    var items = parts.Skip(i).TakeWhile(static part => part is AgendaPart).Cast<AgendaPart>().Select(static part => part.Item).ToList();
                    WriteAgenda(items, parent);
                    i += items.Count - 1;
                    break;
            }
        }

        if (parts.Count == 0 && parent.Length > 0)
        {
            Content("content", "");
        }
        else if (parts.Count == 0)
        {
            Text("p", "");
        }
    }

    private void WriteSection(SectionPart part, string parent)
    {
        var (element, name) = part.Section.Kind switch
        {
            SectionKind.Section => ("section", "sec"),
            SectionKind.Subsection => ("subsection", "subsec"),
            _ => ("hcontainer", "hcontainer"),
        };

        // The id of a section ends with its number in ASCII, whatever numerals the document has: section3.A.1.
        var number = part.Section.Number is null ? null : part.Section.Id.ToString().Split('.', '#')[^1].Replace("section", "", StringComparison.Ordinal);
        var id = Start(element, parent, name, number);
        if (element == "hcontainer")
        {
            _xml.WriteAttributeString("name", part.Section.Kind.ToString().ToLowerInvariant());
        }

        if (part.Section.Number is not null)
        {
            Text("num", part.Section.Number + ".");
        }

        Text("heading", part.Section.Title);
        WriteParts(part.Parts, id);
        _xml.WriteEndElement();
    }

    private void WriteParagraph(Paragraph paragraph, string parent)
    {
        var number = paragraph.Number.ToString(CultureInfo.InvariantCulture);
        var id = Start("paragraph", parent, "para", number);
        Text("num", number + ".");
        if (paragraph.Items.IsEmpty)
        {
            Content("content", paragraph.Text);
        }
        else
        {
            WriteItems(paragraph, id);
        }

        _xml.WriteEndElement();
    }

    private void WriteItems(Paragraph paragraph, string parent)
    {
        var list = Start("list", parent, "list", "1");
        Content("intro", paragraph.Text);
        string? topic = null;
        foreach (var item in paragraph.Items)
        {
            if (item.Topic is not null && item.Topic != topic)
            {
                Start("crossHeading", list, "crossHeading", null);
                _xml.WriteString(XmlText.Of(item.Topic));
                _xml.WriteEndElement();
            }

            topic = item.Topic;
            Start("point", list, "point", item.Letter);
            Text("num", $"({item.Letter})");
            Content("content", item.Text);
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void WriteAgenda(IEnumerable<AgendaItem> items, string parent)
    {
        var list = Start("list", parent, "list", null);
        foreach (var item in items)
        {
            var label = item.Letter is null ? string.Create(CultureInfo.InvariantCulture, $"{item.Number}.") : $"({item.Letter})";
            var id = Start("point", list, "point", label);
            Text("num", label);
            if (item.SubItems.IsEmpty)
            {
                Content("content", item.Title);
            }
            else
            {
                Content("intro", item.Title);
                WriteAgenda(item.SubItems, id);
            }

            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void Start(string element) => _xml.WriteStartElement(element, Namespace);

    private string Start(string element, string parent, string name, string? number)
    {
        var id = _ids.Next(parent, name, number);
        Start(element);
        _xml.WriteAttributeString("eId", id);
        return id;
    }

    private void Content(string element, string text)
    {
        Start(element);
        Text("p", text);
        _xml.WriteEndElement();
    }

    private void Text(string element, string text) => _xml.WriteElementString(element, Namespace, XmlText.Of(text));

    /// <summary>The declaration names the encoding that the text gets when it is printed.</summary>
    private sealed class Utf8Writer() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
