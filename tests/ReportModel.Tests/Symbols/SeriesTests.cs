namespace ReportModel.Tests.Symbols;

/// <summary>Symbols of the wider practice, one or more for each class.</summary>
public class SeriesTests
{
    [Theory]
    [InlineData("A/C.3/78/L.45/Rev.1")]
    [InlineData("A/HRC/RES/50/10")]
    [InlineData("A/HRC/RES/S-28/1")]
    [InlineData("A/HRC/WG.6/41/AND/1")]
    [InlineData("A/CONF.213/RPM.1/1")]
    [InlineData("A/CN.9/SER.C/ABSTRACTS/200")]
    [InlineData("A/520/Rev.15/Amend.1")]
    [InlineData("A/RES/S-6/3201")]
    [InlineData("A/DEC/ES-11/501")]
    [InlineData("A/41/PV.5-12")]
    [InlineData("A/76/RES/1")]
    [InlineData("AT/DEC/1000")]
    [InlineData("E/ECE/324/Rev.2/Add.100/Rev.3")]
    [InlineData("E/CN.4/Sub.2/AC.4/1998/2")]
    [InlineData("E/CN.17/IPF/1996/2")]
    [InlineData("E/CEPAL/G.1234")]
    [InlineData("E/NA.1994/1")]
    [InlineData("S/AC.44/2004/(02)/1")]
    [InlineData("S/Agenda/9500/Rev.1")]
    [InlineData("ST/SGB/Staff Rules/1/Rev.7")]
    [InlineData("ST/ESA/STAT/SER.M/4/Rev.4")]
    [InlineData("T/PET.5/L.100")]
    [InlineData("CEDAW/C/UGA/Q/8-9")]
    [InlineData("CCPR/C/107/D/1910/2009")]
    [InlineData("HRI/CORE/FRA/2017")]
    [InlineData("FCCC/PA/CMA/2023/16/Add.1")]
    [InlineData("FCCC/ARR/2022/DEU")]
    [InlineData("CBD/COP/DEC/15/4")]
    [InlineData("UNEP/OzL.Pro/ExCom/92/56")]
    [InlineData("UNEP/OzL.Conv.12(II)/9-UNEP/OzL.Pro.33/8")]
    [InlineData("UNEP(DEPI)/MED IG.22/28")]
    [InlineData("UNEP/(DEPI)/MED IG.22/28")]
    [InlineData("TD/B/C.I/ISAR/101")]
    [InlineData("TRANS/505/Rev.2/Add.100")]
    [InlineData("LC/G.2681-P")]
    [InlineData("LC/PUB.2023/1-P")]
    [InlineData("IDB.52/10/Add.1")]
    [InlineData("IDB.50/Dec.3")]
    [InlineData("GC.20/INF/2")]
    [InlineData("PBC.39/2")]
    [InlineData("CLCS/50/1")]
    [InlineData("BWC/AD HOC GROUP/56")]
    [InlineData("NPT/CONF.2026/PC.I/WP.5")]
    [InlineData("CAC/COSP/IRG/II/1/1/Add.30")]
    [InlineData("CD/2023")]
    [InlineData("CCD/PV.500")]
    [InlineData("ENDC/192")]
    [InlineData("UNCTAD/DIAE/2023/1")]
    [InlineData("UNCTAD/WIR/2023")]
    [InlineData("ITC/AG(LII)/252")]
    [InlineData("SAICM/ICCM.4/15")]
    [InlineData("IPBES/7/10/Add.1")]
    [InlineData("EC/73/SC/CRP.1")]
    [InlineData("ID/B/C.3/50")]
    [InlineData("ESA/P/WP.241")]
    [InlineData("E/CN.14/CAS.10/5")]
    [InlineData("E/CN.4/2001/G/15")]
    [InlineData("A/AC.25/W/1")]
    [InlineData("CAT/C/XXVII/Concl.2")]
    [InlineData("CBD/WG2020/3/3/Add.1")]
    [InlineData("UNEP/CBD/WG8J/7/2")]
    [InlineData("UNEP/EA.5/HLS.1")]
    [InlineData("UNEP(DTIE)/Hg/INC.7/22/Rev.1")]
    [InlineData("UNEP(DEPI)/CAR IG.39/7")]
    [InlineData("PCNICC/2002/WGCA/RT.1")]
    [InlineData("ST/SGB/Financial Rules/1/Rev.3")]
    [InlineData("E/ESCWA/ECW/2013/Technical Paper.1")]
    [InlineData("E/ESCWA/SDD/2013/Booklet.1")]
    [InlineData("LC/G.2432(SES.33/3)")]
    [InlineData("E/ESCAP/CMG(4/I)/1")]
    [InlineData("NPT/CONF.III/64/I")]
    [InlineData("NPT/CONF.2000/28 (Parts I and II)")]
    [InlineData("S/PV.2977 (Part II) (closed-resumption 1)")]
    [InlineData("A/39/5 (Vols. I and II)")]
    [InlineData("A/80/6 (Sect. 123)")]
    [InlineData("LC/IP.120")]
    [InlineData("E/CEPAL/IP.12")]
    [InlineData("ST/ESCAP/2011")]
    [InlineData("A/AC.109/2005")]
    [InlineData("E/1985")]
    [InlineData("S/Agenda/1995")]
    [InlineData("A/80/21/Rev")]
    [InlineData("A/80/21/Summary")]
    [InlineData("A/80/21/Excerpt")]
    [InlineData("UNEP/OzL.Pro/ImpCom/67/4")]
    [InlineData("ST/SGB/Staff Regulations/22")]
    [InlineData("TD/CODE TOT/13")]
    [InlineData("UNEP(DEPI)/CAR WG.35/4")]
    [InlineData("UNEP(DEPI)/MED BUR.80/2")]
    [InlineData("UNEP(DEPI)/MED WG.450/3")]
    [InlineData("E/BHC/1")]
    [InlineData("E/ECA/COE/36/5")]
    [InlineData("E/ECLAC/2000/1")]
    [InlineData("E/FFDF/2024/3")]
    [InlineData("E/HLPF/2024/2")]
    [InlineData("E/HLS/2021/1")]
    [InlineData("A/80/123456")]
    [InlineData("A/80/21 (Excerpt)")]
    [InlineData("A/80/21 (Findings)")]
    [InlineData("A/80/21 (Introduction)")]
    [InlineData("A/80/21 (Plan outline)")]
    [InlineData("A/80/21 (Recommendations)")]
    [InlineData("A/80/21 (Summary)")]
    [InlineData("S/PV.9260 (Resumption)")]
    [InlineData("E/CN.11/TRADE/L.5")]
    [InlineData("E/CN.12/CCE/33")]
    [InlineData("E/ESCWA/SDD/2013/Magazine.1")]
    [InlineData("E/ESCAP/CMG(104/I)/1")]
    [InlineData("A/RES/47/120 B/Corr.1")]
    [InlineData("A/39/5 (Vols. XXXVII and XXXVIII)")]
    [InlineData("LC/G.2432 (Part I)")]
    public void A_symbol_that_is_printed_so_has_that_normal_form(string text) => Assert.Equal(text, DocumentSymbol.Parse(text).ToString());

