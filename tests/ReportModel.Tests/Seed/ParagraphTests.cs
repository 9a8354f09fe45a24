namespace ReportModel.Tests.Seed;

public class ParagraphTests
{
    /// <summary>Number, innermost heading, first and last line of the text before any lettered item, its first and last words, how many lettered items.</summary>
    [Theory]
    [InlineData(1, "1.u1", 15, 21, "联合国打击跨国有组织", "常设组成部分。", 0)]
    [InlineData(2, "1.u1", 23, 31, "自2006年10月9日至", "国际合作的条款。", 0)]
    [InlineData(3, "1.u2", 39, 43, "技术援助问题政府专家工作组是依照", "常设组成部分。", 0)]
    [InlineData(4, "1.u2", 45, 51, "缔约方会议在其题为“加强", "多种语文原则。", 0)]
    [InlineData(5, "1.u2", 53, 62, "此外，缔约方会议在其题为“建立", "提出建议。", 0)]
    [InlineData(6, "1.u2", 64, 86, "最后，缔约方会议在其题为“庆祝", "规定和最新材料。", 0)]
    [InlineData(7, "2.A", 98, 98, "国际合作工作组通过了", "供缔约方会议核可：", 11)]
    [InlineData(8, "2.B", 169, 169, "技术援助问题政府专家工作组通过了", "供缔约方会议核可：", 24)]
    [InlineData(9, "2.C", 343, 345, "国际合作工作组和技术援助问题", "供缔约方会议核可：", 12)]
    [InlineData(10, "2.D", 430, 432, "国际合作工作组和技术援助问题", "供缔约方会议核可：", 2)]
    [InlineData(11, "3", 452, 454, "秘书处在会后与主席密切协调", "只是主席的总结。", 0)]
    [InlineData(12, "3.A.1", 463, 471, "国际合作工作组在2022年", "作了介绍性发言。", 0)]
    [InlineData(13, "3.A.1", 473, 485, "来自罗马尼亚的主讲人提到了", "移交被判刑人员。", 0)]
    [InlineData(14, "3.A.1", 487, 497, "该主讲人还特别提到了本国", "均有可能。", 0)]
    [InlineData(15, "3.A.1", 499, 505, "该主讲人指出，这一领域", "协商的重要性。", 0)]
    [InlineData(16, "3.A.1", 507, 515, "来自瑞典的主讲人介绍了", "被判刑人的同意。", 0)]
    [InlineData(17, "3.A.1", 517, 529, "该主讲人强调了涉及北欧国家", "合作更加容易。", 0)]
    [InlineData(18, "3.A.1", 531, 542, "该主讲人指出，最常见的挑战", "服务组织的合作。", 0)]
    [InlineData(19, "3.A.1", 544, 552, "来自美国的主讲人强调了", "签订了双边协定。", 0)]
    [InlineData(20, "3.A.1", 554, 558, "该主讲人强调，一般而言", "以及剩余刑期。", 0)]
    [InlineData(21, "3.A.1", 560, 564, "该主讲人提到，移交的一项", "双重国籍者。", 0)]
    [InlineData(22, "3.A.1", 566, 578, "该主讲人提到了移交被判刑人员", "全部刑期。", 0)]
    [InlineData(23, "3.A.1", 580, 584, "该主讲人强调了被判刑人移交", "缓刑和假释。", 0)]
    [InlineData(24, "3.A.1", 586, 600, "来自摩洛哥的主讲人简要", "邮件服务的做法。", 0)]
    [InlineData(25, "3.A.1", 602, 608, "该主讲人指出，决定是否", "对等原则。", 0)]
    [InlineData(26, "3.A.1", 610, 616, "在随后的讨论中，各主讲人", "剩余刑期很短。", 0)]
    [InlineData(27, "3.A.1", 617, 623, "有与会者着重提到了", "融入社会和改造。", 0)]
    [InlineData(28, "3.A.1", 625, 631, "有与会者强调了处理", "原籍国服刑。", 0)]
    [InlineData(29, "3.A.1", 633, 635, "有与会者强调，在网上", "可行的解决办法。", 0)]
    [InlineData(30, "3.B.1", 647, 655, "在5月25日第5和第6场", "（加拿大）。", 0)]
    [InlineData(31, "3.B.1", 657, 667, "来自联合王国的主讲人", "战略工具包。", 0)]
    [InlineData(32, "3.B.1", 669, 677, "来自科特迪瓦的主讲人", "国际交流的重要性。", 0)]
    [InlineData(33, "3.B.1", 679, 689, "来自摩洛哥的主讲人重点", "措施实施。", 0)]
    [InlineData(34, "3.B.1", 691, 706, "来自墨西哥的主讲人重点", "分列的数据。", 0)]
    [InlineData(35, "3.B.1", 708, 722, "来自加拿大的主讲人重点", "一系列问题。", 0)]
    [InlineData(36, "3.B.1", 724, 738, "秘书处代表作了两次专题介绍", "电子学习模块。", 0)]
    [InlineData(37, "3.B.1", 740, 746, "在专题介绍之后，各位", "主流的情况。", 0)]
    [InlineData(38, "3.B.1", 748, 756, "许多发言者强调了在国家", "重要作用。", 0)]
    [InlineData(39, "3.B.1", 758, 766, "许多发言者强调必须考虑", "该决议的重要性。", 0)]
    [InlineData(40, "3.B.1", 768, 779, "一些发言者举例说明了", "适得其反。", 0)]
    [InlineData(41, "3.B.1", 781, 785, "一些发言者还强调了", "层面上的影响。", 0)]
    [InlineData(42, "3.B.2", 793, 803, "技术援助问题政府专家工作组继续", "第8(a)至(o)段。", 0)]
    [InlineData(43, "3.C.1", 817, 821, "技术援助问题政府专家工作组和国际", "联合议程项目。", 0)]
    [InlineData(44, "3.C.1", 823, 833, "在开始讨论这一项目时", "协同增效和互补。", 0)]
    [InlineData(45, "3.C.1", 835, 843, "Hikihara先生在强调", "严重罪行对待。", 0)]
    [InlineData(46, "3.C.1", 845, 849, "讨论由主席主持，由以下", "三个专题介绍。", 0)]
    [InlineData(47, "3.C.1", 851, 859, "来自南非的主讲人重点", "跨部门办法。", 0)]
    [InlineData(48, "3.C.1", 860, 868, "该主讲人还提到，对金融", "其他犯罪的联系。", 0)]
    [InlineData(49, "3.C.1", 870, 876, "来自摩洛哥的主讲人介绍", "移交囚犯的协定。", 0)]
    [InlineData(50, "3.C.1", 878, 886, "该主讲人提到了本国的", "秘密行动。", 0)]
    [InlineData(51, "3.C.1", 888, 892, "该主讲人还提到了旨在", "跨境犯罪。", 0)]
    [InlineData(52, "3.C.1", 894, 898, "来自美国的主讲人强调了", "有效方式。", 0)]
    [InlineData(53, "3.C.1", 900, 910, "该主讲人还提到《莱西", "地方社区。", 0)]
    [InlineData(54, "3.C.1", 912, 920, "该主讲人还提到“自然", "处理的情况。", 0)]
    [InlineData(55, "3.C.1", 922, 928, "秘书处的代表就下列问题", "全球方案的工作。", 0)]
    [InlineData(56, "3.C.1", 930, 934, "专题介绍之后，主讲人", "相关法律。", 0)]
    [InlineData(57, "3.C.1", 935, 939, "有几位发言者介绍了", "定义不一致。", 0)]
    [InlineData(58, "3.C.1", 941, 949, "大多数发言者承认在处理", "程序或解决办法。", 0)]
    [InlineData(59, "3.C.1", 951, 955, "有几位发言者欢迎预防", "任何空白。", 0)]
    [InlineData(60, "3.C.2", 965, 973, "秘书处的代表作了专题介绍", "作的努力。", 0)]
    [InlineData(61, "3.C.2", 975, 977, "一些发言者强调了民间", "丰硕成果。", 0)]
    [InlineData(62, "3.C.2", 979, 987, "有几位发言者对审议的", "任何支持。", 0)]
    [InlineData(63, "3.C.2", 989, 995, "一些发言者强调了“夏洛克”", "翻译预算。", 0)]
    [InlineData(64, "3.C.2", 997, 1003, "会上还提到一种国家一级", "参与审议进程。", 0)]
    [InlineData(65, "3.C.2", 1005, 1011, "会上要求提供关于经常", "背景文件。", 0)]
    [InlineData(66, "3.C.3", 1018, 1032, "在本议程项目下，秘书处", "线上咨询。", 0)]
    [InlineData(67, "3.C.3", 1034, 1052, "一位发言者就2021年6月", "司法协助安排。", 0)]
    [InlineData(68, "4.A", 1064, 1068, "缔约方会议扩大主席团2022", "线上接入。", 0)]
    [InlineData(69, "4.A", 1070, 1074, "会议在上午11时至下午1时", "网页上查阅。", 0)]
    [InlineData(70, "4.A", 1076, 1078, "国际合作工作组于2022年", "担任主席。", 0)]
    [InlineData(71, "4.A", 1080, 1082, "技术援助问题政府专家工作组于", "担任主席。", 0)]
    [InlineData(72, "4.B", 1090, 1094, "在国际合作工作组议程项目2下", "介绍性发言。", 0)]
    [InlineData(73, "4.B", 1095, 1103, "在题为“适用《打击有组织", "作了专题介绍。", 0)]
    [InlineData(74, "4.B", 1105, 1109, "在技术援助问题政府专家工作组的议程项目3下", "作了专题介绍。", 0)]
    [InlineData(75, "4.B", 1111, 1115, "在技术援助问题政府专家工作组的议程项目4下", "也作了发言。", 0)]
    [InlineData(76, "4.B", 1117, 1123, "在题为“与联合国打击", "作了专题介绍。", 0)]
    [InlineData(77, "4.B", 1125, 1125, "秘书处代表在题为“其他", "作了专题介绍。", 0)]
    [InlineData(78, "4.B", 1127, 1133, "在关于通过联合报告的", "也作了发言。", 0)]
    [InlineData(79, "4.C", 1141, 1145, "两个工作组在2022年", "会议工作安排。", 0)]
    [InlineData(80, "4.C", 1147, 1159, "在开幕会议上，一位", "相互联系。", 0)]
    [InlineData(81, "4.C", 1161, 1163, "在此背景下，鉴于没有", "修正的议程如下：", 0)]
    [InlineData(82, "4.D", 1226, 1248, "《公约》下列缔约国派", "也门、津巴布韦。", 0)]
    [InlineData(83, "4.D", 1249, 1249, "作为《公约》缔约方的", "出席了会议。", 0)]
    [InlineData(84, "4.D", 1251, 1251, "《公约》签署国伊朗伊斯兰", "出席了会议。", 0)]
    [InlineData(85, "4.D", 1253, 1263, "下列政府间组织派观察员", "（国际刑警组织）。", 0)]
    [InlineData(86, "4.E.u1", 1275, 1275, "国际合作工作组收到了", "收到了下列文件：", 4)]
    [InlineData(87, "4.E.u2", 1299, 1299, "技术援助问题政府专家工作组收到了", "收到了下列文件：", 7)]
    [InlineData(88, "5", 1347, 1347, "两个工作组于2022年", "联合会议报告。", 0)]
    [InlineData(89, "5", 1349, 1353, "两个工作组通过了经口头", "密切协调编写。", 0)]
    public void A_paragraph_has_its_heading_words_and_items(int number, string section, int firstLine, int lastLine, string begins, string ends, int items)
    {
        var paragraph = SeedReport.Paragraph(number);
        var text = SeedText.Squeeze(paragraph.Text);

        Assert.StartsWith(begins, text, StringComparison.Ordinal);
        Assert.EndsWith(ends, text, StringComparison.Ordinal);
        Assert.Equal(SeedText.LinesAfter($"{number}.", firstLine, lastLine), text);
        Assert.Equal(section, Say.Path(paragraph.Section));
        Assert.Equal(items, paragraph.Items.Count);
        Assert.Equal(firstLine, paragraph.Source.Line);
    }

