using System.Xml.Linq;

namespace ReportModel.Tool.Tests;

/// <summary>The Akoma Ntoso, held to what the standard asks for.</summary>
public class AkomaNtosoTests
{
    private static readonly Report s_seed = ReportParser.Parse(Repository.SeedText, new() { Symbol = DocumentSymbol.Parse(Repository.SeedSymbol), Language = "zh" }).Report;

    private static readonly XElement s_root = Read(s_seed);

    /// <summary>What may stand in each element, in this order: the part of the schema that is used. A bar stands between a choice that may repeat.</summary>
    private static readonly Dictionary<string, string[]> s_schema = new(StringComparer.Ordinal)
    {
        ["akomaNtoso"] = ["doc"],
        ["doc"] = ["meta", "preface?", "mainBody"],
        ["meta"] = ["identification", "lifecycle?", "references?"],
        ["identification"] = ["FRBRWork", "FRBRExpression", "FRBRManifestation"],
        ["FRBRWork"] = ["FRBRthis", "FRBRuri", "FRBRalias*", "FRBRdate+", "FRBRauthor+", "FRBRcountry", "FRBRsubtype*", "FRBRnumber*", "FRBRauthoritative?"],
        ["FRBRExpression"] = ["FRBRthis", "FRBRuri", "FRBRalias*", "FRBRdate+", "FRBRauthor+", "FRBRlanguage+"],
        ["FRBRManifestation"] = ["FRBRthis", "FRBRuri", "FRBRalias*", "FRBRdate+", "FRBRauthor+", "FRBRformat?"],
        ["lifecycle"] = ["eventRef+"],
        ["references"] = ["original|TLCOrganization|TLCRole+"],
        ["preface"] = ["p+"],
        ["p"] = ["docNumber|docTitle*"],
        ["mainBody"] = ["section|subsection|hcontainer|paragraph|list|p+"],
        ["section"] = s_hierarchy,
        ["subsection"] = s_hierarchy,
        ["hcontainer"] = s_hierarchy,
        ["paragraph"] = s_hierarchy,
        ["point"] = s_hierarchy,
        ["list"] = ["num?", "heading?", "intro?", "point|crossHeading+"],
        ["intro"] = ["p+"],
        ["content"] = ["p+"],
    };

    private static string[] s_hierarchy => ["num?", "heading?", "intro?", "section|subsection|hcontainer|paragraph|list*", "content?"];

    [Fact]
    public void Elements_stand_where_the_schema_has_them() => AssertSchema(s_root);

    [Fact]
    public void A_container_has_either_children_or_content() => Assert.All(
        s_root.Descendants().Where(static e => e.Name.LocalName is "section" or "subsection" or "hcontainer" or "paragraph" or "point"),
        static element => Assert.True(
            element.Elements(Name("content")).Any() != element.Elements().Any(static child => child.Attribute("eId") is not null), element.Attribute("eId")!.Value));