    [Theory]
    [InlineData("IDB.52/10", "IDB", "IDB", "52", null, "10")]
    [InlineData("GC.20/INF/2", "GC", "GC", "20", "INF", "2")]
    [InlineData("IDB.51/CRP.2", "IDB", "IDB", "51", "CRP", "2")]
    [InlineData("FCCC/ARR/2022/DEU", "FCCC", "FCCC/ARR", "2022", null, null)]
    [InlineData("LC/G.2681-P", "LC", "LC", null, "G", "2681-P")]
    [InlineData("S/AC.44/2004/(02)/1", "S", "S/AC.44", "2004", null, "1")]
    [InlineData("UNEP(DEPI)/MED IG.22/28", "UNEP", "UNEP/MED IG.22", null, null, "28")]
    [InlineData("A/RES/217(III)[A]", "A", "A", "III", "RES", "217 A")]
    [InlineData("A/RES/377(V)A-C", "A", "A", "V", "RES", "377 A-C")]
    [InlineData("CEDAW/C/2010/47/GC.2", "CEDAW", "CEDAW/C", "47", "GC", "2")]
    [InlineData("CCPR/C/CHN-HKG/CO/4", "CCPR", "CCPR/C", null, "CO", "4")]
    [InlineData("HRI/CORE/FRA/2017", "HRI", "HRI/CORE", "2017", null, null)]
    [InlineData("NPT/CONF.III/64/I", "NPT", "NPT/CONF", "III", null, "64/I")]
    [InlineData("UNEP/CHW.15/35", "UNEP", "UNEP/CHW", "15", null, "35")]
    [InlineData("A/80/21/3", "A", "A", "80", null, "21/3")]
    [InlineData("LC/SES.39/9", "LC", "LC/SES", "39", null, "9")]
    [InlineData("IDB.100/2", "IDB", "IDB", "100", null, "2")]
    [InlineData("UNEP/CBD/WG8J/7/2", "UNEP", "UNEP/CBD/WG8J", "7", null, "2")]
    [InlineData("E/ICEF/2025/P/L.1", "E", "E/ICEF", "2025", "L", "1")]
    [InlineData("E/ICEF/2025/12/P/L.1", "E", "E/ICEF", "2025", "L", "12/1")]
    [InlineData("CTOC/COP/2008/4/CRP.2", "CTOC", "CTOC/COP", "2008", "CRP", "4/2")]
    public void The_rarer_forms_have_components_too(string text, string series, string body, string? sessionOrYear, string? nature, string? number)
    {
        var symbol = DocumentSymbol.Parse(text);

        Assert.Equal((series, body, sessionOrYear, nature, number), (symbol.Series, symbol.Body, symbol.SessionOrYear, symbol.Nature, symbol.Number));
    }

