namespace ReportModel.Tests.Symbols;

/// <summary>Reports are named by their symbols alone. Names are compiled into programs: what stands here never changes.</summary>
public class GroupNameTests
{
    [Theory]
    // One report of a meeting, or a supplement of the Council's Official Records: the year is enough.
    [InlineData("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4", "Wg2Wg3_2022")]
    [InlineData("CTOC/COP/WG.4/2010/6", "Wg4_2010")]
    [InlineData("CTOC/COP/WG.99/2030/6", "Wg99_2030")]
    [InlineData("CTOC/COP/2020/10", "Cop_2020")]
    [InlineData("CTOC/COP/2020/10/Add.1", "Cop_2020_Add1")]
    [InlineData("E/2025/28-E/CN.7/2025/17", "Cn7_2025")]
    [InlineData("E/2025/24-E/CN.3/2025/37", "Cn3_2025")]
    [InlineData("E/CN.3/2025/37-E/2025/24", "Cn3_2025")]
    [InlineData("E/2024/28/Add.1-E/CN.7/2024/15/Add.1", "Cn7_2024_Add1")]
    [InlineData("E/2025/22-E/C.12/2024/3", "E_C12_2024")]
    [InlineData("E/2023/39-E/ESCAP/79/33", "E_Escap_79")]
    // Everything else keeps its number.
    [InlineData("FCCC/SBI/2016/20", "Sbi_2016_20")]
    [InlineData("FCCC/SBI/2018/9", "Sbi_2018_9")]
    [InlineData("FCCC/SBI/2018/22", "Sbi_2018_22")]
    [InlineData("FCCC/SBSTA/2016/4", "Sbsta_2016_4")]
    [InlineData("FCCC/CP/2015/10/Add.1", "Cp_2015_10_Add1")]
    [InlineData("FCCC/KP/CMP/2018/8", "Cmp_2018_8")]
    [InlineData("FCCC/PA/CMA/2018/3", "Cma_2018_3")]
    [InlineData("FCCC/TP/2012/3", "Fccc_Tp_2012_3")]
    [InlineData("A/HRC/59/60", "Hrc_59_60")]
    [InlineData("A/HRC/WG.6/42/L.1", "Hrc_Wg6_42_L1")]
    [InlineData("A/80/21", "A_80_21")]
    [InlineData("A/53/603", "A_53_603")]
    [InlineData("A/78/5 (Vol. I)", "A_78_5VolI")]
    [InlineData("E/CN.7/2025/17", "Cn7_2025_17")]
    [InlineData("E/CN.4/2006/48", "Cn4_2006_48")]
    [InlineData("A/CN.4/771", "A_Cn4_771")]
    [InlineData("E/2025/24", "E_2025_24")]
    [InlineData("CAC/COSP/2021/17", "Cosp_2021_17")]
    [InlineData("CAC/COSP/WG.4/2022/3", "Cosp_Wg4_2022_3")]
    [InlineData("TD/B/EX(77)/1", "Td_B_Ex77_1")]
    [InlineData("UNEP/EA.6/13", "Unep_Ea6_13")]
    [InlineData("CEDAW/C/79/2", "Cedaw_C_79_2")]
    [InlineData("A/ES-10/1022", "A_Es10_1022")]
    [InlineData("CTOC/COP.2/5", "Ctoc_Cop2_5")]
    // So do documents of such a meeting that are no report of it.
    [InlineData("CTOC/COP/WG.7/2015/CRP.2", "Wg7_2015_Crp2")]
    [InlineData("CTOC/COP/2008/INF/1", "Cop_2008_Inf_1")]
    [InlineData("CTOC/COP/WG.3/2022/L.1", "Wg3_2022_L1")]
    // Joint ones of bodies that do not meet together, or of two organs, keep both.
    [InlineData("A/79/716-S/2025/18", "A_79_716__S_2025_18")]
    [InlineData("A/80/74/Add.1-E/2025/53/Add.1", "A_80_74_Add1__E_2025_53_Add1")]
    [InlineData("CRPD/C/28/D/67/2019-CRPD/C/28/D/68/2019", "Crpd_C_28_D_67_2019__Crpd_C_28_D_68_2019")]
    // Symbols of the time before sessions and years stood in them.
    [InlineData("E/5639-E/CN.7/580", "Cn7_580")]
    [InlineData("E/CN.7/354", "Cn7_354")]
    public void A_report_is_named_by_its_symbol(string symbol, string name) => Assert.Equal(name, GroupNames.Of(DocumentSymbol.Parse(symbol)));

