using ReportModel.Layout;

namespace ReportModel.Reading;

/// <summary>A paragraph that is referred to, or an item of it.</summary>
/// <param name="Number">The number of the paragraph.</param>
/// <param name="Letter">The place of the item's letter; 0 for none.</param>
internal readonly record struct ParagraphPlace(int Number, int Letter)
{
    /// <summary>The place as messages name it: <c>paragraph 7 (k)</c>.</summary>
    public override string ToString() => Letter == 0
        ? FormattableString.Invariant($"paragraph {Number}")
        : FormattableString.Invariant($"paragraph {Number} ({Marker.LetterAt(Letter)})");
}

/// <summary>From a place to a place; one place is a range of itself.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last, which belongs to the range.</param>
internal readonly record struct ParagraphPlaceRange(ParagraphPlace First, ParagraphPlace Last)
{
    /// <summary>Whether the last comes before the first.</summary>
    public bool IsBackwards => Last.Number < First.Number || (Last.Number == First.Number && Last.Letter < First.Letter);

    /// <summary>The range as messages name it where it goes backwards.</summary>
    public override string ToString() => $"{First} to {Last}";
}
