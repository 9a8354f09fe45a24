namespace ReportModel;

/// <summary>How Chinese reports cite.</summary>
internal static class ChineseCitations
{
    public static CitationConventions Conventions { get; } = new()
    {
        TitleMarks = "《》",
        TheConvention = ["公约"],
        AliasWords = ["以下简称为", "以下简称", "以下称为", "以下称", "下文简称", "下文称", "下称", "简称", "又称", "即"],
        AndIts = ["及其", "和"],
        InstrumentEndings =
        [
            new("公约", InstrumentKind.Treaty), new("条约", InstrumentKind.Treaty), new("宪章", InstrumentKind.Treaty),
            new("规约", InstrumentKind.Treaty), new("协定", InstrumentKind.Treaty), new("盟约", InstrumentKind.Treaty),
            new("议定书", InstrumentKind.Protocol), new("规则", InstrumentKind.Rules),
        ],
        Articles = [new("第", "条")],
        Subparagraphs = ["项", "款", "目"],
        Resolutions = [new("第", "号决议")],
        Decisions = [new("第", "号决定")],
        LegalActs =
        [
            new(new("第", "号框架决定"), LegalActKind.FrameworkDecision),
            new(new("第", "号条例"), LegalActKind.Regulation),
            new(new("第", "号指令"), LegalActKind.Directive),
        ],
        LegalActIssuers = ["欧洲联盟理事会", "欧盟理事会", "欧洲议会和欧洲联盟理事会", "欧盟委员会"],
        ResolutionTitles = ["题为“{title}”"],
        Paragraphs = [new("第", "段")],
        ThisReport = ["本报告", "上文", "下文", "以上", "以下"],
        RangeWords = ["至", "到", "-", "–"],
        AfterSymbols = ["号文件", "号文件的", "号文件所载", "号文件所载报告", "号文件所载报告的", "号文件中", "文件", "号报告", "号报告的", "的"],
        BeforeParagraphInBrackets = ["报告", "文件", "说明", "见", "参见", "另见", "在", "根据", "按照", "依照", "如"],
        PartsOfDocument = ["附件", "附录", "附文", "章", "节", "决议草案", "决定草案"],
    };
}
