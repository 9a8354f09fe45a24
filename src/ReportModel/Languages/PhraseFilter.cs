using ReportModel.Text;

namespace ReportModel;

/// <summary>
/// Tells of all phrases at once which of them may stand in a text. Most stand in few paragraphs, and looking for each of some
/// hundred in every sentence would take longer than everything else.
/// </summary>
internal sealed class PhraseFilter
{
    private readonly List<ushort[]> _runs = [];
    private readonly int[] _uses = new int[CharacterRuns.Places];
    private ushort[] _first = [];
    private ulong[] _none = [];

    /// <summary>How many phrases there are.</summary>
    public int Count => _runs.Count;

    /// <summary>Adds the words that a phrase has at least.</summary>
    /// <returns>The place of the phrase among all.</returns>
    public int Add(IEnumerable<string> words)
    {
        _runs.Add([.. words.SelectMany(CharacterRuns.Of).Distinct()]);
        foreach (var run in _runs[_runs.Count - 1])
        {
            _uses[run]++;
        }

        return _runs.Count - 1;
    }

    /// <summary>Ends the adding. The runs of each phrase that few others have come to the front: where the first is missing the others need no look.</summary>
    public void Complete()
    {
        _runs.ForEach(runs => Array.Sort(runs, (left, right) => _uses[left] - _uses[right]));
        _first = [.. _runs.Select(static runs => runs.Length > 0 ? runs[0] : CharacterRuns.None)];
        _none = new ulong[((_runs.Count - 1) / 64) + 1];
    }

    /// <summary>The phrases that may stand in a text.</summary>
    public PhraseCandidates In(string text)
    {
        var runs = new CharacterRuns(stackalloc byte[CharacterRuns.Places]);
        runs.Add(text.AsSpan());
        // Most paragraphs have no phrase, and share the memory that says so.
        var bits = _none;
        for (var i = 0; i < _first.Length; i++)
        {
            if (runs.MayHold(_first[i]) && runs.MayHold(_runs[i]))
            {
                bits = ReferenceEquals(bits, _none) ? new ulong[_none.Length] : bits;
                bits[i >> 6] |= 1UL << i;
            }
        }

        return new PhraseCandidates(bits);
    }
}
