namespace ReportModel;

/// <summary>The conferences of the environmental conventions with their subsidiary bodies, and the governing bodies of UNEP and UN-Habitat.</summary>
/// <remarks>The lines are those of <see cref="BodyTable"/>.</remarks>
internal static class EnvironmentBodies
{
    public const string Text = """
        FCCC/CP|COP|UNFCCC
        en|Conference of the Parties to the United Nations Framework Convention on Climate Change|Conference of the Parties
        zh|联合国气候变化框架公约缔约方会议

        FCCC/KP/CMP|CMP|UNFCCC
        en|Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol
        zh|作为京都议定书缔约方会议的公约缔约方会议

        FCCC/PA/CMA|CMA|UNFCCC
        en|Conference of the Parties serving as the meeting of the Parties to the Paris Agreement
        zh|作为巴黎协定缔约方会议的公约缔约方会议

        FCCC/SBI|SBI|UNFCCC
        en|Subsidiary Body for Implementation
        zh|附属履行机构

        FCCC/SBSTA|SBSTA|UNFCCC
        en|Subsidiary Body for Scientific and Technological Advice
        zh|附属科学技术咨询机构

        CBD/COP|CBD COP
        en|Conference of the Parties to the Convention on Biological Diversity|Conference of the Parties
        zh|生物多样性公约缔约方大会

        CBD/SBI|CBD SBI
        en|Subsidiary Body on Implementation

        CBD/SBSTTA|SBSTTA
        en|Subsidiary Body on Scientific, Technical and Technological Advice

        ICCD/COP|UNCCD COP
        en|Conference of the Parties to the United Nations Convention to Combat Desertification in Those Countries Experiencing Serious Drought and/or Desertification, Particularly in Africa|Conference of the Parties

        ICCD/COP/CST|CST
        en|Committee on Science and Technology

        ICCD/CRIC|CRIC
        en|Committee for the Review of the Implementation of the Convention

        UNEP/EA|UNEA||A/25/69
        en|United Nations Environment Assembly of the United Nations Environment Programme|United Nations Environment Assembly|Environment Assembly
        zh|联合国环境规划署联合国环境大会|联合国环境大会

        UNEP/GC|UNEP/GC
        en|Governing Council of the United Nations Environment Programme

        UNEP/CPR|CPR
        en|Committee of Permanent Representatives

        UNEP/FAO/RC/COP|RC COP
        en|Conference of the Parties to the Rotterdam Convention on the Prior Informed Consent Procedure for Certain Hazardous Chemicals and Pesticides in International Trade

        UNEP/POPS/COP|SC COP
        en|Conference of the Parties to the Stockholm Convention on Persistent Organic Pollutants

        UNEP/MC/COP|MC COP
        en|Conference of the Parties to the Minamata Convention on Mercury

        HSP/HA|UN-Habitat Assembly
        en|United Nations Habitat Assembly of the United Nations Human Settlements Programme|United Nations Habitat Assembly

        HSP/EB|HSP/EB
        en|Executive Board of the United Nations Human Settlements Programme

        HSP/GC|HSP/GC
        en|Governing Council of the United Nations Human Settlements Programme
        """;
}