    [Fact]
    public void No_symbol_has_a_name_too() => Assert.Equal("_", GroupNames.Of(DocumentSymbol.None));

    [Theory]
    [InlineData("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4", "CTOC/COP/WG.3", true, "CTOC/COP/WG.3/2022")]
    [InlineData("CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4", "CTOC/COP", false, "CTOC/COP/2022")]
    [InlineData("FCCC/SBI/2018/22", "FCCC/SBI", true, "FCCC/SBI/2018/22")]
    [InlineData("E/2025/24-E/CN.3/2025/37", "E/CN.3", true, "E/CN.3/2025")]
    [InlineData("A/80/21", "A/AC.198", true, "A/80/21")]
    [InlineData("A/80/21", "S", false, "S/80")]
    [InlineData("A/79/716-S/2025/18", "S", true, "S/2025/18")]
    [InlineData("UNEP/EA.6/13", "UNEP/EA", true, "UNEP/EA.6/13")]
    public void A_meeting_is_called_by_its_body_and_what_tells_it_from_others(string report, string body, bool isReports, string meeting) =>
        Assert.Equal(meeting, MeetingSymbol.Of(DocumentSymbol.Parse(report), body, isReports));

    [Theory]
    [InlineData("A", "A")]
    [InlineData("A/HRC", "Hrc")]
    [InlineData("CTOC/COP", "Cop")]
    [InlineData("CTOC/COP/WG.3", "Wg3")]
    public void A_body_is_named_as_in_the_names_of_its_reports(string body, string name) => Assert.Equal(name, GroupNames.OfBody(body));

    [Fact]
    public void The_table_of_the_documentation_says_so_too()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "docs", "naming.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Where(row => row[1] != "symbol").ToList();

        Assert.True(rows.Count > 20);
        Assert.All(rows, row => Assert.Equal(row[2], GroupNames.Of(DocumentSymbol.Parse(row[1]))));
    }

    /// <summary>Two reports of one meeting that have one name: what the documentation says of them is so.</summary>
    [Theory]
    [InlineData("CTOC/COP/WG.3/2022/2", "CTOC/COP/WG.3/2022/4")]
    [InlineData("E/2025/24-E/CN.3/2025/37", "E/2025/99-E/CN.3/2025/38")]
    public void What_can_share_a_name(string one, string other) => Assert.Equal(GroupNames.Of(DocumentSymbol.Parse(one)), GroupNames.Of(DocumentSymbol.Parse(other)));

    /// <summary>
    /// All real symbols as if each were a report's: no two share a name but the papers and the report of one meeting.
    /// </summary>
    [Fact]
    public void Real_symbols_have_valid_names_of_their_own()
    {
        var symbols = new[] { "curated", "catalogue", "printed" }
            .SelectMany(name => RealSymbolTests.Lines("symbols/real-" + name + ".txt"))
            .Select(text => DocumentSymbol.TryParse(text, out var symbol) ? symbol : DocumentSymbol.None)
            .Where(symbol => symbol != DocumentSymbol.None)
            .Distinct()
            .ToList();
        var shared = symbols.GroupBy(GroupNames.Of, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1)
            .ToDictionary(group => group.Key, group => string.Join(", ", group.Order()), StringComparer.Ordinal);

        Assert.All(symbols, symbol => Assert.Matches("^[A-Z][A-Za-z0-9_]*$", GroupNames.Of(symbol)));
        Assert.True(symbols.Count > 3000, "too few");
        Assert.Equal("", string.Join("; ", shared.Select(pair => pair.Key + ": " + pair.Value)));
    }
}
