namespace ReportModel;

/// <content>The names of the States in English.</content>
internal static partial class StateTables
{
    /// <summary>One line a State: alpha-3 code, short name, formal name without its article, then the other names that reports use or used.</summary>
    private const string English = """
        AFG|Afghanistan|Islamic Republic of Afghanistan
        AGO|Angola|Republic of Angola
        ALB|Albania|Republic of Albania
        AND|Andorra|Principality of Andorra
        ARE|United Arab Emirates|United Arab Emirates|UAE
        ARG|Argentina|Argentine Republic
        ARM|Armenia|Republic of Armenia
        ATG|Antigua and Barbuda|Antigua and Barbuda
        AUS|Australia|Australia
        AUT|Austria|Republic of Austria
        AZE|Azerbaijan|Republic of Azerbaijan
        BDI|Burundi|Republic of Burundi
        BEL|Belgium|Kingdom of Belgium
        BEN|Benin|Republic of Benin
        BFA|Burkina Faso|Burkina Faso
        BGD|Bangladesh|People's Republic of Bangladesh
        BGR|Bulgaria|Republic of Bulgaria
        BHR|Bahrain|Kingdom of Bahrain
        BHS|Bahamas|Commonwealth of the Bahamas
        BIH|Bosnia and Herzegovina|Bosnia and Herzegovina|Bosnia-Herzegovina
        BLR|Belarus|Republic of Belarus
        BLZ|Belize|Belize
        BOL|Bolivia (Plurinational State of)|Plurinational State of Bolivia|Bolivia
        BRA|Brazil|Federative Republic of Brazil
        BRB|Barbados|Barbados
        BRN|Brunei Darussalam|Brunei Darussalam|Brunei
        BTN|Bhutan|Kingdom of Bhutan
        BWA|Botswana|Republic of Botswana
        CAF|Central African Republic|Central African Republic
        CAN|Canada|Canada
        CHE|Switzerland|Swiss Confederation
        CHL|Chile|Republic of Chile
        CHN|China|People's Republic of China
        CIV|Côte d'Ivoire|Republic of Côte d'Ivoire|Cote d'Ivoire|Republic of Cote d'Ivoire|Ivory Coast
        CMR|Cameroon|Republic of Cameroon
        COD|Democratic Republic of the Congo|Democratic Republic of the Congo|DR Congo|Zaire|Republic of Zaire
        COG|Congo|Republic of the Congo|Congo (Republic of the)|Congo-Brazzaville
        COL|Colombia|Republic of Colombia
        COM|Comoros|Union of the Comoros
        CPV|Cabo Verde|Republic of Cabo Verde|Cape Verde|Republic of Cape Verde
        CRI|Costa Rica|Republic of Costa Rica
        CUB|Cuba|Republic of Cuba
        CYP|Cyprus|Republic of Cyprus
        CZE|Czechia|Czech Republic
        DEU|Germany|Federal Republic of Germany
        DJI|Djibouti|Republic of Djibouti
        DMA|Dominica|Commonwealth of Dominica
        DNK|Denmark|Kingdom of Denmark
        DOM|Dominican Republic|Dominican Republic
        DZA|Algeria|People's Democratic Republic of Algeria
        ECU|Ecuador|Republic of Ecuador
        EGY|Egypt|Arab Republic of Egypt
        ERI|Eritrea|State of Eritrea
        ESP|Spain|Kingdom of Spain
        EST|Estonia|Republic of Estonia
        ETH|Ethiopia|Federal Democratic Republic of Ethiopia
        FIN|Finland|Republic of Finland
        FJI|Fiji|Republic of Fiji
        FRA|France|French Republic
        FSM|Micronesia (Federated States of)|Federated States of Micronesia|Micronesia
        GAB|Gabon|Gabonese Republic
        GBR|United Kingdom of Great Britain and Northern Ireland|United Kingdom of Great Britain and Northern Ireland|United Kingdom|Great Britain|Britain|UK|U.K.
        GEO|Georgia|Georgia
        GHA|Ghana|Republic of Ghana
        GIN|Guinea|Republic of Guinea
        GMB|Gambia|Republic of the Gambia|Islamic Republic of the Gambia
        GNB|Guinea-Bissau|Republic of Guinea-Bissau|Guinea Bissau
        GNQ|Equatorial Guinea|Republic of Equatorial Guinea
        GRC|Greece|Hellenic Republic
        GRD|Grenada|Grenada
        GTM|Guatemala|Republic of Guatemala
        GUY|Guyana|Co-operative Republic of Guyana|Cooperative Republic of Guyana
        HND|Honduras|Republic of Honduras
        HRV|Croatia|Republic of Croatia
        HTI|Haiti|Republic of Haiti
        HUN|Hungary|Hungary
        IDN|Indonesia|Republic of Indonesia
        IND|India|Republic of India
        IRL|Ireland|Ireland
        IRN|Iran (Islamic Republic of)|Islamic Republic of Iran|Iran
        IRQ|Iraq|Republic of Iraq
        ISL|Iceland|Republic of Iceland
        ISR|Israel|State of Israel
        ITA|Italy|Republic of Italy
        JAM|Jamaica|Jamaica
        JOR|Jordan|Hashemite Kingdom of Jordan
        JPN|Japan|Japan
        KAZ|Kazakhstan|Republic of Kazakhstan
        KEN|Kenya|Republic of Kenya
        KGZ|Kyrgyzstan|Kyrgyz Republic
        KHM|Cambodia|Kingdom of Cambodia
        KIR|Kiribati|Republic of Kiribati
        KNA|Saint Kitts and Nevis|Saint Kitts and Nevis|St. Kitts and Nevis|St Kitts and Nevis
        KOR|Republic of Korea|Republic of Korea|South Korea|Korea (Republic of)
        KWT|Kuwait|State of Kuwait
        LAO|Lao People's Democratic Republic|Lao People's Democratic Republic|Laos|Lao PDR
        LBN|Lebanon|Lebanese Republic
        LBR|Liberia|Republic of Liberia
        LBY|Libya|State of Libya|Libyan Arab Jamahiriya|Socialist People's Libyan Arab Jamahiriya
        LCA|Saint Lucia|Saint Lucia|St. Lucia|St Lucia
        LIE|Liechtenstein|Principality of Liechtenstein
        LKA|Sri Lanka|Democratic Socialist Republic of Sri Lanka
        LSO|Lesotho|Kingdom of Lesotho
        LTU|Lithuania|Republic of Lithuania
        LUX|Luxembourg|Grand Duchy of Luxembourg
        LVA|Latvia|Republic of Latvia
        MAR|Morocco|Kingdom of Morocco
        MCO|Monaco|Principality of Monaco
        MDA|Republic of Moldova|Republic of Moldova|Moldova
        MDG|Madagascar|Republic of Madagascar
        MDV|Maldives|Republic of Maldives|Maldives (Republic of)
        MEX|Mexico|United Mexican States
        MHL|Marshall Islands|Republic of the Marshall Islands
        MKD|North Macedonia|Republic of North Macedonia|former Yugoslav Republic of Macedonia
        MLI|Mali|Republic of Mali
        MLT|Malta|Republic of Malta
        MMR|Myanmar|Republic of the Union of Myanmar|Burma|Union of Myanmar
        MNE|Montenegro|Montenegro
        MNG|Mongolia|Mongolia
        MOZ|Mozambique|Republic of Mozambique
        MRT|Mauritania|Islamic Republic of Mauritania
        MUS|Mauritius|Republic of Mauritius
        MWI|Malawi|Republic of Malawi
        MYS|Malaysia|Malaysia
        NAM|Namibia|Republic of Namibia
        NER|Niger|Republic of the Niger
        NGA|Nigeria|Federal Republic of Nigeria
        NIC|Nicaragua|Republic of Nicaragua
        NLD|Netherlands|Kingdom of the Netherlands|Netherlands (Kingdom of the)
        NOR|Norway|Kingdom of Norway
        NPL|Nepal|Nepal|Federal Democratic Republic of Nepal|Kingdom of Nepal
        NRU|Nauru|Republic of Nauru
        NZL|New Zealand|New Zealand
        OMN|Oman|Sultanate of Oman
        PAK|Pakistan|Islamic Republic of Pakistan
        PAN|Panama|Republic of Panama
        PER|Peru|Republic of Peru
        PHL|Philippines|Republic of the Philippines
        PLW|Palau|Republic of Palau
        PNG|Papua New Guinea|Independent State of Papua New Guinea
        POL|Poland|Republic of Poland
        PRK|Democratic People's Republic of Korea|Democratic People's Republic of Korea|North Korea|DPRK
        PRT|Portugal|Portuguese Republic
        PRY|Paraguay|Republic of Paraguay
        PSE|State of Palestine|State of Palestine|Palestine
        QAT|Qatar|State of Qatar
        ROU|Romania|Romania
        RUS|Russian Federation|Russian Federation|Russia
        RWA|Rwanda|Republic of Rwanda
        SAU|Saudi Arabia|Kingdom of Saudi Arabia
        SDN|Sudan|Republic of the Sudan
        SEN|Senegal|Republic of Senegal
        SGP|Singapore|Republic of Singapore
        SLB|Solomon Islands|Solomon Islands
        SLE|Sierra Leone|Republic of Sierra Leone
        SLV|El Salvador|Republic of El Salvador
        SMR|San Marino|Republic of San Marino
        SOM|Somalia|Federal Republic of Somalia
        SRB|Serbia|Republic of Serbia
        SSD|South Sudan|Republic of South Sudan
        STP|Sao Tome and Principe|Democratic Republic of Sao Tome and Principe|São Tomé and Príncipe|Democratic Republic of São Tomé and Príncipe
        SUR|Suriname|Republic of Suriname
        SVK|Slovakia|Slovak Republic
        SVN|Slovenia|Republic of Slovenia
        SWE|Sweden|Kingdom of Sweden
        SWZ|Eswatini|Kingdom of Eswatini|Swaziland|Kingdom of Swaziland
        SYC|Seychelles|Republic of Seychelles
        SYR|Syrian Arab Republic|Syrian Arab Republic|Syria
        TCD|Chad|Republic of Chad
        TGO|Togo|Togolese Republic
        THA|Thailand|Kingdom of Thailand
        TJK|Tajikistan|Republic of Tajikistan
        TKM|Turkmenistan|Turkmenistan
        TLS|Timor-Leste|Democratic Republic of Timor-Leste|East Timor|Timor Leste
        TON|Tonga|Kingdom of Tonga
        TTO|Trinidad and Tobago|Republic of Trinidad and Tobago
        TUN|Tunisia|Republic of Tunisia
        TUR|Türkiye|Republic of Türkiye|Turkey|Republic of Turkey|Turkiye|Republic of Turkiye
        TUV|Tuvalu|Tuvalu
        TZA|United Republic of Tanzania|United Republic of Tanzania|Tanzania
        UGA|Uganda|Republic of Uganda
        UKR|Ukraine|Ukraine
        URY|Uruguay|Eastern Republic of Uruguay
        USA|United States of America|United States of America|United States|USA|U.S.A.
        UZB|Uzbekistan|Republic of Uzbekistan
        VAT|Holy See|Holy See|Vatican|Vatican City|Vatican City State
        VCT|Saint Vincent and the Grenadines|Saint Vincent and the Grenadines|St. Vincent and the Grenadines|St Vincent and the Grenadines
        VEN|Venezuela (Bolivarian Republic of)|Bolivarian Republic of Venezuela|Venezuela
        VNM|Viet Nam|Socialist Republic of Viet Nam|Vietnam|Socialist Republic of Vietnam
        VUT|Vanuatu|Republic of Vanuatu
        WSM|Samoa|Independent State of Samoa|Western Samoa
        YEM|Yemen|Republic of Yemen
        ZAF|South Africa|Republic of South Africa
        ZMB|Zambia|Republic of Zambia
        ZWE|Zimbabwe|Republic of Zimbabwe
        """;
}
