namespace ReportModel;

/// <summary>The instruments that the library knows.</summary>
/// <remarks>A head line: key, kind; then a line a language: names, the full title first, without 《》 around it.</remarks>
internal static partial class InstrumentTables
{
    /// <summary>Crime, corruption, drugs, terrorism, prisons.</summary>
    public const string Crime = """
        UNTOC|Treaty
        en|United Nations Convention against Transnational Organized Crime|Organized Crime Convention
        zh|联合国打击跨国有组织犯罪公约|打击有组织犯罪公约|打击跨国有组织犯罪公约|有组织犯罪公约
        fr|Convention des Nations Unies contre la criminalité transnationale organisée|Convention contre la criminalité organisée
        es|Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional|Convención contra la Delincuencia Organizada
        ru|Конвенция Организации Объединенных Наций против транснациональной организованной преступности|Конвенция против организованной преступности
        ar|اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية|اتفاقية الجريمة المنظمة

        Trafficking in Persons Protocol|Protocol
        en|Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime|Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children|Trafficking in Persons Protocol|Palermo Protocol
        zh|联合国打击跨国有组织犯罪公约关于预防、禁止和惩治贩运人口特别是妇女和儿童行为的补充议定书|关于预防、禁止和惩治贩运人口特别是妇女和儿童行为的补充议定书|贩运人口议定书|人口贩运议定书
        fr|Protocole additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée visant à prévenir, réprimer et punir la traite des personnes, en particulier des femmes et des enfants|Protocole relatif à la traite des personnes
        es|Protocolo para Prevenir, Reprimir y Sancionar la Trata de Personas, Especialmente Mujeres y Niños, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional|Protocolo contra la Trata de Personas

        Smuggling of Migrants Protocol|Protocol
        en|Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime|Protocol against the Smuggling of Migrants by Land, Sea and Air|Smuggling of Migrants Protocol
        zh|联合国打击跨国有组织犯罪公约关于打击陆、海、空偷运移民的补充议定书|关于打击陆、海、空偷运移民的补充议定书|偷运移民议定书
        fr|Protocole contre le trafic illicite de migrants par terre, air et mer, additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée|Protocole relatif au trafic illicite de migrants
        es|Protocolo contra el Tráfico Ilícito de Migrantes por Tierra, Mar y Aire, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional|Protocolo contra el Tráfico Ilícito de Migrantes

        Firearms Protocol|Protocol
        en|Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime|Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition|Firearms Protocol
        zh|联合国打击跨国有组织犯罪公约关于打击非法制造和贩运枪支及其零部件和弹药的补充议定书|关于打击非法制造和贩运枪支及其零部件和弹药的补充议定书|枪支议定书
        fr|Protocole contre la fabrication et le trafic illicites d'armes à feu, de leurs pièces, éléments et munitions, additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée|Protocole relatif aux armes à feu
        es|Protocolo contra la Fabricación y el Tráfico Ilícitos de Armas de Fuego, sus Piezas y Componentes y Municiones, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional|Protocolo sobre Armas de Fuego

        UNCAC|Treaty
        en|United Nations Convention against Corruption|Convention against Corruption
        zh|联合国反腐败公约|反腐败公约
        fr|Convention des Nations Unies contre la corruption
        es|Convención de las Naciones Unidas contra la Corrupción
        ru|Конвенция Организации Объединенных Наций против коррупции
        ar|اتفاقية الأمم المتحدة لمكافحة الفساد

        1961 Convention|Treaty
        en|Single Convention on Narcotic Drugs of 1961|Single Convention on Narcotic Drugs, 1961|Single Convention on Narcotic Drugs of 1961 as amended by the 1972 Protocol|1961 Convention
        zh|1961年麻醉品单一公约|麻醉品单一公约|经1972年议定书修正的1961年麻醉品单一公约|1961年公约
        fr|Convention unique sur les stupéfiants de 1961|Convention de 1961
        es|Convención Única de 1961 sobre Estupefacientes|Convención de 1961
        ru|Единая конвенция о наркотических средствах 1961 года|Конвенция 1961 года

        1971 Convention|Treaty
        en|Convention on Psychotropic Substances of 1971|Convention on Psychotropic Substances, 1971|Convention on Psychotropic Substances|1971 Convention
        zh|1971年精神药物公约|精神药物公约|1971年公约
        fr|Convention sur les substances psychotropes de 1971|Convention de 1971
        es|Convenio sobre Sustancias Sicotrópicas de 1971|Convenio de 1971
        ru|Конвенция о психотропных веществах 1971 года|Конвенция 1971 года

        1988 Convention|Treaty
        en|United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances of 1988|United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances|1988 Convention
        zh|联合国禁止非法贩运麻醉药品和精神药物公约|1988年联合国禁止非法贩运麻醉药品和精神药物公约|1988年公约
        fr|Convention des Nations Unies contre le trafic illicite de stupéfiants et de substances psychotropes de 1988|Convention des Nations Unies contre le trafic illicite de stupéfiants et de substances psychotropes|Convention de 1988
        es|Convención de las Naciones Unidas contra el Tráfico Ilícito de Estupefacientes y Sustancias Sicotrópicas de 1988|Convención de las Naciones Unidas contra el Tráfico Ilícito de Estupefacientes y Sustancias Sicotrópicas|Convención de 1988
        ru|Конвенция Организации Объединенных Наций о борьбе против незаконного оборота наркотических средств и психотропных веществ 1988 года|Конвенция Организации Объединенных Наций о борьбе против незаконного оборота наркотических средств и психотропных веществ|Конвенция 1988 года

        ETS 112|Treaty
        en|Convention on the Transfer of Sentenced Persons
        zh|被判刑者转移公约
        fr|Convention sur le transfèrement des personnes condamnées
        es|Convenio sobre Traslado de Personas Condenadas

        ETS 167|Protocol
        en|Additional Protocol to the Convention on the Transfer of Sentenced Persons
        zh|被判刑者转移公约附加议定书
        fr|Protocole additionnel à la Convention sur le transfèrement des personnes condamnées

        ETS 185|Treaty
        en|Convention on Cybercrime|Council of Europe Convention on Cybercrime|Budapest Convention
        zh|网络犯罪公约|布达佩斯公约|欧洲委员会网络犯罪公约
        fr|Convention sur la cybercriminalité|Convention de Budapest
        es|Convenio sobre la Ciberdelincuencia|Convenio de Budapest

        Inter-American Convention on Serving Criminal Sentences Abroad|Treaty
        en|Inter-American Convention on Serving Criminal Sentences Abroad
        zh|美洲海外服刑公约
        es|Convención Interamericana para el Cumplimiento de Condenas Penales en el Extranjero

        Cybercrime Convention|Treaty
        en|United Nations Convention against Cybercrime
        zh|联合国打击网络犯罪公约

        Terrorist Financing Convention|Treaty
        en|International Convention for the Suppression of the Financing of Terrorism
        zh|制止向恐怖主义提供资助的国际公约
        fr|Convention internationale pour la répression du financement du terrorisme
        es|Convenio Internacional para la Represión de la Financiación del Terrorismo

        ATT|Treaty
        en|Arms Trade Treaty
        zh|武器贸易条约
        fr|Traité sur le commerce des armes
        es|Tratado sobre el Comercio de Armas

        Rome Statute|Treaty
        en|Rome Statute of the International Criminal Court|Rome Statute
        zh|国际刑事法院罗马规约|罗马规约
        fr|Statut de Rome de la Cour pénale internationale|Statut de Rome
        es|Estatuto de Roma de la Corte Penal Internacional|Estatuto de Roma

        Nelson Mandela Rules|Rules
        en|United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)|United Nations Standard Minimum Rules for the Treatment of Prisoners|Standard Minimum Rules for the Treatment of Prisoners|Nelson Mandela Rules
        zh|联合国囚犯待遇最低限度标准规则|囚犯待遇最低限度标准规则|纳尔逊·曼德拉规则|联合国囚犯待遇最低限度标准规则(纳尔逊·曼德拉规则)|曼德拉规则
        fr|Ensemble de règles minima des Nations Unies pour le traitement des détenus|Règles Nelson Mandela
        es|Reglas Mínimas de las Naciones Unidas para el Tratamiento de los Reclusos|Reglas Nelson Mandela
        ru|Минимальные стандартные правила Организации Объединенных Наций в отношении обращения с заключенными|Правила Нельсона Манделы
        ar|قواعد الأمم المتحدة النموذجية الدنيا لمعاملة السجناء|قواعد نيلسون مانديلا

        Bangkok Rules|Rules
        en|United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders|Bangkok Rules
        zh|联合国关于女性囚犯待遇和女性罪犯非拘禁措施的规则|曼谷规则

        Tokyo Rules|Rules
        en|United Nations Standard Minimum Rules for Non-custodial Measures|Tokyo Rules
        zh|联合国非拘禁措施最低限度标准规则|东京规则

        Beijing Rules|Rules
        en|United Nations Standard Minimum Rules for the Administration of Juvenile Justice|Beijing Rules
        zh|联合国少年司法最低限度标准规则|北京规则
        """;
}
