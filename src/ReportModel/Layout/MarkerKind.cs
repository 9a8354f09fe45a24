namespace ReportModel.Layout;

/// <summary>The kinds of numbers and letters with which a line can begin.</summary>
internal enum MarkerKind
{
    /// <summary>None.</summary>
    None,

    /// <summary>An Arabic number and a full stop: a paragraph, a numbered topic, or an item of an agenda.</summary>
    Number,

    /// <summary>A small letter in brackets: an item.</summary>
    Letter,

    /// <summary>A capital letter and a full stop: a subsection.</summary>
    Capital,

    /// <summary>A numeral of the language: a section.</summary>
    Section,
}