    [Fact]
    public void The_work_is_named_by_the_symbol()
    {
        var work = s_root.Descendants(Name("FRBRWork")).Single();
        Assert.Equal("/akn/un/doc/report/ctoc-cop-wg.2/2022-05-27/ctoc-cop-wg.2-2022-4-ctoc-cop-wg.3-2022-4", Value(work, "FRBRuri"));
        Assert.Equal(Value(work, "FRBRuri") + "/!main", Value(work, "FRBRthis"));
        Assert.Equal((Repository.SeedSymbol, "symbol"), (Value(work, "FRBRalias"), work.Element(Name("FRBRalias"))!.Attribute("name")!.Value));
        Assert.Equal(["CTOC/COP/WG.2/2022/4", "CTOC/COP/WG.3/2022/4"], work.Elements(Name("FRBRnumber")).Select(static e => e.Attribute("value")!.Value));
        Assert.Equal("un", Value(work, "FRBRcountry"));
        Assert.Equal(("2022-05-27", "meeting"), (work.Element(Name("FRBRdate"))!.Attribute("date")!.Value, work.Element(Name("FRBRdate"))!.Attribute("name")!.Value));
        Assert.Equal("zho", s_root.Descendants(Name("FRBRlanguage")).Single().Attribute("language")!.Value);
        Assert.StartsWith(Value(work, "FRBRuri") + "/zho@", Value(s_root.Descendants(Name("FRBRExpression")).Single(), "FRBRuri"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_referred_to_is_there()
    {
        var ids = s_root.Descendants().Select(static e => e.Attribute("eId")?.Value).OfType<string>().ToHashSet();
        var references = s_root.Descendants().SelectMany(static e => e.Attributes()).Where(static a => a.Name.LocalName is "href" or "source" or "as" && a.Value.StartsWith('#')).ToList();
        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.Contains(reference.Value[1..], ids));
        Assert.All(s_root.Descendants(Name("references")).Elements(), static e => Assert.NotEmpty(e.Attribute("showAs")!.Value));
    }

    [Fact]
    public void Every_id_is_unique_and_begins_with_that_of_its_parent()
    {
        AssertIds(s_root);
        var ids = Ids(s_root).ToList();
        Assert.Contains("sec_1__hcontainer_2__para_3", ids);
        Assert.Contains("sec_2__subsec_B__para_8__list_1__point_x", ids);
        Assert.Contains("sec_3__subsec_C__hcontainer_1__para_43", ids);
        Assert.Contains("sec_4__subsec_C__hcontainer_1__list_1__point_1__list_1__point_b", ids);
    }

    [Fact]
    public void Every_paragraph_and_every_item_is_there_whole()
    {
        var paragraphs = s_root.Descendants(Name("paragraph")).ToList();
        Assert.Equal(s_seed.Paragraphs.Select(static p => FormattableString.Invariant($"{p.Number}.{p.Text}")), paragraphs.Select(static p => p.Element(Name("num"))!.Value + p.Descendants(Name("p")).First().Value));
        Assert.Equal(
            s_seed.Paragraphs.SelectMany(static p => p.Items).Select(static i => $"({i.Letter}){i.Text}"),
            paragraphs.SelectMany(static p => p.Descendants(Name("point"))).Select(static p => p.Value));
        Assert.Equal(3, s_root.Descendants(Name("crossHeading")).Count());
    }

    [Fact]
    public void Text_that_XML_cannot_hold_is_replaced()
    {
        const string Bad = "a\u0001b\ud800c\ufffed\U0001F600e]]>&<";
        var root = Read(s_seed with { Title = Bad, Paragraphs = [s_seed.Paragraphs[0] with { Text = Bad }] });
        Assert.Equal("a\ufffdb\ufffdc\ufffdd\U0001F600e]]>&<", root.Descendants(Name("docTitle")).Single().Value);
        Assert.Equal("a\ufffdb\ufffdc\ufffdd\U0001F600e]]>&<", root.Descendants(Name("paragraph")).Single().Element(Name("content"))!.Value);
    }

    /// <summary>Reports of which little was read: the metadata are complete all the same, and ids stay apart where numbers repeat.</summary>
    [Fact]
    public void Little_is_enough()
    {
        var paragraph = s_seed.Paragraphs[7];
        foreach (var report in new[]
        {
            new Report(),
            new Report { Symbol = DocumentSymbol.Parse("A/80/21"), Language = "en", Paragraphs = [paragraph, paragraph, paragraph with { Items = [paragraph.Items[0], paragraph.Items[0]] }] },
            s_seed with { HeldFrom = null, HeldTo = null, Bodies = [], Sections = [.. s_seed.Sections, .. s_seed.Sections] },
        })
        {
            var root = Read(report);
            AssertIds(root);
            Assert.All(new[] { "FRBRWork", "FRBRExpression", "FRBRManifestation" }, level => Assert.NotEmpty(Value(root.Descendants(Name(level)).Single(), "FRBRuri")));
            Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", root.Descendants(Name("FRBRdate")).First().Attribute("date")!.Value);
            AssertSchema(root);
        }

        Assert.Equal("2022-01-01", Read(s_seed with { HeldFrom = null, HeldTo = null }).Descendants(Name("FRBRdate")).First().Attribute("date")!.Value);
    }

    private static void AssertIds(XElement root)
    {
        Assert.Empty(Ids(root).GroupBy(static id => id).Where(static group => group.Count() > 1).Select(static group => group.Key));
        foreach (var element in root.Descendants(Name("mainBody")).Descendants().Where(static e => e.Attribute("eId") is not null))
        {
            var parent = element.Ancestors().Select(static e => e.Attribute("eId")?.Value).FirstOrDefault(static id => id is not null);
            var own = element.Attribute("eId")!.Value;
            Assert.DoesNotContain(own, char.IsWhiteSpace);
            Assert.StartsWith(parent is null ? "" : parent + "__", own, StringComparison.Ordinal);
            Assert.DoesNotContain("__", own[(parent is null ? 0 : parent.Length + 2)..], StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Ids(XElement root) => root.Descendants().Select(static e => e.Attribute("eId")?.Value).OfType<string>();

    private static void AssertSchema(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf().Where(static e => s_schema.ContainsKey(e.Name.LocalName)))
        {
            var children = new Queue<string>(element.Elements().Select(static child => child.Name.LocalName));
            foreach (var rule in s_schema[element.Name.LocalName])
            {
                var names = rule.TrimEnd('?', '*', '+').Split('|');
                var count = 0;
                while (children.TryPeek(out var next) && names.Contains(next) && (rule[^1] is '*' or '+' || count == 0))
                {
                    children.Dequeue();
                    count++;
                }

                Assert.True(count > 0 || rule[^1] is '?' or '*', $"{element.Name.LocalName} has no {rule}");
            }

            Assert.False(children.TryPeek(out var left), $"{left} in {element.Name.LocalName}");
        }
    }

    private static XElement Read(Report report) => XDocument.Parse(AkomaNtoso.Print(report)).Root!;

    private static XName Name(string name) => XName.Get(name, "http://docs.oasis-open.org/legaldocml/ns/akn/3.0");

    private static string Value(XElement level, string element) => level.Element(Name(element))!.Attribute("value")!.Value;
}
