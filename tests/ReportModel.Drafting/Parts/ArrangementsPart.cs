using ReportModel.Drafting.Wording;

namespace ReportModel.Drafting.Parts;

/// <summary>The organization of the meetings: sessions and officers, statements, agenda, attendance, documents.</summary>
internal static class ArrangementsPart
{
    public static void Write(DraftDocument draft)
    {
        draft.Heading(SectionKind.Section, 4, "会议安排");
        draft.Heading(SectionKind.Subsection, 1, "会期");
        WriteMeetings(draft);
        draft.Heading(SectionKind.Subsection, 2, "发言情况");
        StatementsPart.Write(draft);
        draft.Heading(SectionKind.Subsection, 3, "通过议程和工作安排");
        AgendaPart.Write(draft);
        draft.Heading(SectionKind.Subsection, 4, "出席情况");
        AttendancePart.Write(draft);
        draft.Heading(SectionKind.Subsection, 5, "文件");
        DocumentsPart.Write(draft);
    }

    private static void WriteMeetings(DraftDocument draft)
    {
        EquatableArray<MeetingHours> hours = [];
        if (draft.Chance.Percent(70))
        {
            var morning = draft.Chance.Between(9, 11);
            draft.Paragraph(FormattableString.Invariant($"会议在上午{morning}时至下午1时和下午3时30分至6时举行。会议文件可在网页上查阅。"));
            hours = [new MeetingHours(TimeSpan.FromHours(morning), TimeSpan.FromHours(13)), new MeetingHours(new TimeSpan(15, 30, 0), TimeSpan.FromHours(18))];
        }

        var chair = (Name: draft.People.Next(), State: draft.Chance.Pick(StateWords.Parties));
        for (var i = 0; i < draft.Plan.Bodies.Count; i++)
        {
            var body = draft.Plan.Bodies[i];
            var count = draft.Chance.Between(2, 10);
            draft.Meetings.Add(new Meeting
            {
                Body = body,
                Count = count,
                HeldFrom = draft.Plan.From,
                HeldTo = draft.Plan.To,
                Hours = hours,
                Paragraph = draft.NextParagraph,
            });

            // A person who was named in full may be called by the surname after that.
            var (also, name) = i == 0 ? ("", chair.Name) : ("也", People.SurnameOf(chair.Name) + "先生");
            var text = $"{BodyWords.NameOf(body)}于{Dates.Days(draft.Plan.From, draft.Plan.To)}举行会议，共举行了{ChineseCount.Of(count)}场会议。"
                + $"会议{also}由{name}（{StateWords.NameOf(chair.State)}）担任主席。";
            AddOfficer(draft, chair.Name, OfficerRole.Chair, chair.State, body);
            if (draft.Chance.Percent(40))
            {
                var (rapporteur, state) = (draft.People.Next(), draft.Chance.Pick(StateWords.Parties));
                text += $"会议由{rapporteur}（{StateWords.NameOf(state)}）担任报告员。";
                AddOfficer(draft, rapporteur, OfficerRole.Rapporteur, state, body);
            }

            draft.Paragraph(text);
        }
    }

    private static void AddOfficer(DraftDocument draft, string name, OfficerRole role, State state, Body body)
    {
        draft.Mention(state);
        draft.Officers.Add(new Officer { Name = name, Role = role, State = state, Body = body, Paragraph = draft.NextParagraph });
    }
}
