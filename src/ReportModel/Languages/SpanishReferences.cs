namespace ReportModel;

/// <summary>References in Spanish. Letters have a closing bracket only: párr. 7 k).</summary>
internal static class SpanishReferences
{
    public static ReferenceWords Words { get; } = new()
    {
        Language = "es",
        Fillers =
        [
            "párr", "párr.", "párrs.", "párrafo", "párrafos", "recomendación", "recomendaciones", "tema", "temas", "programa", "del", "de", "la", "el", "los",
            "informe", "resolución", "decisión", "documento", "núm.", "véase", "apartado", "ap.", "inciso",
        ],
        Connectors = ["y", "e", "o"],
        RangeWords = ["a", "al"],
        Parts =
        [
            new("Part", "Parte"), new("Part", "", "parte"), new("Vol.", "Vol."), new("Vol.", "Volumen"), new("Sect.", "Secc."), new("Sect.", "Sección"),
            new("Chap.", "Cap."), new("Chap.", "Capítulo"), new("Prog.", "Programa"), new("Resumption", "Reanudación"),
        ],
        Ordinals = ["primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava", "novena", "décima"],
        Forms = new()
        {
            Paragraph = "{0}, párr. {1}",
            LetteredParagraph = "{0}, párr. {1} {2})",
            Item = "{0}, tema {1}",
            LetteredItem = "{0}, tema {1} {2})",
            Resolution = "{0}, resolución {1}",
            Decision = "{0}, decisión {1}",
        },
    };
}
