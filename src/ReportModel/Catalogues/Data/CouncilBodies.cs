namespace ReportModel;

/// <summary>The commissions and committees of the Economic and Social Council, and the boards that report to it.</summary>
/// <remarks>The lines are those of <see cref="BodyTable"/>.</remarks>
internal static class CouncilBodies
{
    public const string Text = """
        E/CN.3|CN.3||E/24/2000
        en|Statistical Commission|United Nations Statistical Commission
        zh|统计委员会

        E/CN.4|CHR||E/23/2000
        en|Commission on Human Rights

        E/CN.4/Sub.2|Sub.2
        en|Subcommission on the Promotion and Protection of Human Rights|Sub-Commission on the Promotion and Protection of Human Rights

        E/CN.5|CSocD||E/26/2000
        en|Commission for Social Development
        zh|社会发展委员会

        E/CN.6|CSW||E/27/2000
        en|Commission on the Status of Women
        zh|妇女地位委员会

        E/CN.9|CPD||E/25/2000
        en|Commission on Population and Development
        zh|人口与发展委员会

        E/CN.16|CSTD||E/31/2000
        en|Commission on Science and Technology for Development
        zh|科学和技术促进发展委员会

        E/CN.17|CSD||E/29/2000
        en|Commission on Sustainable Development
        zh|可持续发展委员会

        E/CN.18|UNFF||E/42/2002
        en|United Nations Forum on Forests
        zh|联合国森林论坛

        E/AC.51|CPC||A/16/50
        en|Committee for Programme and Coordination
        zh|方案和协调委员会

        E/C.2|C.2||E/32/2008
        en|Committee on Non-Governmental Organizations
        zh|非政府组织委员会

        E/C.12|CESCR|ICESCR|E/22/2000
        en|Committee on Economic, Social and Cultural Rights
        zh|经济、社会及文化权利委员会

        E/C.16|CEPA||E/44/2003
        en|Committee of Experts on Public Administration
        zh|公共行政专家委员会

        E/C.18|C.18||E/45/2005
        en|Committee of Experts on International Cooperation in Tax Matters
        zh|国际税务合作专家委员会

        E/C.19|UNPFII||E/43/2003
        en|Permanent Forum on Indigenous Issues|United Nations Permanent Forum on Indigenous Issues
        zh|土著问题常设论坛

        E/C.20|C.20
        en|Committee of Experts on Global Geospatial Information Management
        zh|全球地理空间信息管理专家委员会

        E/CONF.82|CONF.82
        en|United Nations Conference for the Adoption of a Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances

        E/FFDF|FFDF
        en|Economic and Social Council forum on financing for development follow-up

        E/HLPF|HLPF
        en|High-level political forum on sustainable development
        zh|可持续发展高级别政治论坛

        E/ICEF|ICEF||E/34/2000
        en|Executive Board of the United Nations Children’s Fund
        zh|联合国儿童基金会执行局

        E/ECA|ECA||E/38/2000
        en|Economic Commission for Africa
        zh|非洲经济委员会

        E/ECE|ECE||E/37/2000
        en|Economic Commission for Europe
        zh|欧洲经济委员会

        LC|ECLAC||E/40/2000
        en|Economic Commission for Latin America and the Caribbean
        zh|拉丁美洲和加勒比经济委员会

        E/ESCAP|ESCAP||E/39/2000
        en|Economic and Social Commission for Asia and the Pacific
        zh|亚洲及太平洋经济社会委员会

        E/ESCWA|ESCWA||E/41/2000
        en|Economic and Social Commission for Western Asia
        zh|西亚经济社会委员会

        DP|DP||E/35/2000
        en|Executive Board of the United Nations Development Programme, the United Nations Population Fund and the United Nations Office for Project Services

        UNW|UNW
        en|Executive Board of the United Nations Entity for Gender Equality and the Empowerment of Women

        WFP/EB|WFP||E/36/2000
        en|Executive Board of the World Food Programme

        ST/SG/AC.10|AC.10
        en|Committee of Experts on the Transport of Dangerous Goods and on the Globally Harmonized System of Classification and Labelling of Chemicals

        ST/SG/AC.10/C.3|C.3
        en|Sub-Committee of Experts on the Transport of Dangerous Goods

        ST/SG/AC.10/C.4|C.4
        en|Sub-Committee of Experts on the Globally Harmonized System of Classification and Labelling of Chemicals

        GEGN.2|UNGEGN
        en|United Nations Group of Experts on Geographical Names
        """;
}
