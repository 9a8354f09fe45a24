using ReportModel.Tests.Reading;
using ReportModel.Tests.Reading.English;

namespace ReportModel.Tests.Languages.English;

/// <summary>The phrases by which English reports announce an agenda, meetings and documents, and the words around their sentences.</summary>
public class AnnouncementWordsTests
{
    /// <summary>A full stop of an abbreviation ends no sentence, so that its speakers are found.</summary>
    [Theory]
    [InlineData("para.|paras.|chap.|chaps.|sect.|sects.|subsect.|art.|arts.|No.|Nos.|vol.|vols.|p.|pp.|ed.|eds.")]
    [InlineData("Add.|Corr.|Rev.|Amend.|St.|Jr.|Sr.|i.e.|e.g.|cf.|ff.|vs.|a.m.|p.m.|Mr.|Ms.|Mrs.|Dr.|Prof.|Messrs.|Mses.")]
    public void An_abbreviation_ends_no_sentence(string words) => Assert.All(words.Split('|'), word => Assert.Equal(
        ["Peru as State"], EnglishReport.Saying($"Statements on the text of {word} Five were made by the representative of Peru.").Statements.Select(EnglishReport.Line)));

    /// <summary>Nor does it where a number follows, so that the body after "and" is none of a sentence of its own.</summary>
    [Theory]
    [InlineData("para.|paras.|chap.|chaps.|sect.|sects.|subsect.|art.|arts.|No.|Nos.|vol.|vols.|p.|pp.|ed.|eds.")]
    [InlineData("Add.|Corr.|Rev.|Amend.|St.|Jr.|Sr.|i.e.|e.g.|cf.|ff.|vs.|a.m.|p.m.")]
    public void An_abbreviation_before_a_number_ends_no_sentence(string words) => Assert.All(words.Split('|'), word =>
    {
        Assert.Empty(EnglishReport.Saying($"One speaker said that {word} 5 and the Committee decided to wait.").Recommendations);
        Assert.Empty(EnglishReport.Saying($"One speaker said that {word} VI and the Committee decided to wait.").Recommendations);
    });

    [Theory]
    [InlineData("Report of the Committee on its session, held in Vienna from 5 to 9 May 2031", "Vienna", "2031-05-05", "2031-05-09")]
    [InlineData("Report of the Committee on its session held in Vienna from 5 to 9 May 2031", "Vienna", "2031-05-05", "2031-05-09")]
    [InlineData("Report of the Committee on its session, held in Vienna on 5 and 6 May 2031", "Vienna", "2031-05-05", "2031-05-06")]
    [InlineData("Report of the Committee on its session held in Vienna on 5 and 6 May 2031", "Vienna", "2031-05-05", "2031-05-06")]
    [InlineData("Report of the Committee on its session, held at Headquarters from 5 to 9 May 2031", "Headquarters", "2031-05-05", "2031-05-09")]
    [InlineData("Report of the Committee on its session held at Headquarters from 5 to 9 May 2031", "Headquarters", "2031-05-05", "2031-05-09")]
    [InlineData("Report of the Committee on its session (5–9 May 2031)", null, "2031-05-05", "2031-05-09")]
    [InlineData("Report of the Committee on its 47th session (5–9 May 2031)", null, "2031-05-05", "2031-05-09")]
    [InlineData("Report of the Committee on its session, Vienna, 5–9 May 2031", "Vienna", "2031-05-05", "2031-05-09")]
    [InlineData("Report of the Committee on its session of 5 to 9 May 2031", null, "2031-05-05", "2031-05-09")]
    [InlineData("Report of the Committee on its session", null, null, null)]
    public void A_title_says_where_and_when_the_body_met(string title, string? place, string? from, string? to)
    {
        var report = SmallEnglishReport.Parse(title + "\n\nI. Rivers\n1. It met.\n", "A/AC.198/2031/9");

        Assert.Equal((title, place, from, to), (report.Title, report.Place, report.HeldFrom?.ToString(), report.HeldTo?.ToString()));
    }

    [Theory]
    [InlineData("adopted the agenda as follows:")]
    [InlineData("adopted its agenda, as amended, as follows:")]
    [InlineData("noted that its agenda is as follows:")]
    [InlineData("adopted the following agenda:")]
    [InlineData("noted that its agenda was adopted, as amended, as follows:")]
    [InlineData("noted that its agenda as adopted read as follows:")]
    public void An_agenda(string words) => Assert.Equal(
        ["Opening", "Rivers"], EnglishReport.Parse($"I. Opening\n1. The Committee {words}\n1. Opening.\n2. Rivers.\n2. It met.\n").AgendaItems.Select(item => item.Title));

    [Theory]
    [InlineData("(Agenda item 2)", "2")]
    [InlineData("(Agenda items 2 and 3)", "2 3")]
    [InlineData("(Item 2)", "2")]
    [InlineData("(Items 2 and 3)", "2 3")]
    [InlineData("(Agenda sub-item 3 (a))", "3(a)")]
    [InlineData("(Agenda sub-items 3 (a) and (b))", "3(a) 3(b)")]
    public void A_heading_names_its_items(string heading, string items) => Assert.Equal(items, Items("Rivers " + heading, "It met."));

