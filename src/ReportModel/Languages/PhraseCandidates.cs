namespace ReportModel;

/// <summary>Which of the phrases that are sought together may stand in a text; of a text that nobody has looked at, all.</summary>
internal readonly struct PhraseCandidates(ulong[] bits)
{
    private readonly ulong[]? _bits = bits;

    public bool Has(int phrase) => _bits is null || (_bits[phrase >> 6] & (1UL << phrase)) != 0;

    /// <summary>Whether one of some phrases that follow one another may.</summary>
    public bool HasAny(int first, int count)
    {
        for (var phrase = first; phrase < first + count; phrase++)
        {
            if (Has(phrase))
            {
                return true;
            }
        }

        return false;
    }
}
