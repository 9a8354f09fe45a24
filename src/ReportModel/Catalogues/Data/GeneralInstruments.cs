namespace ReportModel;

/// <content>The Charter, human rights, the law of treaties, climate and environment.</content>
internal static partial class InstrumentTables
{
    public const string General = """
        UN Charter|Treaty
        en|Charter of the United Nations|United Nations Charter|UN Charter
        zh|联合国宪章
        fr|Charte des Nations Unies
        es|Carta de las Naciones Unidas
        ru|Устав Организации Объединенных Наций
        ar|ميثاق الأمم المتحدة

        UDHR|Rules
        en|Universal Declaration of Human Rights
        zh|世界人权宣言
        fr|Déclaration universelle des droits de l'homme
        es|Declaración Universal de Derechos Humanos
        ru|Всеобщая декларация прав человека
        ar|الإعلان العالمي لحقوق الإنسان

        ICCPR|Treaty
        en|International Covenant on Civil and Political Rights
        zh|公民及政治权利国际公约|公民权利和政治权利国际公约
        fr|Pacte international relatif aux droits civils et politiques
        es|Pacto Internacional de Derechos Civiles y Políticos
        ru|Международный пакт о гражданских и политических правах
        ar|العهد الدولي الخاص بالحقوق المدنية والسياسية

        ICCPR-OP1|Protocol
        en|Optional Protocol to the International Covenant on Civil and Political Rights|First Optional Protocol to the International Covenant on Civil and Political Rights
        zh|公民及政治权利国际公约任择议定书|公民权利和政治权利国际公约任择议定书

        ICCPR-OP2|Protocol
        en|Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty|Second Optional Protocol to the International Covenant on Civil and Political Rights
        zh|旨在废除死刑的公民及政治权利国际公约第二项任择议定书|旨在废除死刑的公民权利和政治权利国际公约第二项任择议定书

        ICESCR|Treaty
        en|International Covenant on Economic, Social and Cultural Rights
        zh|经济社会文化权利国际公约|经济、社会及文化权利国际公约
        fr|Pacte international relatif aux droits économiques, sociaux et culturels
        es|Pacto Internacional de Derechos Económicos, Sociales y Culturales
        ru|Международный пакт об экономических, социальных и культурных правах
        ar|العهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية

        ICERD|Treaty
        en|International Convention on the Elimination of All Forms of Racial Discrimination
        zh|消除一切形式种族歧视国际公约
        fr|Convention internationale sur l'élimination de toutes les formes de discrimination raciale
        es|Convención Internacional sobre la Eliminación de todas las Formas de Discriminación Racial
        ru|Международная конвенция о ликвидации всех форм расовой дискриминации
        ar|الاتفاقية الدولية للقضاء على جميع أشكال التمييز العنصري

        CEDAW|Treaty
        en|Convention on the Elimination of All Forms of Discrimination against Women
        zh|消除对妇女一切形式歧视公约
        fr|Convention sur l'élimination de toutes les formes de discrimination à l'égard des femmes
        es|Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer
        ru|Конвенция о ликвидации всех форм дискриминации в отношении женщин
        ar|اتفاقية القضاء على جميع أشكال التمييز ضد المرأة

        CAT|Treaty
        en|Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment|Convention against Torture
        zh|禁止酷刑和其他残忍、不人道或有辱人格的待遇或处罚公约|禁止酷刑公约
        fr|Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants
        es|Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes
        ru|Конвенция против пыток и других жестоких, бесчеловечных или унижающих достоинство видов обращения и наказания

        OPCAT|Protocol
        en|Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment
        zh|禁止酷刑和其他残忍、不人道或有辱人格的待遇或处罚公约任择议定书|禁止酷刑公约任择议定书

        CRC|Treaty
        en|Convention on the Rights of the Child
        zh|儿童权利公约
        fr|Convention relative aux droits de l'enfant
        es|Convención sobre los Derechos del Niño
        ru|Конвенция о правах ребенка
        ar|اتفاقية حقوق الطفل

        ICRMW|Treaty
        en|International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families
        zh|保护所有移徙工人及其家庭成员权利国际公约
        fr|Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille
        es|Convención Internacional sobre la Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares

        CRPD|Treaty
        en|Convention on the Rights of Persons with Disabilities
        zh|残疾人权利公约
        fr|Convention relative aux droits des personnes handicapées
        es|Convención sobre los Derechos de las Personas con Discapacidad
        ru|Конвенция о правах инвалидов
        ar|اتفاقية حقوق الأشخاص ذوي الإعاقة

        ICPPED|Treaty
        en|International Convention for the Protection of All Persons from Enforced Disappearance
        zh|保护所有人免遭强迫失踪国际公约
        fr|Convention internationale pour la protection de toutes les personnes contre les disparitions forcées
        es|Convención Internacional para la Protección de Todas las Personas contra las Desapariciones Forzadas

        1951 Refugee Convention|Treaty
        en|Convention relating to the Status of Refugees|1951 Refugee Convention
        zh|关于难民地位的公约|1951年关于难民地位的公约

        VCLT|Treaty
        en|Vienna Convention on the Law of Treaties
        zh|维也纳条约法公约
        fr|Convention de Vienne sur le droit des traités
        es|Convención de Viena sobre el Derecho de los Tratados
        ru|Венская конвенция о праве международных договоров
        ar|اتفاقية فيينا لقانون المعاهدات

        UNFCCC|Treaty
        en|United Nations Framework Convention on Climate Change
        zh|联合国气候变化框架公约|气候变化框架公约|气候公约
        fr|Convention-cadre des Nations Unies sur les changements climatiques|CCNUCC
        es|Convención Marco de las Naciones Unidas sobre el Cambio Climático
        ru|Рамочная конвенция Организации Объединенных Наций об изменении климата|РКИКООН
        ar|اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ

        Kyoto Protocol|Protocol
        en|Kyoto Protocol to the United Nations Framework Convention on Climate Change|Kyoto Protocol
        zh|联合国气候变化框架公约京都议定书|京都议定书
        fr|Protocole de Kyoto
        es|Protocolo de Kyoto
        ru|Киотский протокол
        ar|بروتوكول كيوتو

        Paris Agreement|Treaty
        en|Paris Agreement
        zh|巴黎协定
        fr|Accord de Paris
        es|Acuerdo de París
        ru|Парижское соглашение
        ar|اتفاق باريس

        CITES|Treaty
        en|Convention on International Trade in Endangered Species of Wild Fauna and Flora
        zh|濒危野生动植物种国际贸易公约
        fr|Convention sur le commerce international des espèces de faune et de flore sauvages menacées d'extinction
        es|Convención sobre el Comercio Internacional de Especies Amenazadas de Fauna y Flora Silvestres
        """;
}