    [Fact]
    public void The_paragraphs_are_numbered_from_1_to_89() =>
        Assert.Equal(Enumerable.Range(1, 89), SeedReport.Report.Paragraphs.Select(p => p.Number));

    [Fact]
    public void A_paragraph_is_named_by_the_report_and_its_number()
    {
        Assert.NotEmpty(SeedReport.Report.Paragraphs);
        Assert.All(SeedReport.Report.Paragraphs, p =>
            Assert.Equal(FormattableString.Invariant($"CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#{p.Number}"), p.Id.Value));
    }

    [Theory]
    [InlineData(7, "abcdefghijk")]
    [InlineData(8, "abcdefghijklmnopqrstuvwx")]
    [InlineData(9, "abcdefghijkl")]
    [InlineData(10, "ab")]
    [InlineData(86, "abcd")]
    [InlineData(87, "abcdefg")]
    public void The_items_of_a_paragraph_go_by_letters(int number, string letters) =>
        Assert.Equal(letters, string.Concat(SeedReport.Paragraph(number).Items.Select(i => i.Letter)));

    /// <summary>The items that are no recommendations; those that are have a table of their own.</summary>
    [Theory]
    [InlineData("86(a)", 1277, 1277)]
    [InlineData("86(b)", 1279, 1281)]
    [InlineData("86(c)", 1283, 1287)]
    [InlineData("86(d)", 1289, 1291)]
    [InlineData("87(a)", 1301, 1301)]
    [InlineData("87(b)", 1303, 1307)]
    [InlineData("87(c)", 1309, 1311)]
    [InlineData("87(d)", 1313, 1315)]
    [InlineData("87(e)", 1317, 1319)]
    [InlineData("87(f)", 1321, 1325)]
    [InlineData("87(g)", 1337, 1339)]
    public void An_item_has_the_text_of_its_lines(string place, int firstLine, int lastLine)
    {
        var item = SeedReport.Item(place);

        Assert.Equal(SeedText.LinesAfter($"({item.Letter})", firstLine, lastLine), SeedText.Squeeze(item.Text));
        Assert.Equal(firstLine, item.Source.Line);
        Assert.Equal(lastLine, item.Source.EndLine);
        Assert.Null(item.Topic);
    }
}
