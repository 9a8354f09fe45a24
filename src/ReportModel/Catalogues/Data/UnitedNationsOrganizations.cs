namespace ReportModel;

/// <content>Offices, programmes, funds and specialized agencies of the United Nations system.</content>
internal static partial class OrganizationTables
{
    public const string UnitedNationsSystem = """
        UNODC
        en|United Nations Office on Drugs and Crime
        zh|联合国毒品和犯罪问题办公室|毒品和犯罪问题办公室
        fr|Office des Nations Unies contre la drogue et le crime|ONUDC
        es|Oficina de las Naciones Unidas contra la Droga y el Delito
        ru|Управление Организации Объединенных Наций по наркотикам и преступности|УНП ООН|ЮНОДК
        ar|مكتب الأمم المتحدة المعني بالمخدرات والجريمة|مكتب المخدرات والجريمة

        UN-Women
        en|United Nations Entity for Gender Equality and the Empowerment of Women|UN Women
        zh|联合国促进性别平等与增强妇女权能署|联合国促进性别平等和增强妇女权能署|妇女署|联合国妇女署
        fr|Entité des Nations Unies pour l'égalité des sexes et l'autonomisation des femmes|ONU-Femmes
        es|Entidad de las Naciones Unidas para la Igualdad de Género y el Empoderamiento de las Mujeres|ONU-Mujeres
        ru|Структура Организации Объединенных Наций по вопросам гендерного равенства и расширения прав и возможностей женщин|Структура "ООН-женщины"
        ar|هيئة الأمم المتحدة للمساواة بين الجنسين وتمكين المرأة|هيئة الأمم المتحدة للمرأة

        INCB
        en|International Narcotics Control Board
        zh|国际麻醉品管制局|麻管局
        fr|Organe international de contrôle des stupéfiants|OICS
        es|Junta Internacional de Fiscalización de Estupefacientes|JIFE
        ru|Международный комитет по контролю над наркотиками|МККН
        ar|الهيئة الدولية لمراقبة المخدرات

        OHCHR
        en|Office of the United Nations High Commissioner for Human Rights
        zh|联合国人权事务高级专员办事处|人权高专办|联合国人权高专办
        fr|Haut-Commissariat des Nations Unies aux droits de l'homme|HCDH
        es|Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos|ACNUDH
        ru|Управление Верховного комиссара Организации Объединенных Наций по правам человека|УВКПЧ
        ar|مفوضية الأمم المتحدة السامية لحقوق الإنسان

        UNHCR
        en|Office of the United Nations High Commissioner for Refugees
        zh|联合国难民事务高级专员公署|联合国难民事务高级专员办事处|难民署
        fr|Haut-Commissariat des Nations Unies pour les réfugiés|HCR
        es|Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados|ACNUR
        ru|Управление Верховного комиссара Организации Объединенных Наций по делам беженцев|УВКБ
        ar|مفوضية الأمم المتحدة لشؤون اللاجئين

        UNDP
        en|United Nations Development Programme
        zh|联合国开发计划署|开发署
        fr|Programme des Nations Unies pour le développement|PNUD
        es|Programa de las Naciones Unidas para el Desarrollo|PNUD
        ru|Программа развития Организации Объединенных Наций|ПРООН
        ar|برنامج الأمم المتحدة الإنمائي

        UNEP
        en|United Nations Environment Programme
        zh|联合国环境规划署|环境署
        fr|Programme des Nations Unies pour l'environnement|PNUE
        es|Programa de las Naciones Unidas para el Medio Ambiente|PNUMA
        ru|Программа Организации Объединенных Наций по окружающей среде|ЮНЕП
        ar|برنامج الأمم المتحدة للبيئة

        UNICEF
        en|United Nations Children's Fund
        zh|联合国儿童基金会|儿基会
        fr|Fonds des Nations Unies pour l'enfance
        es|Fondo de las Naciones Unidas para la Infancia
        ru|Детский фонд Организации Объединенных Наций|ЮНИСЕФ
        ar|منظمة الأمم المتحدة للطفولة|اليونيسيف

        UNFPA
        en|United Nations Population Fund
        zh|联合国人口基金|人口基金
        fr|Fonds des Nations Unies pour la population|FNUAP
        es|Fondo de Población de las Naciones Unidas
        ru|Фонд Организации Объединенных Наций в области народонаселения|ЮНФПА
        ar|صندوق الأمم المتحدة للسكان

        WFP
        en|World Food Programme
        zh|世界粮食计划署|粮食署
        fr|Programme alimentaire mondial|PAM
        es|Programa Mundial de Alimentos|PMA
        ru|Всемирная продовольственная программа|ВПП
        ar|برنامج الأغذية العالمي

        UN-Habitat
        en|United Nations Human Settlements Programme
        zh|联合国人类住区规划署|人居署

        UNAIDS
        en|Joint United Nations Programme on HIV/AIDS
        zh|联合国艾滋病毒/艾滋病联合规划署|艾滋病署

        UNICRI
        en|United Nations Interregional Crime and Justice Research Institute
        zh|联合国区域间犯罪和司法研究所|犯罪司法所

        UNCTAD
        en|United Nations Conference on Trade and Development|UN Trade and Development
        zh|联合国贸易和发展会议|贸发会议

        WHO
        en|World Health Organization
        zh|世界卫生组织|世卫组织
        fr|Organisation mondiale de la Santé|OMS
        es|Organización Mundial de la Salud|OMS
        ru|Всемирная организация здравоохранения|ВОЗ
        ar|منظمة الصحة العالمية

        FAO
        en|Food and Agriculture Organization of the United Nations
        zh|联合国粮食及农业组织|粮农组织
        fr|Organisation des Nations Unies pour l'alimentation et l'agriculture
        es|Organización de las Naciones Unidas para la Alimentación y la Agricultura
        ru|Продовольственная и сельскохозяйственная организация Объединенных Наций|ФАО
        ar|منظمة الأغذية والزراعة للأمم المتحدة

        ILO
        en|International Labour Organization
        zh|国际劳工组织|劳工组织
        fr|Organisation internationale du Travail|OIT
        es|Organización Internacional del Trabajo|OIT
        ru|Международная организация труда|МОТ
        ar|منظمة العمل الدولية

        UNESCO
        en|United Nations Educational, Scientific and Cultural Organization
        zh|联合国教育、科学及文化组织|教科文组织
        fr|Organisation des Nations Unies pour l'éducation, la science et la culture
        es|Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura
        ru|Организация Объединенных Наций по вопросам образования, науки и культуры|ЮНЕСКО
        ar|منظمة الأمم المتحدة للتربية والعلم والثقافة|اليونسكو

        UNIDO
        en|United Nations Industrial Development Organization
        zh|联合国工业发展组织|工发组织

        IMO
        en|International Maritime Organization
        zh|国际海事组织|海事组织
        fr|Organisation maritime internationale|OMI
        es|Organización Marítima Internacional|OMI
        ru|Международная морская организация|ИМО
        ar|المنظمة البحرية الدولية

        ICAO
        en|International Civil Aviation Organization
        zh|国际民用航空组织|国际民航组织|民航组织

        WMO
        en|World Meteorological Organization
        zh|世界气象组织|气象组织

        IMF
        en|International Monetary Fund
        zh|国际货币基金组织|货币基金组织

        WIPO
        en|World Intellectual Property Organization
        zh|世界知识产权组织|知识产权组织

        IAEA
        en|International Atomic Energy Agency
        zh|国际原子能机构|原子能机构

        IOM
        en|International Organization for Migration
        zh|国际移民组织|移民组织
        fr|Organisation internationale pour les migrations|OIM
        es|Organización Internacional para las Migraciones|OIM
        ru|Международная организация по миграции|МОМ
        ar|المنظمة الدولية للهجرة

        WTO
        en|World Trade Organization
        zh|世界贸易组织|世贸组织
        fr|Organisation mondiale du commerce|OMC
        es|Organización Mundial del Comercio|OMC
        ru|Всемирная торговая организация|ВТО
        ar|منظمة التجارة العالمية

        IPCC
        en|Intergovernmental Panel on Climate Change
        zh|政府间气候变化专门委员会|气专委
        fr|Groupe d'experts intergouvernemental sur l'évolution du climat|GIEC
        es|Grupo Intergubernamental de Expertos sobre el Cambio Climático
        ru|Межправительственная группа экспертов по изменению климата|МГЭИК
        ar|الهيئة الحكومية الدولية المعنية بتغير المناخ
        """;
}