    /// <summary>A kind of document of an organ's own is known by the number behind its dot.</summary>
    [Theory]
    [InlineData("E/ESCWA/SDD/2013/Booklet.1", true)]
    [InlineData("E/ESCWA/SDD/2013/Booklet/1", false)]
    [InlineData("E/ESCWA/SDD/2013/Booklet", false)]
    [InlineData("E/ESCWA/SDD/2013/Booklet.", false)]
    [InlineData("E/ESCWA/SDD/2013/BookLet.1", false)]
    [InlineData("E/ESCWA/SDD/2013/Ad.1", false)]
    [InlineData("E/ESCWA/Booklet.1/2", false)]
    [InlineData("UNEP/(DEPI)/Booklet.1/2", false)]
    public void An_organ_has_kinds_of_its_own(string text, bool isSymbol) => Assert.Equal(isSymbol, DocumentSymbol.TryParse(text, out _));

    /// <summary>The office that issued a document of the Environment Programme.</summary>
    [Theory]
    [InlineData("O", false)]
    [InlineData("OC", true)]
    [InlineData("DEPIED", true)]
    [InlineData("DEPIEDC", false)]
    [InlineData("depi", false)]
    public void An_office_has_two_to_six_capitals(string office, bool isSymbol) => Assert.Equal(isSymbol, DocumentSymbol.TryParse($"UNEP({office})/MED IG.22/28", out _));

    [Theory]
    [InlineData("UNEP/(DEPIED)/MED IG.22/28", "(DEPIED)", true)]
    [InlineData("UNEP/(DEPIEDC)/MED IG.22/28", "(DEPIEDC)", false)]
    [InlineData("S/AC.44/2004/(02)/1", "(02)", true)]
    public void A_parenthesis_may_be_a_component(string text, string component, bool isSymbol)
    {
        Assert.Equal(isSymbol, DocumentSymbol.TryParse(text, out var symbol));
        Assert.Equal(isSymbol, symbol.Segments.Contains(component));
    }

