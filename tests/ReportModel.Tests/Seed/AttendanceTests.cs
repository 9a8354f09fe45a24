namespace ReportModel.Tests.Seed;

public class AttendanceTests
{
    /// <summary>Place among those attending, name as written, alpha-3 code: the 79 States parties of paragraph 82.</summary>
    [Theory]
    [InlineData(1, "阿尔巴尼亚", "ALB")]
    [InlineData(2, "阿尔及利亚", "DZA")]
    [InlineData(3, "安哥拉", "AGO")]
    [InlineData(4, "阿根廷", "ARG")]
    [InlineData(5, "亚美尼亚", "ARM")]
    [InlineData(6, "澳大利亚", "AUS")]
    [InlineData(7, "奥地利", "AUT")]
    [InlineData(8, "阿塞拜疆", "AZE")]
    [InlineData(9, "巴林", "BHR")]
    [InlineData(10, "白俄罗斯", "BLR")]
    [InlineData(11, "比利时", "BEL")]
    [InlineData(12, "多民族玻利维亚国", "BOL")]
    [InlineData(13, "巴西", "BRA")]
    [InlineData(14, "布基纳法索", "BFA")]
    [InlineData(15, "加拿大", "CAN")]
    [InlineData(16, "智利", "CHL")]
    [InlineData(17, "中国", "CHN")]
    [InlineData(18, "哥伦比亚", "COL")]
    [InlineData(19, "科特迪瓦", "CIV")]
    [InlineData(20, "古巴", "CUB")]
    [InlineData(21, "捷克", "CZE")]
    [InlineData(22, "厄瓜多尔", "ECU")]
    [InlineData(23, "埃及", "EGY")]
    [InlineData(24, "萨尔瓦多", "SLV")]
    [InlineData(25, "芬兰", "FIN")]
    [InlineData(26, "法国", "FRA")]
    [InlineData(27, "德国", "DEU")]
    [InlineData(28, "加纳", "GHA")]
    [InlineData(29, "希腊", "GRC")]
    [InlineData(30, "危地马拉", "GTM")]
    [InlineData(31, "洪都拉斯", "HND")]
    [InlineData(32, "印度", "IND")]
    [InlineData(33, "印度尼西亚", "IDN")]
    [InlineData(34, "伊拉克", "IRQ")]
    [InlineData(35, "意大利", "ITA")]
    [InlineData(36, "日本", "JPN")]
    [InlineData(37, "约旦", "JOR")]
    [InlineData(38, "肯尼亚", "KEN")]
    [InlineData(39, "科威特", "KWT")]
    [InlineData(40, "吉尔吉斯斯坦", "KGZ")]
    [InlineData(41, "马来西亚", "MYS")]
    [InlineData(42, "马里", "MLI")]
    [InlineData(43, "马耳他", "MLT")]
    [InlineData(44, "墨西哥", "MEX")]
    [InlineData(45, "摩洛哥", "MAR")]
    [InlineData(46, "莫桑比克", "MOZ")]
    [InlineData(47, "缅甸", "MMR")]
    [InlineData(48, "尼加拉瓜", "NIC")]
    [InlineData(49, "挪威", "NOR")]
    [InlineData(50, "阿曼", "OMN")]
    [InlineData(51, "巴拿马", "PAN")]
    [InlineData(52, "巴拉圭", "PRY")]
    [InlineData(53, "秘鲁", "PER")]
    [InlineData(54, "菲律宾", "PHL")]
    [InlineData(55, "波兰", "POL")]
    [InlineData(56, "大韩民国", "KOR")]
    [InlineData(57, "摩尔多瓦共和国", "MDA")]
    [InlineData(58, "罗马尼亚", "ROU")]
    [InlineData(59, "俄罗斯联邦", "RUS")]
    [InlineData(60, "圣马力诺", "SMR")]
    [InlineData(61, "沙特阿拉伯", "SAU")]
    [InlineData(62, "塞内加尔", "SEN")]
    [InlineData(63, "斯洛伐克", "SVK")]
    [InlineData(64, "南非", "ZAF")]
    [InlineData(65, "西班牙", "ESP")]
    [InlineData(66, "苏丹", "SDN")]
    [InlineData(67, "瑞典", "SWE")]
    [InlineData(68, "瑞士", "CHE")]
    [InlineData(69, "泰国", "THA")]
    [InlineData(70, "突尼斯", "TUN")]
    [InlineData(71, "土耳其", "TUR")]
    [InlineData(72, "土库曼斯坦", "TKM")]
    [InlineData(73, "阿拉伯联合酋长国", "ARE")]
    [InlineData(74, "联合王国", "GBR")]
    [InlineData(75, "美国", "USA")]
    [InlineData(76, "乌拉圭", "URY")]
    [InlineData(77, "委内瑞拉玻利瓦尔共和国", "VEN")]
    [InlineData(78, "也门", "YEM")]
    [InlineData(79, "津巴布韦", "ZWE")]
    public void A_State_party_attended(int place, string name, string iso3)
    {
        var attendance = At(place);

        Assert.Equal(name, attendance.Name);
        Assert.Equal(iso3, attendance.State?.Iso3);
        Assert.Null(attendance.Organization);
        Assert.Equal(AttendanceStatus.Party, attendance.Status);
        Assert.Equal(82, attendance.Paragraph);
    }

