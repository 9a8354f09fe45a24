using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Finds agenda items by body and number, or by title.</summary>
internal sealed class AgendaIndex
{
    /// <summary>A title may be that of an item of each body, and of some sub-items; of more, nobody can say which is meant.</summary>
    private const int MostOfOneTitle = 20;

    /// <summary>No agenda has more titles, not even that of the General Assembly; a title near to one of them is sought among the first.</summary>
    private const int MostTitles = 500;

    private readonly ReadingContext _context;
    private readonly Dictionary<(Body Body, int Number, string? Letter), EquatableArray<AgendaItemId>> _byNumber = [];
    private readonly HashSet<Body> _bodies = [];
    /// <summary>By body and title, and under no body the items of all bodies.</summary>
    private readonly Dictionary<(Body? Body, string Title), List<AgendaItemId>> _byTitle = [];
    private readonly List<string> _titles = [];

    public AgendaIndex(ReadingContext context, List<AgendaItem> items)
    {
        _context = context;
        foreach (var item in items)
        {
            Add(item);
            foreach (var sub in item.SubItems)
            {
                Add(sub);
            }
        }
    }

    /// <summary>The item of that number, with those that it is considered together with.</summary>
    public EquatableArray<AgendaItemId> ByNumber(Body body, int number, string? letter = null) =>
        _byNumber.TryGetValue((body, number, letter), out var found) ? found : [];

    /// <summary>
    /// The items of some numbers; null where there is no item of one of them. Where headings name items and the report prints
    /// no agenda of the body, its numbers are all that is known of its items: reports that adopt an agenda by its symbol alone.
    /// </summary>
    public EquatableArray<AgendaItemId>? ByNumbers(Body body, List<ItemNumber> numbers)
    {
        var items = new List<AgendaItemId>(numbers.Count);
        foreach (var number in numbers)
        {
            var found = ByNumber(body, number.Number, number.Letter);
            if (found.IsEmpty && (!_context.Conventions.HeadingsNameItems || _bodies.Contains(body)))
            {
                return null;
            }

            items.AddRange(found.IsEmpty ? [AgendaReader.Id(_context, body, number.Number, number.Letter)] : found);
        }

        return items.Distinct().ToEquatableArray();
    }

    /// <summary>The items and sub-items of that title; failing that, of the only title near to it. That there are too many of them is a finding.</summary>
    /// <param name="title">The title as the text gives it.</param>
    /// <param name="body">The body whose items are meant; null for those of all bodies.</param>
    /// <param name="text">The text that names the title.</param>
    /// <param name="place">Where it does.</param>
    public EquatableArray<AgendaItemId> ByTitle(string title, Body? body, JoinedText text, TextRange place)
    {
        var key = Titles.Key(title);
        if (!_byTitle.TryGetValue((body, key), out var found))
        {
            found = NearKey(key, body) is { } near ? _byTitle[(body, near)] : [];
        }

        return Limited(found, title, text, place);
    }

    /// <summary>Items that one title means, and no more of them than it can mean.</summary>
    public EquatableArray<AgendaItemId> Limited(List<AgendaItemId> found, string title, JoinedText text, TextRange place)
    {
        if (found.Count <= MostOfOneTitle)
        {
            return found.ToEquatableArray();
        }

        _context.Report(DocumentRules.TitleOfTooMany.At(text.Locate(place), title, MostOfOneTitle));
        return found.Take(MostOfOneTitle).ToEquatableArray();
    }

    private void Add(AgendaItem item)
    {
        _bodies.Add(item.Body);
        if (!_byNumber.ContainsKey((item.Body, item.Number, item.Letter)))
        {
            _byNumber.Add((item.Body, item.Number, item.Letter), [item.Id, .. item.JointWith]);
        }

        var key = Titles.Key(item.Title);
        if (!_byTitle.ContainsKey((null, key)))
        {
            _titles.Add(key);
        }

        Add((null, key), item.Id);
        Add((item.Body, key), item.Id);
    }

    private void Add((Body? Body, string Title) key, AgendaItemId item)
    {
        if (!_byTitle.TryGetValue(key, out var same))
        {
            _byTitle.Add(key, same = []);
        }

        // One more than count, so that it is seen when there are too many.
        if (same.Count <= MostOfOneTitle)
        {
            same.Add(item);
        }
    }

    /// <summary>The only title near to another; null where there is none or several.</summary>
    private string? NearKey(string key, Body? body)
    {
        string? near = null;
        for (var i = 0; i < _titles.Count && i < MostTitles; i++)
        {
            if (!Titles.AreNear(_titles[i], key) || !_byTitle.ContainsKey((body, _titles[i])))
            {
                continue;
            }

            if (near is not null)
            {
                return null;
            }

            near = _titles[i];
        }

        return near;
    }
}
