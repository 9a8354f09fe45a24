namespace ReportModel.Tests.Seed;

public class StatementTests
{
    /// <summary>
    /// Place in the report, paragraph, place under the item, capacity, speaker as written, alpha-3 code, what the speaker did.
    /// 也 in 也作了发言 is an adverb and no part of what was done. Paragraphs 67 and 80 name no speaker (一位发言者), so
    /// they record no statement; what paragraphs 12, 36, 46, 55, 60 and 66 say of the Secretariat is recorded here once.
    /// </summary>
    [Theory]
    [InlineData(1, 72, 1, SpeakerCapacity.StateParty, "巴西", "BRA", "作了发言")]
    [InlineData(2, 72, 2, SpeakerCapacity.StateParty, "加拿大", "CAN", "作了发言")]
    [InlineData(3, 72, 3, SpeakerCapacity.StateParty, "中国", "CHN", "作了发言")]
    [InlineData(4, 72, 4, SpeakerCapacity.StateParty, "日本", "JPN", "作了发言")]
    [InlineData(5, 72, 5, SpeakerCapacity.StateParty, "菲律宾", "PHL", "作了发言")]
    [InlineData(6, 72, 6, SpeakerCapacity.StateParty, "美国", "USA", "作了发言")]
    [InlineData(7, 72, 7, SpeakerCapacity.RegionalEconomicIntegrationOrganization, "欧洲联盟", null, "作了发言")]
    [InlineData(8, 72, 8, SpeakerCapacity.Secretariat, "秘书处", null, "作了介绍性发言")]
    [InlineData(9, 73, 1, SpeakerCapacity.StateParty, "安哥拉", "AGO", "作了发言")]
    [InlineData(10, 73, 2, SpeakerCapacity.StateParty, "阿根廷", "ARG", "作了发言")]
    [InlineData(11, 73, 3, SpeakerCapacity.StateParty, "巴西", "BRA", "作了发言")]
    [InlineData(12, 73, 4, SpeakerCapacity.StateParty, "中国", "CHN", "作了发言")]
    [InlineData(13, 73, 5, SpeakerCapacity.StateParty, "法国", "FRA", "作了发言")]
    [InlineData(14, 73, 6, SpeakerCapacity.StateParty, "印度", "IND", "作了发言")]
    [InlineData(15, 73, 7, SpeakerCapacity.StateParty, "日本", "JPN", "作了发言")]
    [InlineData(16, 73, 8, SpeakerCapacity.StateParty, "墨西哥", "MEX", "作了发言")]
    [InlineData(17, 73, 9, SpeakerCapacity.StateParty, "俄罗斯联邦", "RUS", "作了发言")]
    [InlineData(18, 73, 10, SpeakerCapacity.StateParty, "南非", "ZAF", "作了发言")]
    [InlineData(19, 73, 11, SpeakerCapacity.StateParty, "美国", "USA", "作了发言")]
    [InlineData(20, 73, 12, SpeakerCapacity.RegionalEconomicIntegrationOrganization, "欧洲联盟", null, "作了发言")]
    [InlineData(21, 73, 13, SpeakerCapacity.Observer, "伊朗伊斯兰共和国", "IRN", "作了发言")]
    [InlineData(22, 73, 14, SpeakerCapacity.Secretariat, "秘书处", null, "作了专题介绍")]
    [InlineData(23, 74, 1, SpeakerCapacity.StateParty, "巴西", "BRA", "作了发言")]
    [InlineData(24, 74, 2, SpeakerCapacity.StateParty, "加拿大", "CAN", "作了发言")]
    [InlineData(25, 74, 3, SpeakerCapacity.StateParty, "中国", "CHN", "作了发言")]
    [InlineData(26, 74, 4, SpeakerCapacity.StateParty, "洪都拉斯", "HND", "作了发言")]
    [InlineData(27, 74, 5, SpeakerCapacity.StateParty, "墨西哥", "MEX", "作了发言")]
    [InlineData(28, 74, 6, SpeakerCapacity.StateParty, "美国", "USA", "作了发言")]
    [InlineData(29, 74, 7, SpeakerCapacity.StateParty, "委内瑞拉玻利瓦尔共和国", "VEN", "作了发言")]
    [InlineData(30, 74, 8, SpeakerCapacity.Secretariat, "秘书处", null, "作了专题介绍")]
    [InlineData(31, 75, 1, SpeakerCapacity.StateParty, "中国", "CHN", "作了发言")]
    [InlineData(32, 75, 2, SpeakerCapacity.StateParty, "哥伦比亚", "COL", "作了发言")]
    [InlineData(33, 75, 3, SpeakerCapacity.StateParty, "古巴", "CUB", "作了发言")]
    [InlineData(34, 75, 4, SpeakerCapacity.StateParty, "墨西哥", "MEX", "作了发言")]
    [InlineData(35, 75, 5, SpeakerCapacity.StateParty, "俄罗斯联邦", "RUS", "作了发言")]
    [InlineData(36, 75, 6, SpeakerCapacity.StateParty, "苏丹", "SDN", "作了发言")]
    [InlineData(37, 75, 7, SpeakerCapacity.StateParty, "美国", "USA", "作了发言")]
    [InlineData(38, 75, 8, SpeakerCapacity.StateParty, "委内瑞拉玻利瓦尔共和国", "VEN", "作了发言")]
    [InlineData(39, 75, 9, SpeakerCapacity.Observer, "伊朗伊斯兰共和国", "IRN", "作了发言")]
    [InlineData(40, 76, 1, SpeakerCapacity.StateParty, "加拿大", "CAN", "作了发言")]
    [InlineData(41, 76, 2, SpeakerCapacity.StateParty, "中国", "CHN", "作了发言")]
    [InlineData(42, 76, 3, SpeakerCapacity.StateParty, "哥伦比亚", "COL", "作了发言")]
    [InlineData(43, 76, 4, SpeakerCapacity.StateParty, "墨西哥", "MEX", "作了发言")]
    [InlineData(44, 76, 5, SpeakerCapacity.StateParty, "美国", "USA", "作了发言")]
    [InlineData(45, 76, 6, SpeakerCapacity.StateParty, "委内瑞拉玻利瓦尔共和国", "VEN", "作了发言")]
    [InlineData(46, 76, 7, SpeakerCapacity.Secretariat, "秘书处", null, "作了专题介绍")]
    [InlineData(47, 77, 1, SpeakerCapacity.Secretariat, "秘书处", null, "作了专题介绍")]
    [InlineData(48, 78, 1, SpeakerCapacity.StateParty, "阿根廷", "ARG", "作了发言")]
    [InlineData(49, 78, 2, SpeakerCapacity.StateParty, "巴西", "BRA", "作了发言")]
    [InlineData(50, 78, 3, SpeakerCapacity.StateParty, "加拿大", "CAN", "作了发言")]
    [InlineData(51, 78, 4, SpeakerCapacity.StateParty, "中国", "CHN", "作了发言")]
    [InlineData(52, 78, 5, SpeakerCapacity.StateParty, "哥伦比亚", "COL", "作了发言")]
    [InlineData(53, 78, 6, SpeakerCapacity.StateParty, "古巴", "CUB", "作了发言")]
    [InlineData(54, 78, 7, SpeakerCapacity.StateParty, "法国", "FRA", "作了发言")]
    [InlineData(55, 78, 8, SpeakerCapacity.StateParty, "德国", "DEU", "作了发言")]
    [InlineData(56, 78, 9, SpeakerCapacity.StateParty, "印度", "IND", "作了发言")]
    [InlineData(57, 78, 10, SpeakerCapacity.StateParty, "日本", "JPN", "作了发言")]
    [InlineData(58, 78, 11, SpeakerCapacity.StateParty, "马来西亚", "MYS", "作了发言")]
    [InlineData(59, 78, 12, SpeakerCapacity.StateParty, "俄罗斯联邦", "RUS", "作了发言")]
    [InlineData(60, 78, 13, SpeakerCapacity.StateParty, "南非", "ZAF", "作了发言")]
    [InlineData(61, 78, 14, SpeakerCapacity.StateParty, "西班牙", "ESP", "作了发言")]
    [InlineData(62, 78, 15, SpeakerCapacity.StateParty, "苏丹", "SDN", "作了发言")]
    [InlineData(63, 78, 16, SpeakerCapacity.StateParty, "土耳其", "TUR", "作了发言")]
    [InlineData(64, 78, 17, SpeakerCapacity.StateParty, "美国", "USA", "作了发言")]
    [InlineData(65, 78, 18, SpeakerCapacity.StateParty, "委内瑞拉玻利瓦尔共和国", "VEN", "作了发言")]
    [InlineData(66, 78, 19, SpeakerCapacity.Observer, "伊朗伊斯兰共和国", "IRN", "作了发言")]
    public void Statements_were_made_in_this_order(int place, int paragraph, int order, SpeakerCapacity capacity, string name, string? iso3, string words)
    {
        Assert.InRange(place, 1, SeedReport.Report.Statements.Count);
        var statement = SeedReport.Report.Statements[place - 1];

        Assert.Equal(paragraph, statement.Paragraph);
        Assert.Equal(order, statement.Order);
        Assert.Equal(capacity, statement.Capacity);
        Assert.Equal(name, SeedText.Squeeze(statement.Name));
        Assert.Equal(iso3, statement.State?.Iso3);
        Assert.Equal(words, SeedText.Squeeze(statement.Words));
    }