    /// <summary>What a heading names and the agenda has not is a finding, in the words of the heading.</summary>
    [Theory]
    [InlineData("Agenda item 9|Agenda items 9 and 10|Agenda sub-item 9 (a)|Item 9")]
    public void A_heading_may_name_an_item_that_is_none(string words) => Assert.All(words.Split('|'), word => Assert.StartsWith(
        $"'{word}' is no item",
        Assert.Single(EnglishReport.ParseResult($"I. Opening\n1. The Committee adopted the following agenda:\n1. Opening.\n2. Rivers.\n2. It met.\nII. Lakes ({word})\n3. It met.\n").Diagnostics, finding => finding.Id == "RM0024").Message,
        StringComparison.Ordinal));

    [Theory]
    [InlineData("The Committee considered agenda item 2.", "2")]
    [InlineData("The Committee considered agenda items 2 and 3.", "2 3")]
    [InlineData("The Committee considered agenda sub-item 3 (a).", "3(a)")]
    [InlineData("The Committee considered agenda sub-items 3 (a) and (b).", "3(a) 3(b)")]
    [InlineData("The Committee considered item 2.", "2")]
    [InlineData("The Committee considered items 2 and 3.", "2 3")]
    [InlineData("The Committee considered sub-item 3 (a).", "3(a)")]
    [InlineData("The Committee considered sub-items 3 (a) and (b).", "3(a) 3(b)")]
    [InlineData("Under agenda item 2, it met.", "2")]
    [InlineData("Under agenda items 2 and 3, it met.", "2 3")]
    [InlineData("Under agenda sub-item 3 (a), it met.", "3(a)")]
    [InlineData("Under agenda sub-items 3 (a) and (b), it met.", "3(a) 3(b)")]
    [InlineData("Under item 2, it met.", "2")]
    [InlineData("Under items 2 and 3, it met.", "2 3")]
    [InlineData("In its consideration of agenda item 2, it met.", "2")]
    [InlineData("In its consideration of agenda items 2 and 3, it met.", "2 3")]
    [InlineData("In its consideration of agenda sub-item 3 (a), it met.", "3(a)")]
    [InlineData("In its consideration of agenda sub-items 3 (a) and (b), it met.", "3(a) 3(b)")]
    [InlineData("In its consideration of item 2, it met.", "2")]
    [InlineData("In its consideration of items 2 and 3, it met.", "2 3")]
    public void A_paragraph_names_its_items(string sentence, string items) => Assert.Equal(items, Items("Debate", sentence));

    [Theory]
    [InlineData("Adoption of the report", "Consideration and adoption of the report on its session")]
    [InlineData("Adoption of the report of the Committee", "Adoption of report")]
    [InlineData("Consideration and adoption of the report", "Adoption of the report")]
    [InlineData("Adoption of report of the session", "Adoption of the report")]
    public void The_adoption_of_the_report_is_an_item_whatever_it_is_called(string heading, string title)
    {
        var report = EnglishReport.Parse($"I. Opening\n1. The Committee adopted the following agenda:\n1. Opening.\n2. {title}.\n2. It met.\nII. {heading}\n3. It was adopted.\n");

        Assert.Equal("3", report.AgendaItems[1].Discussion.ToString());
    }

    [Theory]
    [InlineData("At its 2nd meeting, on 6 May, the Committee met.")]
    [InlineData("At its 2nd and 3rd meetings, on 6 May, the Committee met.")]
    [InlineData("At the 2nd meeting of the Committee, on 6 May, it met.")]
    [InlineData("At the 2nd and 3rd meetings of the Committee, on 6 May, it met.")]
    [InlineData("At its 2nd meeting (on 6 May), the Committee met.")]
    [InlineData("At its 2nd and 3rd meetings (on 6 May), the Committee met.")]
    public void A_meeting_has_its_number_and_day(string sentence) => Assert.Equal(
        new Sitting(2, new(2031, 5, 6)), Assert.Single(EnglishReport.Saying("The Committee held 9 meetings. " + sentence).Meetings).Sittings[0]);

    [Theory]
    [InlineData("The Committee held nine meetings.")]
    [InlineData("The Committee held nine plenary meetings.")]
    [InlineData("The Committee held nine formal meetings.")]
    [InlineData("There was a total of nine meetings.")]
    [InlineData("It was long, with nine meetings in total.")]
    [InlineData("Nine meetings were held.")]
    [InlineData("Nine plenary meetings were held.")]
    [InlineData("In those days 9 meetings were held.")]
    [InlineData("In Vienna nine meetings were held.")]
    [InlineData("Many meetings were held. Nine meetings were held.")]
    [InlineData("In the year 2031 nine meetings were held.")]
    [InlineData("In Vienna nine plenary meetings were held.")]
    [InlineData("In Geneva, of which the Committee was the guest, 9 meetings were held.")]
    public void Meetings_are_counted(string sentence) => Assert.Equal(9, Assert.Single(EnglishReport.Saying("At its 2nd meeting, on 6 May, it met. " + sentence).Meetings).Count);