    [Theory]
    [InlineData("A/RES/217(III)[A]", "A/RES/217 A(III)")]
    [InlineData("A/RES/217 (III) A", "A/RES/217 A(III)")]
    [InlineData("A/RES/217(III)A", "A/RES/217 A(III)")]
    [InlineData("A/RES/377(V)[A-C]", "A/RES/377 A-C(V)")]
    [InlineData("A/RES/377(V)A–C", "A/RES/377 A-C(V)")]
    [InlineData("A/RES/47/120B/Corr.1", "A/RES/47/120 B/Corr.1")]
    [InlineData("E/CN.4/SUB.2/1998/2", "E/CN.4/Sub.2/1998/2")]
    [InlineData("A/78/5\u00A0(Vol.\u00A0I)", "A/78/5 (Vol. I)")]
    [InlineData("A/78/5\n  (Vol. I)", "A/78/5 (Vol. I)")]
    [InlineData("A/RES/47/120\u00A0B", "A/RES/47/120 B")]
    [InlineData("A/RES/47/120  B", "A/RES/47/120 B")]
    [InlineData("A/79/843 *", "A/79/843")]
    [InlineData("A/79/716\u2212S/2025/18", "A/79/716-S/2025/18")]
    [InlineData("A/53/18 (Supp)", "A/53/18 (SUPP)")]
    [InlineData("A/55/40(VOL.II)(SUPP)", "A/55/40 (Vol. II) (SUPP)")]
    [InlineData("UNEP (DEPI)/MED IG.22/28", "UNEP(DEPI)/MED IG.22/28")]
    [InlineData("A/66/6 (Sect. 29 C)", "A/66/6 (Sect. 29C)")]
    [InlineData("S/RES/2728（2024）", "S/RES/2728(2024)")]
    [InlineData("A/62/17 (Partie II)", "A/62/17 (Part II)")]
    [InlineData("A/62/17 (deuxième partie)", "A/62/17 (Part II)")]
    [InlineData("A/62/17 (Parte II)", "A/62/17 (Part II)")]
    [InlineData("A/62/17 (Segunda parte)", "A/62/17 (Part II)")]
    [InlineData("A/62/17 (Часть II)", "A/62/17 (Part II)")]
    [InlineData("A/62/17 (часть вторая)", "A/62/17 (Part II)")]
    [InlineData("A/62/17（第二部分）", "A/62/17 (Part II)")]
    [InlineData("A/62/17 (الجزء الثاني)", "A/62/17 (Part II)")]
    [InlineData("A/62/17 (part two)", "A/62/17 (Part II)")]
    [InlineData("A/78/5 (Volume I)", "A/78/5 (Vol. I)")]
    [InlineData("A/78/5 (Том I)", "A/78/5 (Vol. I)")]
    [InlineData("A/78/5（第一卷）", "A/78/5 (Vol. I)")]
    [InlineData("A/80/6 (Secc. 29A)", "A/80/6 (Sect. 29A)")]
    [InlineData("A/80/6（第29A款）", "A/80/6 (Sect. 29A)")]
    [InlineData("A/80/6（第二款）", "A/80/6 (Sect. 2)")]
    [InlineData("A/80/6 (Разд. 29A)", "A/80/6 (Sect. 29A)")]
    [InlineData("A/80/6 (Income sect. 1)", "A/80/6 (Income sect. 1)")]
    [InlineData("S/PV.9260 (reprise 1)", "S/PV.9260 (Resumption 1)")]
    [InlineData("S/PV.9260 (Reanudación 1)", "S/PV.9260 (Resumption 1)")]
    [InlineData("S/PV.9260（复会1）", "S/PV.9260 (Resumption 1)")]
    public void The_language_is_no_part_of_a_symbol(string text, string normal)
    {
        Assert.Equal(normal, DocumentSymbol.Parse(text).ToString());
        Assert.Equal(DocumentSymbol.Parse(normal), DocumentSymbol.Parse(text));
    }

