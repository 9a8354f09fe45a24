namespace ReportModel;

/// <summary>References in Russian. Letters stay Latin, as in the Russian documents themselves, with a closing bracket only: пункт 7 k).</summary>
internal static class RussianReferences
{
    public static ReferenceWords Words { get; } = new()
    {
        Language = "ru",
        Fillers =
        [
            "п", "п.", "пп", "пп.", "пункт", "пункта", "пункте", "пункты", "пунктов", "пунктах", "рекомендация", "рекомендации", "рекомендаций", "повестка",
            "повестки", "дня", "доклад", "доклада", "резолюция", "резолюции", "решение", "решения", "документ", "документа", "см.", "№",
            "подпункт", "подпункта", "подп.",
        ],
        Connectors = ["и", "или"],
        RangeWords = ["по", "до"],
        Parts =
        [
            new("Part", "Часть"), new("Part", "Ч."), new("Part", "", "часть"), new("Vol.", "Том"), new("Vol.", "Т."), new("Sect.", "Раздел"), new("Sect.", "Разд."),
            new("Chap.", "Глава"), new("Chap.", "Гл."), new("Prog.", "Программа"), new("Prog.", "Прогр."), new("Resumption", "Возобновление"),
        ],
        Ordinals = ["первая", "вторая", "третья", "четвертая", "пятая", "шестая", "седьмая", "восьмая", "девятая", "десятая"],
        Forms = new()
        {
            Paragraph = "{0}, пункт {1}",
            LetteredParagraph = "{0}, пункт {1} {2})",
            Item = "{0}, пункт {1} повестки дня",
            LetteredItem = "{0}, пункт {1} {2}) повестки дня",
            Resolution = "{0}, резолюция {1}",
            Decision = "{0}, решение {1}",
        },
    };
}
