namespace ReportModel;

/// <content>Regional and other intergovernmental organizations outside the United Nations system.</content>
internal static partial class OrganizationTables
{
    public const string Regional = """
        EU|regional economic integration organization
        en|European Union
        zh|欧洲联盟|欧盟
        fr|Union européenne|UE
        es|Unión Europea|UE
        ru|Европейский союз|ЕС
        ar|الاتحاد الأوروبي

        INTERPOL
        en|International Criminal Police Organization
        zh|国际刑事警察组织|国际刑警组织|国际刑事警察组织(国际刑警组织)
        fr|Organisation internationale de police criminelle
        es|Organización Internacional de Policía Criminal
        ru|Международная организация уголовной полиции|Интерпол|Международная организация уголовной полиции (Интерпол)
        ar|المنظمة الدولية للشرطة الجنائية|الإنتربول|المنظمة الدولية للشرطة الجنائية (الإنتربول)

        |
        en|Council of Europe
        zh|欧洲委员会
        fr|Conseil de l'Europe
        es|Consejo de Europa
        ru|Совет Европы
        ar|مجلس أوروبا

        CIS
        en|Commonwealth of Independent States
        zh|独立国家联合体|独联体
        fr|Communauté d'États indépendants|CEI
        es|Comunidad de Estados Independientes|CEI
        ru|Содружество Независимых Государств|СНГ
        ar|رابطة الدول المستقلة

        GCC
        en|Cooperation Council for the Arab States of the Gulf|Gulf Cooperation Council
        zh|海湾阿拉伯国家合作委员会|海湾合作委员会|海合会
        fr|Conseil de coopération du Golfe|Conseil de coopération des États arabes du Golfe
        es|Consejo de Cooperación del Golfo|Consejo de Cooperación de los Estados Árabes del Golfo
        ru|Совет сотрудничества арабских государств Залива
        ar|مجلس التعاون لدول الخليج العربية|مجلس التعاون الخليجي

        Frontex
        en|European Border and Coast Guard Agency
        zh|欧洲边境和海岸警卫队机构|欧洲边境和海岸警卫局
        fr|Agence européenne de garde-frontières et de garde-côtes
        es|Agencia Europea de la Guardia de Fronteras y Costas

        Europol
        en|European Union Agency for Law Enforcement Cooperation|European Police Office
        zh|欧洲联盟执法合作署|欧洲刑警组织|欧洲警察署
        ru|Европол

        Eurojust
        en|European Union Agency for Criminal Justice Cooperation
        zh|欧洲联盟刑事司法合作署
        ru|Евроюст

        AIAMP
        en|Ibero-American Association of Public Prosecutors
        zh|伊比利亚―美洲检察官协会|伊比利亚美洲检察官协会
        fr|Association ibéro-américaine des ministères publics
        es|Asociación Iberoamericana de Ministerios Públicos

        BAMIN
        en|Balkan Asset Management Interagency Network|Balkan Asset Management Inter-Agency Network
        zh|巴尔干资产管理机构间网络

        CARICC
        en|Central Asian Regional Information and Coordination Centre for Combating Illicit Trafficking of Narcotic Drugs, Psychotropic Substances and Their Precursors|Central Asian Regional Information and Coordination Centre
        zh|中亚区域打击非法贩运麻醉药品、精神药物及其前体信息和协调中心|中亚区域信息和协调中心
        ru|Центральноазиатский региональный информационный координационный центр|ЦАРИКЦ

        IISG
        en|Integrative Internal Security Governance
        zh|一体化内部安全治理进程|一体化内部安全治理

        AU
        en|African Union
        zh|非洲联盟|非盟
        fr|Union africaine|UA
        es|Unión Africana
        ru|Африканский союз
        ar|الاتحاد الأفريقي

        ASEAN
        en|Association of Southeast Asian Nations
        zh|东南亚国家联盟|东盟
        fr|Association des nations de l'Asie du Sud-Est|ASEAN
        es|Asociación de Naciones de Asia Sudoriental|ASEAN
        ru|Ассоциация государств Юго-Восточной Азии|АСЕАН
        ar|رابطة أمم جنوب شرق آسيا

        LAS
        en|League of Arab States
        zh|阿拉伯国家联盟|阿盟
        fr|Ligue des États arabes
        es|Liga de los Estados Árabes
        ru|Лига арабских государств
        ar|جامعة الدول العربية

        OIC
        en|Organisation of Islamic Cooperation|Organization of Islamic Cooperation
        zh|伊斯兰合作组织
        fr|Organisation de la coopération islamique|OCI
        es|Organización de Cooperación Islámica|OCI
        ru|Организация исламского сотрудничества|ОИС
        ar|منظمة التعاون الإسلامي

        OAS
        en|Organization of American States
        zh|美洲国家组织|美洲组织
        fr|Organisation des États américains|OEA
        es|Organización de los Estados Americanos|OEA
        ru|Организация американских государств|ОАГ
        ar|منظمة الدول الأمريكية

        OECD
        en|Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development
        zh|经济合作与发展组织|经合组织
        fr|Organisation de coopération et de développement économiques|OCDE
        es|Organización de Cooperación y Desarrollo Económicos|OCDE
        ru|Организация экономического сотрудничества и развития|ОЭСР
        ar|منظمة التعاون والتنمية في الميدان الاقتصادي

        OSCE
        en|Organization for Security and Cooperation in Europe|Organization for Security and Co-operation in Europe
        zh|欧洲安全与合作组织|欧安组织
        fr|Organisation pour la sécurité et la coopération en Europe
        es|Organización para la Seguridad y la Cooperación en Europa
        ru|Организация по безопасности и сотрудничеству в Европе|ОБСЕ
        ar|منظمة الأمن والتعاون في أوروبا

        SCO
        en|Shanghai Cooperation Organization
        zh|上海合作组织|上合组织
        fr|Organisation de Shanghai pour la coopération
        es|Organización de Cooperación de Shanghái
        ru|Шанхайская организация сотрудничества|ШОС

        CSTO
        en|Collective Security Treaty Organization
        zh|集体安全条约组织|集安组织
        ru|Организация Договора о коллективной безопасности|ОДКБ

        ECOWAS
        en|Economic Community of West African States
        zh|西非国家经济共同体|西非经共体
        fr|Communauté économique des États de l'Afrique de l'Ouest|CEDEAO
        es|Comunidad Económica de los Estados de África Occidental|CEDEAO

        SADC
        en|Southern African Development Community
        zh|南部非洲发展共同体|南共体

        IGAD
        en|Intergovernmental Authority on Development
        zh|政府间发展组织|伊加特

        CARICOM
        en|Caribbean Community
        zh|加勒比共同体|加共体

        OIF
        en|International Organization of la Francophonie
        zh|法语国家国际组织
        fr|Organisation internationale de la Francophonie

        |
        en|Commonwealth Secretariat
        zh|英联邦秘书处

        WCO
        en|World Customs Organization
        zh|世界海关组织
        fr|Organisation mondiale des douanes|OMD
        es|Organización Mundial de Aduanas|OMA
        ru|Всемирная таможенная организация

        ICC
        en|International Criminal Court
        zh|国际刑事法院
        fr|Cour pénale internationale|CPI
        es|Corte Penal Internacional|CPI
        ru|Международный уголовный суд|МУС
        ar|المحكمة الجنائية الدولية

        ICRC
        en|International Committee of the Red Cross
        zh|红十字国际委员会|红十字委员会
        fr|Comité international de la Croix-Rouge|CICR
        es|Comité Internacional de la Cruz Roja|CICR
        ru|Международный комитет Красного Креста|МККК
        ar|اللجنة الدولية للصليب الأحمر

        IFRC
        en|International Federation of Red Cross and Red Crescent Societies
        zh|红十字会与红新月会国际联合会
        fr|Fédération internationale des Sociétés de la Croix-Rouge et du Croissant-Rouge|FICR
        es|Federación Internacional de Sociedades de la Cruz Roja y de la Media Luna Roja|FICR

        IPU
        en|Inter-Parliamentary Union
        zh|各国议会联盟
        fr|Union interparlementaire|UIP
        es|Unión Interparlamentaria|UIP

        IACA
        en|International Anti-Corruption Academy
        zh|国际反腐败学院

        FATF
        en|Financial Action Task Force
        zh|金融行动特别工作组|反洗钱金融行动特别工作组
        fr|Groupe d'action financière|GAFI
        es|Grupo de Acción Financiera|GAFI

        |
        en|World Bank
        zh|世界银行
        fr|Banque mondiale
        es|Banco Mundial
        ru|Всемирный банк
        ar|البنك الدولي
        """;
}
