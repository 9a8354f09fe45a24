namespace ReportModel;

/// <summary>The bodies of the human rights treaties, and the meetings of the parties to treaties on disarmament, the sea and the International Criminal Court.</summary>
/// <remarks>The lines are those of <see cref="BodyTable"/>.</remarks>
internal static class TreatyBodies
{
    public const string Text = """
        CCPR/C|CCPR|ICCPR|A/40/34
        en|Human Rights Committee
        zh|人权事务委员会

        CERD/C|CERD|ICERD|A/18/31
        en|Committee on the Elimination of Racial Discrimination
        zh|消除种族歧视委员会

        CEDAW/C|CEDAW|CEDAW|A/38/47
        en|Committee on the Elimination of Discrimination against Women
        zh|消除对妇女歧视委员会

        CAT/C|CAT|CAT|A/44/45
        en|Committee against Torture
        zh|禁止酷刑委员会

        CAT/OP|SPT
        en|Subcommittee on Prevention of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment|Subcommittee on Prevention of Torture

        CRC/C|CRC|CRC|A/41/47
        en|Committee on the Rights of the Child
        zh|儿童权利委员会

        CMW/C|CMW|ICRMW|A/48/60
        en|Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families|Committee on Migrant Workers
        zh|保护所有移徙工人及其家庭成员权利委员会

        CRPD/C|CRPD|CRPD|A/55/66
        en|Committee on the Rights of Persons with Disabilities
        zh|残疾人权利委员会

        CRPD/CSP|CSP|CRPD
        en|Conference of States Parties to the Convention on the Rights of Persons with Disabilities

        CED/C|CED|ICPPED|A/56/67
        en|Committee on Enforced Disappearances
        zh|强迫失踪问题委员会

        CD|CD||A/27/40
        en|Conference on Disarmament
        zh|裁军谈判会议

        NPT/CONF|NPT/CONF
        en|Review Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons

        NPT/CONF/PC|PC
        en|Preparatory Committee for the Review Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons

        BWC/CONF|BWC/CONF
        en|Review Conference of the States Parties to the Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological) and Toxin Weapons and on Their Destruction

        BWC/MSP|BWC/MSP
        en|Meeting of the States Parties to the Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological) and Toxin Weapons and on Their Destruction

        APLC/MSP|APLC/MSP
        en|Meeting of the States Parties to the Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-Personnel Mines and on Their Destruction

        CCM/MSP|CCM/MSP
        en|Meeting of States Parties to the Convention on Cluster Munitions

        TPNW/MSP|TPNW/MSP
        en|Meeting of States Parties to the Treaty on the Prohibition of Nuclear Weapons

        SPLOS|SPLOS
        en|Meeting of States Parties to the United Nations Convention on the Law of the Sea

        CLCS|CLCS
        en|Commission on the Limits of the Continental Shelf

        ISBA/A|ISBA/A
        en|Assembly of the International Seabed Authority

        ISBA/C|ISBA/C
        en|Council of the International Seabed Authority

        ICC-ASP|ICC-ASP
        en|Assembly of States Parties to the Rome Statute of the International Criminal Court
        """;
}
