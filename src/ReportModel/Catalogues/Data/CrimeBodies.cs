namespace ReportModel;

/// <summary>The conferences of the conventions against organized crime and against corruption, with their working groups.</summary>
/// <remarks>
/// The lines are those of <see cref="BodyTable"/>. Of the working groups of the Conference of the Parties (WG.1 to WG.9)
/// those are missing whose mandate could not be confirmed.
/// </remarks>
internal static class CrimeBodies
{
    public const string Text = """
        CTOC/COP|COP|UNTOC
        en|Conference of the Parties to the United Nations Convention against Transnational Organized Crime|Conference of the Parties
        zh|联合国打击跨国有组织犯罪公约缔约方会议|打击有组织犯罪公约缔约方会议|缔约方会议
        fr|Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée|Conférence des Parties
        es|Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional|Conferencia de las Partes
        ru|Конференция участников Конвенции Организации Объединенных Наций против транснациональной организованной преступности|Конференция участников
        ar|مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية|مؤتمر الأطراف

        CTOC/COP/WG.2|WG.2|UNTOC
        en|Working Group of Government Experts on Technical Assistance|Working Group on Technical Assistance
        zh|技术援助问题政府专家工作组
        fr|Groupe de travail d'experts gouvernementaux sur l'assistance technique
        es|Grupo de Trabajo de Expertos Gubernamentales sobre Asistencia Técnica
        ru|Рабочая группа правительственных экспертов по технической помощи

        CTOC/COP/WG.3|WG.3|UNTOC
        en|Working Group on International Cooperation|Open-ended Working Group on International Cooperation
        zh|国际合作工作组|不限成员名额国际合作工作组
        fr|Groupe de travail sur la coopération internationale
        es|Grupo de Trabajo sobre Cooperación Internacional
        ru|Рабочая группа по международному сотрудничеству
        ar|الفريق العامل المعني بالتعاون الدولي

        CTOC/COP/WG.4|WG.4|UNTOC
        en|Working Group on Trafficking in Persons
        zh|贩运人口问题工作组|人口贩运问题工作组
        fr|Groupe de travail sur la traite des personnes
        es|Grupo de Trabajo sobre la Trata de Personas
        ru|Рабочая группа по вопросам торговли людьми|Рабочая группа по торговле людьми
        ar|الفريق العامل المعني بالاتجار بالأشخاص

        CTOC/COP/WG.6|WG.6|UNTOC
        en|Working Group on Firearms
        zh|枪支问题工作组
        fr|Groupe de travail sur les armes à feu
        es|Grupo de Trabajo sobre Armas de Fuego
        ru|Рабочая группа по огнестрельному оружию
        ar|الفريق العامل المعني بالأسلحة النارية

        CTOC/COP/WG.7|WG.7|UNTOC
        en|Working Group on the Smuggling of Migrants|Working Group on Smuggling of Migrants
        zh|偷运移民问题工作组
        fr|Groupe de travail sur le trafic illicite de migrants
        es|Grupo de Trabajo sobre el Tráfico Ilícito de Migrantes
        ru|Рабочая группа по незаконному ввозу мигрантов
        ar|الفريق العامل المعني بتهريب المهاجرين

        CAC/COSP|COSP|UNCAC
        en|Conference of the States Parties to the United Nations Convention against Corruption|Conference of the States Parties
        zh|联合国反腐败公约缔约国会议|反腐败公约缔约国会议|缔约国会议
        fr|Conférence des États parties à la Convention des Nations Unies contre la corruption|Conférence des États parties
        es|Conferencia de los Estados Partes en la Convención de las Naciones Unidas contra la Corrupción|Conferencia de los Estados Partes
        ru|Конференция государств - участников Конвенции Организации Объединенных Наций против коррупции|Конференция государств-участников
        ar|مؤتمر الدول الأطراف في اتفاقية الأمم المتحدة لمكافحة الفساد|مؤتمر الدول الأطراف

        CAC/COSP/IRG|IRG|UNCAC
        en|Implementation Review Group
        zh|实施情况审议组
        fr|Groupe d'examen de l'application
        es|Grupo de Examen de la Aplicación
        ru|Группа по обзору хода осуществления
        ar|فريق استعراض التنفيذ

        CAC/COSP/WG.2|WG.2|UNCAC
        en|Open-ended Intergovernmental Working Group on Asset Recovery|Working Group on Asset Recovery

        CAC/COSP/WG.4|WG.4|UNCAC
        en|Open-ended Intergovernmental Working Group on the Prevention of Corruption|Working Group on the Prevention of Corruption
        """;
}