    /// <summary>Paragraph, how many statements, the items under which they were made.</summary>
    [Theory]
    [InlineData(72, 8, "WG.3 2")]
    [InlineData(73, 14, "WG.3 3, WG.2 2")]
    [InlineData(74, 8, "WG.2 3")]
    [InlineData(75, 9, "WG.2 4")]
    [InlineData(76, 7, "WG.3 4, WG.2 5")]
    [InlineData(77, 1, "WG.3 5, WG.2 6")]
    [InlineData(78, 19, "WG.3 6, WG.2 7")]
    public void The_statements_of_a_paragraph_were_made_under_the_item_of_each_body(int paragraph, int count, string items)
    {
        var statements = SeedReport.Report.Statements.Where(s => s.Paragraph == paragraph).ToList();

        Assert.Equal(count, statements.Count);
        Assert.All(statements, s => Assert.Equal(items, Say.Items(s.AgendaItems)));
    }

    [Fact]
    public void There_are_66_in_all() => Assert.Equal(66, SeedReport.Report.Statements.Count);

    /// <summary>An item, how many statements it lists; a joint item lists them in both agendas.</summary>
    [Theory]
    [InlineData("WG.3 1", 0)]
    [InlineData("WG.3 1(a)", 0)]
    [InlineData("WG.3 1(b)", 0)]
    [InlineData("WG.3 2", 8)]
    [InlineData("WG.3 3", 14)]
    [InlineData("WG.3 4", 7)]
    [InlineData("WG.3 5", 1)]
    [InlineData("WG.3 6", 19)]
    [InlineData("WG.2 1", 0)]
    [InlineData("WG.2 1(a)", 0)]
    [InlineData("WG.2 1(b)", 0)]
    [InlineData("WG.2 2", 14)]
    [InlineData("WG.2 3", 8)]
    [InlineData("WG.2 4", 9)]
    [InlineData("WG.2 5", 7)]
    [InlineData("WG.2 6", 1)]
    [InlineData("WG.2 7", 19)]
    public void An_item_lists_its_own_statements_in_order(string item, int count)
    {
        var agendaItem = SeedReport.AgendaItem(item);

        Assert.Equal(count, agendaItem.Statements.Count);
        Assert.Equal(Enumerable.Range(1, count), agendaItem.Statements.Select(s => s.Order));
        Assert.Equal(SeedReport.Report.Statements.Where(s => s.AgendaItems.Contains(agendaItem.Id)), agendaItem.Statements);
    }

    [Fact]
    public void The_European_Union_spoke_twice_as_an_organization_that_is_party()
    {
        var statements = SeedReport.Report.Statements.Where(s => s.Capacity == SpeakerCapacity.RegionalEconomicIntegrationOrganization).ToList();

        Assert.Equal([72, 73], statements.Select(s => s.Paragraph));
        Assert.All(statements, s => Assert.NotNull(s.Organization));
    }
}
