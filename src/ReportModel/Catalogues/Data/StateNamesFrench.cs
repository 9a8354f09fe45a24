namespace ReportModel;

/// <content>The names of the States in French.</content>
internal static partial class StateTables
{
    /// <summary>One line a State: alpha-3 code, short name, formal name without its article, then the other names that reports use or used.</summary>
    private const string French = """
        AFG|Afghanistan|République islamique d'Afghanistan
        AGO|Angola|République d'Angola
        ALB|Albanie|République d'Albanie
        AND|Andorre|Principauté d'Andorre
        ARE|Émirats arabes unis|Émirats arabes unis|Emirats arabes unis
        ARG|Argentine|République argentine
        ARM|Arménie|République d'Arménie
        ATG|Antigua-et-Barbuda|Antigua-et-Barbuda
        AUS|Australie|Australie
        AUT|Autriche|République d'Autriche
        AZE|Azerbaïdjan|République d'Azerbaïdjan
        BDI|Burundi|République du Burundi
        BEL|Belgique|Royaume de Belgique
        BEN|Bénin|République du Bénin
        BFA|Burkina Faso|Burkina Faso
        BGD|Bangladesh|République populaire du Bangladesh
        BGR|Bulgarie|République de Bulgarie
        BHR|Bahreïn|Royaume de Bahreïn|Bahrein
        BHS|Bahamas|Commonwealth des Bahamas
        BIH|Bosnie-Herzégovine|Bosnie-Herzégovine
        BLR|Bélarus|République du Bélarus|Biélorussie
        BLZ|Belize|Belize
        BOL|Bolivie (État plurinational de)|État plurinational de Bolivie|Bolivie
        BRA|Brésil|République fédérative du Brésil
        BRB|Barbade|Barbade
        BRN|Brunéi Darussalam|Brunéi Darussalam|Brunei Darussalam|Brunéi|Brunei
        BTN|Bhoutan|Royaume du Bhoutan
        BWA|Botswana|République du Botswana
        CAF|République centrafricaine|République centrafricaine
        CAN|Canada|Canada
        CHE|Suisse|Confédération suisse
        CHL|Chili|République du Chili
        CHN|Chine|République populaire de Chine
        CIV|Côte d'Ivoire|République de Côte d'Ivoire|Cote d'Ivoire
        CMR|Cameroun|République du Cameroun
        COD|République démocratique du Congo|République démocratique du Congo|Zaïre|République du Zaïre
        COG|Congo|République du Congo|Congo (République du)|Congo-Brazzaville
        COL|Colombie|République de Colombie
        COM|Comores|Union des Comores
        CPV|Cabo Verde|République de Cabo Verde|Cap-Vert|République du Cap-Vert
        CRI|Costa Rica|République du Costa Rica
        CUB|Cuba|République de Cuba
        CYP|Chypre|République de Chypre
        CZE|Tchéquie|République tchèque
        DEU|Allemagne|République fédérale d'Allemagne
        DJI|Djibouti|République de Djibouti
        DMA|Dominique|Commonwealth de Dominique
        DNK|Danemark|Royaume du Danemark
        DOM|République dominicaine|République dominicaine
        DZA|Algérie|République algérienne démocratique et populaire
        ECU|Équateur|République de l'Équateur|Equateur
        EGY|Égypte|République arabe d'Égypte|Egypte
        ERI|Érythrée|État d'Érythrée|Erythrée
        ESP|Espagne|Royaume d'Espagne
        EST|Estonie|République d'Estonie
        ETH|Éthiopie|République fédérale démocratique d'Éthiopie|Ethiopie
        FIN|Finlande|République de Finlande
        FJI|Fidji|République des Fidji
        FRA|France|République française
        FSM|Micronésie (États fédérés de)|États fédérés de Micronésie|Micronésie
        GAB|Gabon|République gabonaise
        GBR|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|Royaume-Uni|Grande-Bretagne
        GEO|Géorgie|Géorgie
        GHA|Ghana|République du Ghana
        GIN|Guinée|République de Guinée
        GMB|Gambie|République de Gambie
        GNB|Guinée-Bissau|République de Guinée-Bissau
        GNQ|Guinée équatoriale|République de Guinée équatoriale
        GRC|Grèce|République hellénique
        GRD|Grenade|Grenade
        GTM|Guatemala|République du Guatemala
        GUY|Guyana|République coopérative du Guyana
        HND|Honduras|République du Honduras
        HRV|Croatie|République de Croatie
        HTI|Haïti|République d'Haïti
        HUN|Hongrie|Hongrie
        IDN|Indonésie|République d'Indonésie
        IND|Inde|République de l'Inde
        IRL|Irlande|Irlande
        IRN|Iran (République islamique d')|République islamique d'Iran|Iran
        IRQ|Iraq|République d'Iraq
        ISL|Islande|République d'Islande
        ISR|Israël|État d'Israël
        ITA|Italie|République italienne
        JAM|Jamaïque|Jamaïque
        JOR|Jordanie|Royaume hachémite de Jordanie
        JPN|Japon|Japon
        KAZ|Kazakhstan|République du Kazakhstan
        KEN|Kenya|République du Kenya
        KGZ|Kirghizistan|République kirghize
        KHM|Cambodge|Royaume du Cambodge
        KIR|Kiribati|République de Kiribati
        KNA|Saint-Kitts-et-Nevis|Saint-Kitts-et-Nevis
        KOR|République de Corée|République de Corée|Corée du Sud|Corée (République de)
        KWT|Koweït|État du Koweït
        LAO|République démocratique populaire lao|République démocratique populaire lao|Laos|RDP lao
        LBN|Liban|République libanaise
        LBR|Libéria|République du Libéria
        LBY|Libye|État de Libye|Jamahiriya arabe libyenne|Jamahiriya arabe libyenne populaire et socialiste
        LCA|Sainte-Lucie|Sainte-Lucie
        LIE|Liechtenstein|Principauté du Liechtenstein|Principauté de Liechtenstein
        LKA|Sri Lanka|République socialiste démocratique de Sri Lanka
        LSO|Lesotho|Royaume du Lesotho
        LTU|Lituanie|République de Lituanie
        LUX|Luxembourg|Grand-Duché de Luxembourg
        LVA|Lettonie|République de Lettonie
        MAR|Maroc|Royaume du Maroc
        MCO|Monaco|Principauté de Monaco
        MDA|République de Moldova|République de Moldova|Moldova|Moldavie
        MDG|Madagascar|République de Madagascar
        MDV|Maldives|République des Maldives
        MEX|Mexique|États-Unis du Mexique
        MHL|Îles Marshall|République des Îles Marshall|Iles Marshall
        MKD|Macédoine du Nord|République de Macédoine du Nord|Ex-République yougoslave de Macédoine|ex-République yougoslave de Macédoine
        MLI|Mali|République du Mali
        MLT|Malte|République de Malte
        MMR|Myanmar|République de l'Union du Myanmar|Birmanie
        MNE|Monténégro|Monténégro
        MNG|Mongolie|Mongolie
        MOZ|Mozambique|République du Mozambique
        MRT|Mauritanie|République islamique de Mauritanie
        MUS|Maurice|République de Maurice|Île Maurice
        MWI|Malawi|République du Malawi
        MYS|Malaisie|Malaisie
        NAM|Namibie|République de Namibie
        NER|Niger|République du Niger
        NGA|Nigéria|République fédérale du Nigéria
        NIC|Nicaragua|République du Nicaragua
        NLD|Pays-Bas|Royaume des Pays-Bas|Pays-Bas (Royaume des)
        NOR|Norvège|Royaume de Norvège
        NPL|Népal|Népal
        NRU|Nauru|République de Nauru
        NZL|Nouvelle-Zélande|Nouvelle-Zélande
        OMN|Oman|Sultanat d'Oman
        PAK|Pakistan|République islamique du Pakistan
        PAN|Panama|République du Panama
        PER|Pérou|République du Pérou
        PHL|Philippines|République des Philippines
        PLW|Palaos|République des Palaos
        PNG|Papouasie-Nouvelle-Guinée|État indépendant de Papouasie-Nouvelle-Guinée
        POL|Pologne|République de Pologne
        PRK|République populaire démocratique de Corée|République populaire démocratique de Corée|Corée du Nord|RPDC
        PRT|Portugal|République portugaise
        PRY|Paraguay|République du Paraguay
        PSE|État de Palestine|État de Palestine|Palestine|Etat de Palestine
        QAT|Qatar|État du Qatar
        ROU|Roumanie|Roumanie
        RUS|Fédération de Russie|Fédération de Russie|Russie
        RWA|Rwanda|République du Rwanda
        SAU|Arabie saoudite|Royaume d'Arabie saoudite
        SDN|Soudan|République du Soudan
        SEN|Sénégal|République du Sénégal
        SGP|Singapour|République de Singapour
        SLB|Îles Salomon|Îles Salomon|Iles Salomon
        SLE|Sierra Leone|République de Sierra Leone
        SLV|El Salvador|République d'El Salvador
        SMR|Saint-Marin|République de Saint-Marin
        SOM|Somalie|République fédérale de Somalie
        SRB|Serbie|République de Serbie
        SSD|Soudan du Sud|République du Soudan du Sud
        STP|Sao Tomé-et-Principe|République démocratique de Sao Tomé-et-Principe|Sao Tomé et Principe
        SUR|Suriname|République du Suriname
        SVK|Slovaquie|République slovaque
        SVN|Slovénie|République de Slovénie
        SWE|Suède|Royaume de Suède
        SWZ|Eswatini|Royaume d'Eswatini|Swaziland|Royaume du Swaziland
        SYC|Seychelles|République des Seychelles
        SYR|République arabe syrienne|République arabe syrienne|Syrie
        TCD|Tchad|République du Tchad
        TGO|Togo|République togolaise
        THA|Thaïlande|Royaume de Thaïlande
        TJK|Tadjikistan|République du Tadjikistan
        TKM|Turkménistan|Turkménistan
        TLS|Timor-Leste|République démocratique du Timor-Leste|Timor oriental
        TON|Tonga|Royaume des Tonga
        TTO|Trinité-et-Tobago|République de Trinité-et-Tobago
        TUN|Tunisie|République tunisienne
        TUR|Türkiye|République de Türkiye|Turquie|République de Turquie
        TUV|Tuvalu|Tuvalu
        TZA|République-Unie de Tanzanie|République-Unie de Tanzanie|Tanzanie
        UGA|Ouganda|République de l'Ouganda
        UKR|Ukraine|Ukraine
        URY|Uruguay|République orientale de l'Uruguay
        USA|États-Unis d'Amérique|États-Unis d'Amérique|États-Unis|Etats-Unis|Etats-Unis d'Amérique
        UZB|Ouzbékistan|République d'Ouzbékistan
        VAT|Saint-Siège|Saint-Siège|Vatican
        VCT|Saint-Vincent-et-les Grenadines|Saint-Vincent-et-les Grenadines
        VEN|Venezuela (République bolivarienne du)|République bolivarienne du Venezuela|Venezuela|Vénézuela
        VNM|Viet Nam|République socialiste du Viet Nam|Vietnam|République socialiste du Vietnam
        VUT|Vanuatu|République de Vanuatu
        WSM|Samoa|État indépendant du Samoa
        YEM|Yémen|République du Yémen
        ZAF|Afrique du Sud|République sud-africaine
        ZMB|Zambie|République de Zambie
        ZWE|Zimbabwe|République du Zimbabwe
        """;
}
