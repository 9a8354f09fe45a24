namespace ReportModel;

/// <summary>The conferences and boards on trade and industry, the committees of the Economic Commission for Europe, and the bodies of the United Nations system.</summary>
/// <remarks>The lines are those of <see cref="BodyTable"/>.</remarks>
internal static class EconomicBodies
{
    public const string Text = """
        TD/B|TDB||A/15/31
        en|Trade and Development Board
        zh|贸易和发展理事会

        TD/B/C.I|C.I
        en|Trade and Development Commission
        zh|贸易和发展委员会

        TD/B/C.II|C.II
        en|Investment, Enterprise and Development Commission
        zh|投资、企业和发展委员会

        IDB|IDB
        en|Industrial Development Board

        GC|UNIDO GC
        en|General Conference of the United Nations Industrial Development Organization

        PBC|UNIDO PBC
        en|Programme and Budget Committee

        ECE/EX|EXCOM
        en|Executive Committee of the Economic Commission for Europe

        ECE/CECI|CECI
        en|Committee on Innovation, Competitiveness and Public-Private Partnerships

        ECE/CEP|CEP
        en|Committee on Environmental Policy

        ECE/CES|CES
        en|Conference of European Statisticians

        ECE/CTCS|CTCS
        en|Steering Committee on Trade Capacity and Standards

        ECE/CTCS/WP.6|WP.6
        en|Working Party on Regulatory Cooperation and Standardization Policies

        ECE/CTCS/WP.7|WP.7
        en|Working Party on Agricultural Quality Standards

        ECE/ENERGY|ENERGY
        en|Committee on Sustainable Energy

        ECE/HBP|HBP
        en|Committee on Urban Development, Housing and Land Management

        ECE/TIM|TIM
        en|Committee on Forests and the Forest Industry

        ECE/TRANS|ITC
        en|Inland Transport Committee

        ECE/TRANS/SC.1|SC.1
        en|Working Party on Road Transport

        ECE/TRANS/SC.2|SC.2
        en|Working Party on Rail Transport

        ECE/TRANS/SC.3|SC.3
        en|Working Party on Inland Water Transport

        ECE/TRANS/SC.3/WP.3|SC.3/WP.3
        en|Working Party on the Standardization of Technical and Safety Requirements in Inland Navigation

        ECE/TRANS/WP.1|WP.1
        en|Global Forum for Road Traffic Safety

        ECE/TRANS/WP.5|WP.5
        en|Working Party on Transport Trends and Economics

        ECE/TRANS/WP.6|WP.6
        en|Working Party on Transport Statistics

        ECE/TRANS/WP.15|WP.15
        en|Working Party on the Transport of Dangerous Goods

        ECE/TRANS/WP.15/AC.1|WP.15/AC.1
        en|Joint Meeting of the RID Committee of Experts and the Working Party on the Transport of Dangerous Goods

        ECE/TRANS/WP.24|WP.24
        en|Working Party on Intermodal Transport and Logistics

        ECE/TRANS/WP.29|WP.29
        en|World Forum for Harmonization of Vehicle Regulations

        ECE/TRANS/WP.29/GRE|GRE
        en|Working Party on Lighting and Light-Signalling

        ECE/TRANS/WP.29/GRPE|GRPE
        en|Working Party on Pollution and Energy

        ECE/TRANS/WP.29/GRSG|GRSG
        en|Working Party on General Safety Provisions

        ECE/TRANS/WP.29/GRSP|GRSP
        en|Working Party on Passive Safety

        ECE/TRANS/WP.29/GRVA|GRVA
        en|Working Party on Automated/Autonomous and Connected Vehicles

        ECE/TRANS/WP.30|WP.30
        en|Working Party on Customs Questions affecting Transport

        ECE/MP.EIA|MP.EIA
        en|Meeting of the Parties to the Convention on Environmental Impact Assessment in a Transboundary Context

        ECE/MP.PP|MP.PP
        en|Meeting of the Parties to the Convention on Access to Information, Public Participation in Decision-making and Access to Justice in Environmental Matters

        ECE/MP.PP/C.1|C.1
        en|Aarhus Convention Compliance Committee

        ECE/MP.PRTR|MP.PRTR
        en|Meeting of the Parties to the Protocol on Pollutant Release and Transfer Registers

        ECE/MP.WAT|MP.WAT
        en|Meeting of the Parties to the Convention on the Protection and Use of Transboundary Watercourses and International Lakes

        CEB|CEB
        en|United Nations System Chief Executives Board for Coordination

        ICSC|ICSC||A/30/40
        en|International Civil Service Commission
        zh|国际公务员制度委员会

        JIU|JIU||A/34/50
        en|Joint Inspection Unit
        zh|联合检查组

        T|TC
        en|Trusteeship Council
        zh|托管理事会
        """;
}
