namespace ReportModel;

/// <summary>The committees of the General Assembly, the Human Rights Council's working groups, and the conferences that the Assembly convened.</summary>
/// <remarks>The lines are those of <see cref="BodyTable"/>.</remarks>
internal static class AssemblyBodies
{
    public const string Text = """
        A/BUR|BUR
        en|General Committee
        zh|总务委员会

        A/C.1|C.1
        en|First Committee|Disarmament and International Security Committee
        zh|第一委员会

        A/C.2|C.2
        en|Second Committee|Economic and Financial Committee
        zh|第二委员会

        A/C.3|C.3
        en|Third Committee|Social, Humanitarian and Cultural Committee
        zh|第三委员会

        A/C.4|C.4
        en|Special Political and Decolonization Committee (Fourth Committee)|Fourth Committee|Special Political and Decolonization Committee
        zh|特别政治和非殖民化委员会(第四委员会)|第四委员会|特别政治和非殖民化委员会

        A/C.5|C.5
        en|Fifth Committee|Administrative and Budgetary Committee
        zh|第五委员会

        A/C.6|C.6
        en|Sixth Committee|Legal Committee
        zh|第六委员会

        A/SPC|SPC
        en|Special Political Committee
        zh|特别政治委员会

        A/CN.4|ILC||A/10/31
        en|International Law Commission
        zh|国际法委员会

        A/CN.9|UNCITRAL||A/17/31
        en|United Nations Commission on International Trade Law
        zh|联合国国际贸易法委员会

        A/CN.10|UNDC||A/42/34
        en|Disarmament Commission|United Nations Disarmament Commission
        zh|裁军审议委员会

        A/AC.82|UNSCEAR||A/46/55
        en|United Nations Scientific Committee on the Effects of Atomic Radiation
        zh|联合国原子辐射影响问题科学委员会

        A/AC.96|AC.96
        en|Executive Committee of the Programme of the United Nations High Commissioner for Refugees
        zh|联合国难民事务高级专员方案执行委员会

        A/AC.105|COPUOS||A/20/31
        en|Committee on the Peaceful Uses of Outer Space
        zh|和平利用外层空间委员会

        A/AC.105/C.1|STSC
        en|Scientific and Technical Subcommittee
        zh|科学和技术小组委员会

        A/AC.105/C.2|LSC
        en|Legal Subcommittee
        zh|法律小组委员会

        A/AC.109|AC.109||A/23/31
        en|Special Committee on the Situation with regard to the Implementation of the Declaration on the Granting of Independence to Colonial Countries and Peoples
        zh|给予殖民地国家和人民独立宣言执行情况特别委员会

        A/AC.121|AC.121||A/19/58
        en|Special Committee on Peacekeeping Operations
        zh|维持和平行动特别委员会

        A/AC.154|AC.154||A/26/31
        en|Committee on Relations with the Host Country
        zh|东道国关系委员会

        A/AC.159|AC.159||A/29/31
        en|Ad Hoc Committee on the Indian Ocean
        zh|印度洋特设委员会

        A/AC.172|AC.172||A/32/40
        en|Committee on Conferences
        zh|会议委员会

        A/AC.182|AC.182||A/33/40
        en|Special Committee on the Charter of the United Nations and on the Strengthening of the Role of the Organization
        zh|联合国宪章和加强联合国作用特别委员会

        A/AC.183|CEIRPP||A/35/31
        en|Committee on the Exercise of the Inalienable Rights of the Palestinian People
        zh|巴勒斯坦人民行使不可剥夺权利委员会

        A/AC.198|COI||A/21/34
        en|Committee on Information
        zh|新闻委员会

        A/AC.237|INC
        en|Intergovernmental Negotiating Committee for a Framework Convention on Climate Change

        A/AC.252|AC.252||A/37/52
        en|Ad Hoc Committee established by General Assembly resolution 51/210 of 17 December 1996

        A/AC.254|AC.254
        en|Ad Hoc Committee on the Elaboration of a Convention against Transnational Organized Crime

        A/AC.261|AC.261
        en|Ad Hoc Committee for the Negotiation of a Convention against Corruption

        A/AC.290|AC.290
        en|Open-ended working group on developments in the field of information and telecommunications in the context of international security

        A/AC.291|AC.291
        en|Ad Hoc Committee to Elaborate a Comprehensive International Convention on Countering the Use of Information and Communications Technologies for Criminal Purposes

        A/AC.292|AC.292
        en|Open-ended working group on security of and in the use of information and communications technologies 2021–2025

        A/HRC/AC|HRCAC
        en|Human Rights Council Advisory Committee
        zh|人权理事会咨询委员会

        A/HRC/EMRIP|EMRIP
        en|Expert Mechanism on the Rights of Indigenous Peoples
        zh|土著人民权利专家机制

        A/HRC/FMI|FMI
        en|Forum on Minority Issues
        zh|少数群体问题论坛

        A/HRC/WG.2|WG.2
        en|Working Group on the Right to Development
        zh|发展权工作组

        A/HRC/WG.6|UPR
        en|Working Group on the Universal Periodic Review
        zh|普遍定期审议工作组

        A/HRC/WG.16|WG.16
        en|Open-ended intergovernmental working group on transnational corporations and other business enterprises with respect to human rights|open-ended intergovernmental working group on transnational corporations and other business enterprises with respect to human rights

        A/HRC/WGAD|WGAD
        en|Working Group on Arbitrary Detention
        zh|任意拘留问题工作组

        A/HRC/WGEID|WGEID
        en|Working Group on Enforced or Involuntary Disappearances
        zh|强迫或非自愿失踪问题工作组

        A/CONF.39|CONF.39
        en|United Nations Conference on the Law of Treaties

        A/CONF.56|CONF.56
        en|Fifth United Nations Congress on the Prevention of Crime and the Treatment of Offenders

        A/CONF.62|CONF.62
        en|Third United Nations Conference on the Law of the Sea

        A/CONF.80|CONF.80
        en|United Nations Conference on Succession of States in Respect of Treaties

        A/CONF.87|CONF.87
        en|Sixth United Nations Congress on the Prevention of Crime and the Treatment of Offenders

        A/CONF.121|CONF.121
        en|Seventh United Nations Congress on the Prevention of Crime and the Treatment of Offenders

        A/CONF.129|CONF.129
        en|United Nations Conference on the Law of Treaties between States and International Organizations or between International Organizations

        A/CONF.144|CONF.144
        en|Eighth United Nations Congress on the Prevention of Crime and the Treatment of Offenders

        A/CONF.151|UNCED
        en|United Nations Conference on Environment and Development

        A/CONF.157|CONF.157
        en|World Conference on Human Rights

        A/CONF.169|CONF.169
        en|Ninth United Nations Congress on the Prevention of Crime and the Treatment of Offenders

        A/CONF.177|CONF.177
        en|Fourth World Conference on Women

        A/CONF.183|CONF.183
        en|United Nations Diplomatic Conference of Plenipotentiaries on the Establishment of an International Criminal Court

        A/CONF.184|UNISPACE III
        en|Third United Nations Conference on the Exploration and Peaceful Uses of Outer Space

        A/CONF.187|CONF.187
        en|Tenth United Nations Congress on the Prevention of Crime and the Treatment of Offenders

        A/CONF.191|CONF.191
        en|Third United Nations Conference on the Least Developed Countries

        A/CONF.192|CONF.192
        en|United Nations Conference on the Illicit Trade in Small Arms and Light Weapons in All Its Aspects

        A/CONF.192/BMS|BMS
        en|Biennial Meeting of States to Consider the Implementation of the Programme of Action to Prevent, Combat and Eradicate the Illicit Trade in Small Arms and Light Weapons in All Its Aspects

        A/CONF.199|WSSD
        en|World Summit on Sustainable Development

        A/CONF.203|CONF.203
        en|Eleventh United Nations Congress on Crime Prevention and Criminal Justice

        A/CONF.213|CONF.213
        en|Twelfth United Nations Congress on Crime Prevention and Criminal Justice

        A/CONF.216|CONF.216
        en|United Nations Conference on Sustainable Development

        A/CONF.219|CONF.219
        en|Fourth United Nations Conference on the Least Developed Countries

        A/CONF.222|CONF.222
        en|Thirteenth United Nations Congress on Crime Prevention and Criminal Justice

        A/CONF.224|CONF.224
        en|Third United Nations World Conference on Disaster Risk Reduction

        A/CONF.230|CONF.230
        en|United Nations Conference to Support the Implementation of Sustainable Development Goal 14: Conserve and sustainably use the oceans, seas and marine resources for sustainable development

        A/CONF.232|CONF.232
        en|Intergovernmental conference on an international legally binding instrument under the United Nations Convention on the Law of the Sea on the conservation and sustainable use of marine biological diversity of areas beyond national jurisdiction

        A/CONF.234|CONF.234
        en|Fourteenth United Nations Congress on Crime Prevention and Criminal Justice
        """;
}