    [Theory]
    [InlineData("The Committee held its forty-seventh session in Vienna from 12 to 16 June 2031.")]
    [InlineData("The Committee held its forty-seventh session in Vienna on 12 and 16 June 2031.")]
    [InlineData("The forty-seventh session of the Committee was held in Vienna from 12 to 16 June 2031.")]
    [InlineData("The meeting of the Committee was held in Vienna from 12 to 16 June 2031.")]
    [InlineData("The sessions of the Committee were held in Vienna from 12 to 16 June 2031.")]
    [InlineData("The Committee met in Vienna from 12 to 16 June 2031.")]
    public void The_body_met_on_days(string sentence)
    {
        var meeting = Assert.Single(EnglishReport.Saying(sentence).Meetings);

        Assert.Equal(("A/AC.198", "2031-06-12", "2031-06-16"), (meeting.Body.Symbol, meeting.HeldFrom.ToString(), meeting.HeldTo.ToString()));
    }

    [Theory]
    [InlineData("The Committee had before it the following documents:")]
    [InlineData("The Committee had before it for the item the following:")]
    [InlineData("The members had before them the following documents:")]
    [InlineData("The Committee had before it:")]
    [InlineData("The Chair introduced the following:")]
    [InlineData("Before the Committee were the following:")]
    [InlineData("The following documents were before the Committee:")]
    [InlineData("The Committee considered the following documents:")]
    [InlineData("The Committee took note of the following documents:")]
    [InlineData("The Committee took note of the following reports:")]
    [InlineData("The Committee took note of the following notes:")]
    public void Documents_are_listed(string sentence) => Assert.Equal(
        ["A/CN.9/1 Lakes", "A/CN.9/2 Rivers"],
        EnglishReport.Saying(sentence + "\n(a) Lakes (A/CN.9/1);\n(b) Rivers (A/CN.9/2).\n").Documents.Select(document => $"{document.Symbol} {document.Title}"));

    [Theory]
    [InlineData("The Committee had before it the plan ({0}).")]
    [InlineData("The members had before them the plan ({0}).")]
    [InlineData("The Chair introduced the plan ({0}).")]
    [InlineData("The Committee considered a note on lakes ({0}).")]
    [InlineData("The Committee considered the note on lakes ({0}).")]
    [InlineData("The Committee considered a report on lakes ({0}).")]
    [InlineData("The Committee considered the report on lakes ({0}).")]
    [InlineData("The Committee considered document {0}.")]
    [InlineData("The Committee considered documents {0}.")]
    [InlineData("The Committee took note of the information contained in document {0}.")]
    [InlineData("The Committee took note of the information contained in documents {0}.")]
    [InlineData("The Committee adopted the agenda ({0}).")]
    [InlineData("The Committee adopted the provisional agenda ({0}).")]
    [InlineData("The Committee adopted its provisional agenda ({0}).")]
    [InlineData("The Committee adopted its agenda ({0}).")]
    [InlineData("The Committee approved the provisional programme of work ({0}).")]
    [InlineData("The Committee approved the programme of work ({0}).")]
    [InlineData("The Committee approved the organization of work ({0}).")]
    public void Documents_are_named(string sentence) => Assert.Equal(
        "A/CN.9/1", Assert.Single(EnglishReport.Saying(sentence.Replace("{0}", "A/CN.9/1", StringComparison.Ordinal)).Documents).Symbol.ToString());

    [Theory]
    [InlineData("see|see also|for|subsequently issued as")]
    public void What_is_pointed_to_was_not_before_the_body(string words) => Assert.All(words.Split('|'), word =>
        Assert.Empty(EnglishReport.Saying($"The Committee had before it the plan ({word} A/CN.9/1).").Documents));

    private static string Items(string heading, string sentence)
    {
        var report = EnglishReport.Parse(
            $"I. Opening\n1. The Committee adopted the following agenda:\n1. Opening.\n2. Rivers.\n3. Lakes:\n(a) Large lakes;\n(b) Small lakes.\n2. It met.\nII. {heading}\n3. {sentence}\n4. A statement was made by the representative of Peru.\n");
        return string.Join(' ', Assert.Single(report.Statements).AgendaItems.Select(item => item.Value.Split("#item")[1]));
    }

    /// <summary>Of two phrases with the same days the first is the one that says it.</summary>
    [Fact]
    public void The_words_that_say_it_are_those_of_the_first_phrase() =>
        Assert.Equal(18, Assert.Single(EnglishReport.Saying("The Committee held its session and met from 12 to 16 June 2031.").Meetings).Source.Column);
}
