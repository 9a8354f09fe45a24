namespace ReportModel;

/// <summary>The bodies that the library knows.</summary>
/// <remarks>
/// A head line: symbol, acronym, key of the convention, and the supplement that the body's annual report is (<c>A/21/34</c>:
/// document 21 of the General Assembly's sessions since the thirty-fourth); then a line a language: names as the bodies' own documents write
/// them, the full name first. A name stands here only where it says by itself which body is meant: "the Commission",
/// 委员会, 工作组 do not. "Conference of the Parties", which several bear, means in a report the one of its own series.
/// </remarks>
internal static class BodyTable
{
    public const string Text = Organs + "\n\n" + EnvironmentBodies.Text + "\n\n" + CrimeBodies.Text + "\n\n" + AssemblyBodies.Text + "\n\n" + CouncilBodies.Text
        + "\n\n" + TreatyBodies.Text + "\n\n" + EconomicBodies.Text;

    private const string Organs = """
        A|GA
        en|General Assembly|United Nations General Assembly
        zh|大会|联合国大会
        fr|Assemblée générale|Assemblée générale des Nations Unies
        es|Asamblea General|Asamblea General de las Naciones Unidas
        ru|Генеральная Ассамблея|Генеральная Ассамблея Организации Объединенных Наций
        ar|الجمعية العامة|الجمعية العامة للأمم المتحدة

        S|SC||A/2/31
        en|Security Council|United Nations Security Council
        zh|安全理事会|安理会|联合国安全理事会
        fr|Conseil de sécurité
        es|Consejo de Seguridad
        ru|Совет Безопасности
        ar|مجلس الأمن

        E|ECOSOC||A/3/31
        en|Economic and Social Council|United Nations Economic and Social Council
        zh|经济及社会理事会|经社理事会|联合国经济及社会理事会
        fr|Conseil économique et social
        es|Consejo Económico y Social
        ru|Экономический и Социальный Совет
        ar|المجلس الاقتصادي والاجتماعي

        A/HRC|HRC||A/53/61
        en|Human Rights Council|United Nations Human Rights Council
        zh|人权理事会|联合国人权理事会
        fr|Conseil des droits de l'homme
        es|Consejo de Derechos Humanos
        ru|Совет по правам человека
        ar|مجلس حقوق الإنسان

        E/CN.7|CND||E/28/2000
        en|Commission on Narcotic Drugs
        zh|麻醉药品委员会
        fr|Commission des stupéfiants
        es|Comisión de Estupefacientes
        ru|Комиссия по наркотическим средствам
        ar|لجنة المخدرات

        E/CN.15|CCPCJ||E/30/2000
        en|Commission on Crime Prevention and Criminal Justice
        zh|预防犯罪和刑事司法委员会
        fr|Commission pour la prévention du crime et la justice pénale
        es|Comisión de Prevención del Delito y Justicia Penal
        ru|Комиссия по предупреждению преступности и уголовному правосудию
        ar|لجنة منع الجريمة والعدالة الجنائية
        """;
}
