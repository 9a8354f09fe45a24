using ReportModel.Drafting.Wording;

namespace ReportModel.Drafting.Parts;

/// <summary>The documents that were before each body; those of a joint meeting were before several.</summary>
internal static class DocumentsPart
{
    public static void Write(DraftDocument draft)
    {
        var shared = draft.Plan.IsJoint
            ? Enumerable.Range(0, draft.Chance.Between(1, 2)).Select(place => Draft(draft, draft.Plan.Bodies, 10 + place)).ToList()
            : [];
        foreach (var body in draft.Plan.Bodies)
        {
            if (draft.Plan.IsJoint)
            {
                draft.Heading(SectionKind.Topic, null, BodyWords.NameOf(body));
            }

            var own = Enumerable.Range(0, draft.Chance.Between(1, draft.Plan.Size.Documents)).Select(place => Draft(draft, [body], 20 + place));
            WriteList(draft, body, [.. shared, .. own]);
        }
    }

    private static void WriteList(DraftDocument draft, Body body, List<DraftedTitle> documents)
    {
        draft.Paragraph($"{BodyWords.NameOf(body)}收到了{draft.Chance.Pick(["下列", "以下"])}文件：");
        for (var i = 0; i < documents.Count; i++)
        {
            var passage = new Passage(draft.Plan.IsSpaced);
            documents[i].AddTo(passage);
            passage.Add("（");
            Works.CiteDocument(passage, documents[i].Symbol);
            draft.Item(passage.Add(i == documents.Count - 1 ? "）。" : "）；"), null);
            Register(draft, documents[i], body);
        }
    }

    private static void Register(DraftDocument draft, DraftedTitle document, Body body)
    {
        var place = draft.Documents.FindIndex(known => known.Symbol == document.Symbol);
        if (place < 0)
        {
            draft.Documents.Add(new Document { Symbol = document.Symbol, Title = document.Title, SubmittedTo = [body], Language = DraftDocument.Language });
        }
        else
        {
            draft.Documents[place] = draft.Documents[place] with { SubmittedTo = [.. draft.Documents[place].SubmittedTo, body] };
        }
    }

    private static DraftedTitle Draft(DraftDocument draft, EquatableArray<Body> bodies, int number)
    {
        var isRoomPaper = draft.Chance.Percent(20);
        var symbol = DocumentSymbol.Parse(string.Join('-', bodies.Select(body =>
            FormattableString.Invariant($"{body.Symbol}/{draft.Plan.Year}/{(isRoomPaper ? "CRP." : "")}{number}"))));
        var kind = isRoomPaper ? "会议室文件" : draft.Chance.Pick(["背景文件", "说明", "工作文件"]);
        var title = $"秘书处编写的{kind}，内容是{Themes.Any(draft.Chance)}";
        if (draft.Chance.Percent(70))
        {
            return new DraftedTitle(symbol, title, passage => passage.Add(title));
        }

        // The brackets of a title are no symbol's; what stands in them is cited where the list is written.
        var article = draft.Chance.Between(1, 40);
        var convention = draft.Works.ConventionName;
        return new DraftedTitle(symbol, draft.Spaced(FormattableString.Invariant($"{title}（《{convention}》第{article}条）")), passage =>
        {
            passage.Add(title).Add("（");
            draft.Works.CiteConvention(passage, article);
            passage.Add("）");
        });
    }

    private sealed record DraftedTitle(DocumentSymbol Symbol, string Title, Action<Passage> AddTo);
}