    [Fact]
    public void What_follows_from_the_components()
    {
        Assert.True(DocumentSymbol.Parse("A/C.3/78/L.45").IsDraft);
        Assert.False(DocumentSymbol.Parse("A/C.3/78/45").IsDraft);
        Assert.False(DocumentSymbol.Parse("CTOC/COP/2020/CRP.5").IsDraft);
        Assert.True(DocumentSymbol.Parse("E/CN.7/R.10").IsRestricted);
        Assert.True(DocumentSymbol.Parse("A/DEC/77/500").IsResolutionOrDecision);
        Assert.True(DocumentSymbol.Parse("GC.20/Res.3").IsResolutionOrDecision);
        Assert.False(DocumentSymbol.Parse("A/80/21").IsResolutionOrDecision);
        Assert.Equal("CTOC/COP", DocumentSymbol.Parse("CTOC/COP/WG.3/2022/2").ParentBody);
        Assert.Equal("", DocumentSymbol.Parse("A/80/21").ParentBody);
        Assert.Equal("MHL", DocumentSymbol.Parse("CRC/C/MHL/CO/3-4").StateCode);
        Assert.Equal("CHN-HKG", DocumentSymbol.Parse("CCPR/C/CHN-HKG/CO/4").StateCode);
        Assert.Equal("GBR", DocumentSymbol.Parse("A/HRC/WG.6/42/GBR/1").StateCode);
        Assert.Equal("Vol. II, SUPP", DocumentSymbol.Parse("A/55/40(VOL.II)(SUPP)").Part);
        Assert.Null(DocumentSymbol.Parse("CRC/C/GC/25").StateCode);
        Assert.Equal(("", null, null), (DocumentSymbol.None.ParentBody, DocumentSymbol.None.SessionNumber, DocumentSymbol.None.StateCode));
    }

    [Theory]
    [InlineData("CCPR/C/GBR/7", "GBR")]
    [InlineData("E/C.12/GBR/6", "GBR")]
    [InlineData("CAT/OP/GBR/1", "GBR")]
    [InlineData("CRC/C/OPAC/GBR/1", "GBR")]
    [InlineData("CRC/C/OPSC/GBR/1", "GBR")]
    [InlineData("HRI/CORE/GBR/2014", "GBR")]
    [InlineData("DP/DCP/PRY/4", "PRY")]
    [InlineData("DP/FPA/CPD/PAR/9", "PAR")]
    [InlineData("DP/CCD/MEX/1", "MEX")]
    [InlineData("DP/CCF/MEX/1", "MEX")]
    [InlineData("DP/FPA/OPS/1", null)]
    public void A_State_is_known_by_the_word_before_it(string text, string? state) => Assert.Equal(state, DocumentSymbol.Parse(text).StateCode);

    [Theory]
    [InlineData("A/RES/2758(XXVI)", 26)]
    [InlineData("T/RES/2183(LIII)", 53)]
    [InlineData("E/RES/1568(L)", 50)]
    [InlineData("E/RES/1503(XLVIII)", 48)]
    [InlineData("A/RES/3201(S-VI)", 6)]
    [InlineData("A/ES-10/1022", 10)]
    [InlineData("A/HRC/59/60", 59)]
    [InlineData("TD/B/EX(77)/1", 77)]
    [InlineData("TD/B/EX(100)/1", 100)]
    [InlineData("TD/B/S-XXX/1", 30)]
    [InlineData("UNEP/EA/SS-1/2", 1)]
    [InlineData("BWC/CONF.IX/9", 9)]
    [InlineData("UNEP/EA.SS.1/4", 1)]
    [InlineData("CTOC/COP/WG.3/2022/2", null)]
    [InlineData("CAC/COSP/IRG/I/3/1", null)]
    [InlineData("WFP/EB.A/2024/7-B", null)]
    public void A_session_has_a_number(string text, int? number) => Assert.Equal(number, DocumentSymbol.Parse(text).SessionNumber);
}