    [Fact]
    public void The_European_Union_attended_as_an_organization_that_is_party()
    {
        var attendance = At(80);

        Assert.Equal("欧洲联盟", attendance.Name);
        Assert.NotNull(attendance.Organization);
        Assert.Null(attendance.State);
        Assert.Equal(AttendanceStatus.RegionalEconomicIntegrationOrganization, attendance.Status);
        Assert.Equal(83, attendance.Paragraph);
    }

    [Fact]
    public void Iran_attended_as_a_signatory_observer()
    {
        var attendance = At(81);

        Assert.Equal("伊朗伊斯兰共和国", attendance.Name);
        Assert.Equal("IRN", attendance.State?.Iso3);
        Assert.Equal(AttendanceStatus.SignatoryObserver, attendance.Status);
        Assert.Equal(84, attendance.Paragraph);
    }

    /// <summary>The first name is followed by ， instead of 、; the third holds a 、; the last has its short form in brackets, as written.</summary>
    [Theory]
    [InlineData(82, "伊比利亚―美洲检察官协会")]
    [InlineData(83, "巴尔干资产管理机构间网络")]
    [InlineData(84, "中亚区域打击非法贩运麻醉药品、精神药物及其前体信息和协调中心")]
    [InlineData(85, "独立国家联合体")]
    [InlineData(86, "海湾阿拉伯国家合作委员会")]
    [InlineData(87, "欧洲委员会")]
    [InlineData(88, "欧洲边境和海岸警卫队机构")]
    [InlineData(89, "一体化内部安全治理进程")]
    [InlineData(90, "国际刑事警察组织（国际刑警组织）")]
    public void An_intergovernmental_organization_attended_as_an_observer(int place, string name)
    {
        var attendance = At(place);

        Assert.Equal(name, attendance.Name);
        Assert.NotNull(attendance.Organization);
        Assert.Null(attendance.State);
        Assert.Equal(AttendanceStatus.IntergovernmentalObserver, attendance.Status);
        Assert.Equal(85, attendance.Paragraph);
    }

    [Fact]
    public void Ninety_attended_in_all() => Assert.Equal(90, SeedReport.Report.Attendance.Count);

    /// <summary>The 79 parties and Iran: everyone who spoke or sent a panellist, an officer or a speaker attended.</summary>
    [Fact]
    public void Eighty_States_are_named_each_once()
    {
        var expected = SeedReport.Report.Attendance.Where(a => a.State is not null).Select(a => a.State!.Iso3).Order(StringComparer.Ordinal);
        var actual = SeedReport.Report.States.Select(s => s.Iso3).ToList();

        Assert.Equal(80, actual.Distinct().Count());
        Assert.Equal(expected, actual.Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// Those of the panels in paragraphs 12 and 30 come first. Where Japan comes (paragraph 44, by the speaker invited, or
    /// paragraph 72, by its statement) the description of the list leaves open, so the order is not pinned beyond these.
    /// </summary>
    [Fact]
    public void The_States_come_in_the_order_of_first_mention() =>
        Assert.Equal(["ROU", "SWE", "MAR", "USA", "GBR", "CIV", "MEX", "CAN"], SeedReport.Report.States.Take(8).Select(s => s.Iso3));

    private static Attendance At(int place)
    {
        Assert.InRange(place, 1, SeedReport.Report.Attendance.Count);
        return SeedReport.Report.Attendance[place - 1];
    }
}
