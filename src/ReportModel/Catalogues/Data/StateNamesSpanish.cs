namespace ReportModel;

/// <content>The names of the States in Spanish.</content>
internal static partial class StateTables
{
    /// <summary>One line a State: alpha-3 code, short name, formal name without its article, then the other names that reports use or used.</summary>
    private const string Spanish = """
        AFG|Afganistán|República Islámica del Afganistán
        AGO|Angola|República de Angola
        ALB|Albania|República de Albania
        AND|Andorra|Principado de Andorra
        ARE|Emiratos Árabes Unidos|Emiratos Árabes Unidos
        ARG|Argentina|República Argentina
        ARM|Armenia|República de Armenia
        ATG|Antigua y Barbuda|Antigua y Barbuda
        AUS|Australia|Australia
        AUT|Austria|República de Austria
        AZE|Azerbaiyán|República de Azerbaiyán
        BDI|Burundi|República de Burundi
        BEL|Bélgica|Reino de Bélgica
        BEN|Benin|República de Benin
        BFA|Burkina Faso|Burkina Faso
        BGD|Bangladesh|República Popular de Bangladesh
        BGR|Bulgaria|República de Bulgaria
        BHR|Bahrein|Reino de Bahrein|Bahréin|Baréin
        BHS|Bahamas|Commonwealth de las Bahamas
        BIH|Bosnia y Herzegovina|Bosnia y Herzegovina
        BLR|Belarús|República de Belarús|Bielorrusia
        BLZ|Belice|Belice
        BOL|Bolivia (Estado Plurinacional de)|Estado Plurinacional de Bolivia|Bolivia
        BRA|Brasil|República Federativa del Brasil
        BRB|Barbados|Barbados
        BRN|Brunei Darussalam|Brunei Darussalam|Brunei
        BTN|Bhután|Reino de Bhután
        BWA|Botswana|República de Botswana
        CAF|República Centroafricana|República Centroafricana
        CAN|Canadá|Canadá
        CHE|Suiza|Confederación Suiza
        CHL|Chile|República de Chile
        CHN|China|República Popular China
        CIV|Côte d'Ivoire|República de Côte d'Ivoire|Costa de Marfil|Cote d'Ivoire
        CMR|Camerún|República del Camerún
        COD|República Democrática del Congo|República Democrática del Congo|Zaire|República del Zaire
        COG|Congo|República del Congo|Congo (República del)|Congo-Brazzaville
        COL|Colombia|República de Colombia
        COM|Comoras|Unión de las Comoras
        CPV|Cabo Verde|República de Cabo Verde
        CRI|Costa Rica|República de Costa Rica
        CUB|Cuba|República de Cuba
        CYP|Chipre|República de Chipre
        CZE|Chequia|República Checa
        DEU|Alemania|República Federal de Alemania
        DJI|Djibouti|República de Djibouti
        DMA|Dominica|Commonwealth de Dominica
        DNK|Dinamarca|Reino de Dinamarca
        DOM|República Dominicana|República Dominicana
        DZA|Argelia|República Argelina Democrática y Popular
        ECU|Ecuador|República del Ecuador
        EGY|Egipto|República Árabe de Egipto
        ERI|Eritrea|Estado de Eritrea
        ESP|España|Reino de España
        EST|Estonia|República de Estonia
        ETH|Etiopía|República Democrática Federal de Etiopía
        FIN|Finlandia|República de Finlandia
        FJI|Fiji|República de Fiji
        FRA|Francia|República Francesa
        FSM|Micronesia (Estados Federados de)|Estados Federados de Micronesia|Micronesia
        GAB|Gabón|República Gabonesa
        GBR|Reino Unido de Gran Bretaña e Irlanda del Norte|Reino Unido de Gran Bretaña e Irlanda del Norte|Reino Unido|Gran Bretaña
        GEO|Georgia|Georgia
        GHA|Ghana|República de Ghana
        GIN|Guinea|República de Guinea
        GMB|Gambia|República de Gambia
        GNB|Guinea-Bissau|República de Guinea-Bissau
        GNQ|Guinea Ecuatorial|República de Guinea Ecuatorial
        GRC|Grecia|República Helénica
        GRD|Granada|Granada
        GTM|Guatemala|República de Guatemala
        GUY|Guyana|República Cooperativa de Guyana
        HND|Honduras|República de Honduras
        HRV|Croacia|República de Croacia
        HTI|Haití|República de Haití
        HUN|Hungría|Hungría
        IDN|Indonesia|República de Indonesia
        IND|India|República de la India
        IRL|Irlanda|Irlanda
        IRN|Irán (República Islámica del)|República Islámica del Irán|Irán
        IRQ|Iraq|República del Iraq|Irak
        ISL|Islandia|República de Islandia
        ISR|Israel|Estado de Israel
        ITA|Italia|República Italiana
        JAM|Jamaica|Jamaica
        JOR|Jordania|Reino Hachemita de Jordania
        JPN|Japón|Japón
        KAZ|Kazajstán|República de Kazajstán|Kazajistán|República de Kazajistán
        KEN|Kenya|República de Kenya
        KGZ|Kirguistán|República Kirguisa
        KHM|Camboya|Reino de Camboya
        KIR|Kiribati|República de Kiribati
        KNA|Saint Kitts y Nevis|Saint Kitts y Nevis
        KOR|República de Corea|República de Corea|Corea del Sur|Corea (República de)
        KWT|Kuwait|Estado de Kuwait
        LAO|República Democrática Popular Lao|República Democrática Popular Lao|Laos
        LBN|Líbano|República Libanesa
        LBR|Liberia|República de Liberia
        LBY|Libia|Estado de Libia|Jamahiriya Árabe Libia|Jamahiriya Árabe Libia Popular y Socialista
        LCA|Santa Lucía|Santa Lucía
        LIE|Liechtenstein|Principado de Liechtenstein
        LKA|Sri Lanka|República Socialista Democrática de Sri Lanka
        LSO|Lesotho|Reino de Lesotho
        LTU|Lituania|República de Lituania
        LUX|Luxemburgo|Gran Ducado de Luxemburgo
        LVA|Letonia|República de Letonia
        MAR|Marruecos|Reino de Marruecos
        MCO|Mónaco|Principado de Mónaco
        MDA|República de Moldova|República de Moldova|Moldova|Moldavia
        MDG|Madagascar|República de Madagascar
        MDV|Maldivas|República de Maldivas
        MEX|México|Estados Unidos Mexicanos
        MHL|Islas Marshall|República de las Islas Marshall
        MKD|Macedonia del Norte|República de Macedonia del Norte|ex República Yugoslava de Macedonia|Ex República Yugoslava de Macedonia
        MLI|Malí|República de Malí
        MLT|Malta|República de Malta
        MMR|Myanmar|República de la Unión de Myanmar|Birmania
        MNE|Montenegro|Montenegro
        MNG|Mongolia|Mongolia
        MOZ|Mozambique|República de Mozambique
        MRT|Mauritania|República Islámica de Mauritania
        MUS|Mauricio|República de Mauricio
        MWI|Malawi|República de Malawi
        MYS|Malasia|Malasia
        NAM|Namibia|República de Namibia
        NER|Níger|República del Níger
        NGA|Nigeria|República Federal de Nigeria
        NIC|Nicaragua|República de Nicaragua
        NLD|Países Bajos|Reino de los Países Bajos|Países Bajos (Reino de los)|Holanda
        NOR|Noruega|Reino de Noruega
        NPL|Nepal|Nepal
        NRU|Nauru|República de Nauru
        NZL|Nueva Zelandia|Nueva Zelandia|Nueva Zelanda
        OMN|Omán|Sultanía de Omán
        PAK|Pakistán|República Islámica del Pakistán
        PAN|Panamá|República de Panamá
        PER|Perú|República del Perú
        PHL|Filipinas|República de Filipinas
        PLW|Palau|República de Palau
        PNG|Papua Nueva Guinea|Estado Independiente de Papua Nueva Guinea
        POL|Polonia|República de Polonia
        PRK|República Popular Democrática de Corea|República Popular Democrática de Corea|Corea del Norte
        PRT|Portugal|República Portuguesa
        PRY|Paraguay|República del Paraguay
        PSE|Estado de Palestina|Estado de Palestina|Palestina
        QAT|Qatar|Estado de Qatar
        ROU|Rumania|Rumania
        RUS|Federación de Rusia|Federación de Rusia|Rusia
        RWA|Rwanda|República de Rwanda
        SAU|Arabia Saudita|Reino de la Arabia Saudita
        SDN|Sudán|República del Sudán
        SEN|Senegal|República del Senegal
        SGP|Singapur|República de Singapur
        SLB|Islas Salomón|Islas Salomón
        SLE|Sierra Leona|República de Sierra Leona
        SLV|El Salvador|República de El Salvador
        SMR|San Marino|República de San Marino
        SOM|Somalia|República Federal de Somalia
        SRB|Serbia|República de Serbia
        SSD|Sudán del Sur|República de Sudán del Sur
        STP|Santo Tomé y Príncipe|República Democrática de Santo Tomé y Príncipe
        SUR|Suriname|República de Suriname
        SVK|Eslovaquia|República Eslovaca
        SVN|Eslovenia|República de Eslovenia
        SWE|Suecia|Reino de Suecia
        SWZ|Eswatini|Reino de Eswatini|Swazilandia|Suazilandia|Reino de Swazilandia
        SYC|Seychelles|República de Seychelles
        SYR|República Árabe Siria|República Árabe Siria|Siria
        TCD|Chad|República del Chad
        TGO|Togo|República Togolesa
        THA|Tailandia|Reino de Tailandia
        TJK|Tayikistán|República de Tayikistán
        TKM|Turkmenistán|Turkmenistán
        TLS|Timor-Leste|República Democrática de Timor-Leste|Timor Oriental
        TON|Tonga|Reino de Tonga
        TTO|Trinidad y Tabago|República de Trinidad y Tabago|Trinidad y Tobago|República de Trinidad y Tobago
        TUN|Túnez|República de Túnez
        TUR|Türkiye|República de Türkiye|Turquía|República de Turquía|Turkiye
        TUV|Tuvalu|Tuvalu
        TZA|República Unida de Tanzanía|República Unida de Tanzanía|Tanzanía|Tanzania|República Unida de Tanzania
        UGA|Uganda|República de Uganda
        UKR|Ucrania|Ucrania
        URY|Uruguay|República Oriental del Uruguay
        USA|Estados Unidos de América|Estados Unidos de América|Estados Unidos
        UZB|Uzbekistán|República de Uzbekistán
        VAT|Santa Sede|Santa Sede|Vaticano
        VCT|San Vicente y las Granadinas|San Vicente y las Granadinas
        VEN|Venezuela (República Bolivariana de)|República Bolivariana de Venezuela|Venezuela
        VNM|Viet Nam|República Socialista de Viet Nam|Vietnam|República Socialista de Vietnam
        VUT|Vanuatu|República de Vanuatu
        WSM|Samoa|Estado Independiente de Samoa
        YEM|Yemen|República del Yemen
        ZAF|Sudáfrica|República de Sudáfrica
        ZMB|Zambia|República de Zambia
        ZWE|Zimbabwe|República de Zimbabwe|Zimbabue
        """;
}
