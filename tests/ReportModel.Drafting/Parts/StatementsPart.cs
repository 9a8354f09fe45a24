using ReportModel.Drafting.Wording;

namespace ReportModel.Drafting.Parts;

/// <summary>Who made statements under which item.</summary>
internal static class StatementsPart
{
    private static readonly Organization Union = OrganizationCatalogue.TryFind("欧洲联盟", "zh", out var union) ? union : new Organization();

    public static void Write(DraftDocument draft)
    {
        foreach (var same in draft.Agenda.Where(item => item.Number > 1).GroupBy(item => item.IsJoint ? item.Title : item.Id.ToString()).ToList())
        {
            WriteItem(draft, [.. same]);
        }
    }

    private static void WriteItem(DraftDocument draft, List<AgendaItem> items)
    {
        var ids = items.ConvertAll(item => item.Id).ToEquatableArray();
        var passage = new Passage(draft.Plan.IsSpaced);
        var order = 0;
        void Speaks(SpeakerCapacity capacity, string name, string words, State? state, Organization? organization)
        {
            draft.Statements.Add(new Statement
            {
                AgendaItems = ids,
                Order = ++order,
                Capacity = capacity,
                State = state,
                Organization = organization,
                Name = name,
                Paragraph = draft.NextParagraph,
                Words = words,
            });
            if (state is not null)
            {
                draft.Mention(state);
            }
        }

        passage.Add(Reference(draft, items)).Add("，");
        draft.Works.CiteConvention(passage);
        var states = draft.Chance.Shuffle(draft.Chance.Some(StateWords.Parties, draft.Chance.Between(1, 1 + (draft.Plan.Size.States / 4))));
        foreach (var state in states)
        {
            Speaks(SpeakerCapacity.StateParty, StateWords.NameOf(state), "作了发言", state, null);
        }

        passage.Add($"{draft.Chance.Pick(["下列", "以下"])}缔约国的代表作了发言：{StateWords.List([.. states.Select(StateWords.NameOf)], draft.Chance)}。");
        if (draft.Chance.Percent(40))
        {
            passage.Add("作为");
            draft.Works.CiteConvention(passage);
            passage.Add("缔约方的区域经济一体化组织欧洲联盟的代表也作了发言。");
            Speaks(SpeakerCapacity.RegionalEconomicIntegrationOrganization, "欧洲联盟", "作了发言", null, Union);
        }

        if (draft.Chance.Percent(30))
        {
            passage.Add($"{StateWords.NameOf(StateWords.Observer)}的观察员也作了发言。");
            Speaks(SpeakerCapacity.Observer, StateWords.NameOf(StateWords.Observer), "作了发言", StateWords.Observer, null);
        }

        if (draft.Chance.Percent(40))
        {
            passage.Add("秘书处的一位代表作了介绍性发言。");
            Speaks(SpeakerCapacity.Secretariat, "秘书处", "作了介绍性发言", null, null);
        }

        draft.Paragraph(passage);
    }

    /// <summary>Names the item by its number where it is one body's, or by its title.</summary>
    private static string Reference(DraftDocument draft, List<AgendaItem> items)
    {
        if (items.Count > 1)
        {
            return draft.Chance.Percent(50) ? $"在题为“{items[0].Title}”的联合议程项目下" : $"在关于{items[0].Title}的联合议程项目下";
        }

        return draft.Chance.Below(3) switch
        {
            0 => $"在题为“{items[0].Title}”的议程项目下",
            1 when !draft.Plan.IsJoint => FormattableString.Invariant($"在议程项目{items[0].Number}下"),
            _ => FormattableString.Invariant($"在{BodyWords.NameOf(items[0].Body)}议程项目{items[0].Number}下"),
        };
    }
}
