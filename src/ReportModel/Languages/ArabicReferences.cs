namespace ReportModel;

/// <summary>References in Arabic. Items are lettered in the old order of the alphabet, as in the Arabic documents: (أ), (ب), (ج), (د)…</summary>
internal static class ArabicReferences
{
    public static ReferenceWords Words { get; } = new()
    {
        Language = "ar",
        Fillers =
        [
            "الفقرة", "الفقرات", "فقرة", "التوصية", "توصية", "التوصيات", "البند", "بند", "البنود", "من", "جدول", "الأعمال", "في", "التقرير", "تقرير",
            "القرار", "قرار", "المقرر", "مقرر", "الوثيقة", "انظر", "رقم", "الفرعية", "الفرعي",
        ],
        Connectors = ["و", "أو"],
        RangeWords = ["إلى"],
        Parts =
        [
            new("Part", "الجزء"), new("Vol.", "المجلد"), new("Sect.", "الباب"), new("Chap.", "الفصل"), new("Prog.", "البرنامج"), new("Resumption", "الاستئناف"),
        ],
        Ordinals = ["الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر"],
        ItemLetters = "أبجدهوزحطيكلمنسعفصقرشتثخذض",
        Forms = new()
        {
            Paragraph = "{0}، الفقرة {1}",
            LetteredParagraph = "{0}، الفقرة {1} ({2})",
            Item = "{0}، البند {1}",
            LetteredItem = "{0}، البند {1} ({2})",
            Resolution = "{0}، القرار {1}",
            Decision = "{0}، المقرر {1}",
        },
    };
}
