using ReportModel.Runtime;

namespace ReportModel.Analyzers.References;

/// <summary>What an id says behind its <c>#</c>: <c>7(k)</c>, <c>item1(a)</c>.</summary>
/// <param name="Number">The number of the paragraph or item.</param>
/// <param name="Letter">The letter as a number, a = 1 and aa = 27; 0 where there is none.</param>
internal readonly record struct IdPlace(long Number, long Letter)
{
    /// <summary>The place of a well-formed id.</summary>
    public static IdPlace Of(string id)
    {
        var (number, letter) = (0L, 0L);
        foreach (var c in SymbolHalves.SplitId(id).Place)
        {
            if (SymbolCharacters.IsDigit(c))
            {
                number = (10 * number) + (c - '0');
            }
            else if (number > 0 && c is not ('(' or ')'))
            {
                letter = (26 * letter) + (c - 'a' + 1);
            }
        }

        return new(number, letter);
    }

    /// <summary>How far two places of one report are from each other; null where neither number nor letter is the same.</summary>
    public long? DistanceTo(IdPlace other) =>
        Number == other.Number ? Math.Abs(Letter - other.Letter)
        : Letter == other.Letter ? 100 * Math.Abs(Number - other.Number)
        : null;
}
