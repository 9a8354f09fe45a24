using ReportModel.Layout;
using ReportModel.Outline;
using ReportModel.Text;

namespace ReportModel.Reading;

/// <summary>Reads the officers. A surname with an honorific, as in Burrows 先生, is the person whose full name the report gave before.</summary>
internal sealed class OfficerReader(ReadingContext context, StateListReader states, BodyListReader bodies, List<Meeting> meetings)
{
    /// <summary>Nobody is named again by more words of the name than these: "van der Berg" are three.</summary>
    private const int MostLastWords = 4;

    /// <summary>More are met in one paragraph only by names of no known body, and each of those is a finding already.</summary>
    private const int MostBodies = 50;

    private readonly OfficeReader _offices = new(context, states, bodies);
    private readonly Dictionary<int, List<Body>> _bodies = ByParagraph(meetings);
    private readonly HashSet<(OfficerRole Role, string Name)> _held = [];
    private readonly Dictionary<string, string> _fullNames = new(StringComparer.Ordinal);

    public List<Officer> Read()
    {
        var officers = new List<Officer>();
        foreach (var line in context.Outline.BelowTitle)
        {
            // "Rapporteur: Ms. A (State)" below the title of a committee's report.
            if (FrontMatter.BeginsWithOffice(line.Text.AsSpan(), context.Conventions))
            {
                Add(0, line, null, officers);
            }
        }

        foreach (var paragraph in context.Account)
        {
            var text = paragraph.Block;
            if (!context.Conventions.Offices.Roles.IsEmpty)
            {
                ReadOffices(paragraph, officers);
            }

            if (!context.Prepared.Officers.MayStandIn(paragraph.Block))
            {
                continue;
            }

            foreach (var sentence in new Sentences(text, text.All, context))
            {
                if (context.Prepared.Officers.TryMatch(text, sentence, out var match, out var phrase))
                {
                    Read(text, match, context.Conventions.Officers[phrase].Role, paragraph.Number, officers);
                }
            }
        }

        return officers;
    }

    /// <summary>Those whom the paragraph names, and those of a list below it, whose headings are offices.</summary>
    private void ReadOffices(OutlineParagraph paragraph, List<Officer> officers)
    {
        Add(paragraph.Number, paragraph.Block, null, officers);
        OfficerRole? listed = null;
        foreach (var line in paragraph.Unnumbered)
        {
            // "Vice-Chairs:", or "Vice-Chairs: A (X)" with the others below; under the heading of another office, "Secretary:",
            // stands nobody who holds the last one.
            listed = _offices.HeadingIn(line) ?? (context.Conventions.ListOpeners.Contains(line.Text[line.Length - 1]) ? null : listed);
            listed = Add(paragraph.Number, line, listed, officers) ?? listed;
        }
    }

    /// <summary>Adds those whom a text names; the office of the last of them.</summary>
    private OfficerRole? Add(int paragraph, JoinedText text, OfficerRole? listed, List<Officer> officers)
    {
        OfficerRole? last = null;
        foreach (var (name, state, role) in _offices.Read(text, listed))
        {
            context.ThrowIfCancelled();
            last = role;
            var officer = new Officer { Name = FullName(text.Slice(name)), Role = role, State = state, Paragraph = paragraph, Source = text.Locate(name) };
            // Who is named twice, where the election is told and in the list of the bureau, holds one office.
            if (_held.Add((role, officer.Name)))
            {
                Add(officer, officers);
            }
        }

        return last;
    }

    private void Read(JoinedText text, PhraseMatch match, OfficerRole role, int paragraph, List<Officer> officers)
    {
        var state = match["state"].IsEmpty ? null : states.Read(text, match["state"]);
        Add(
            new Officer
            {
                Name = FullName(match.TextOf("name")),
                Role = role,
                State = state,
                Paragraph = paragraph,
                Source = text.Locate(match["name"]),
            },
            officers);
    }

    private void Add(Officer officer, List<Officer> officers)
    {
        // The bodies whose meetings the same paragraph gives; else those of the report.
        foreach (var body in _bodies.TryGetValue(officer.Paragraph, out var met) ? met.ToEquatableArray() : context.MeetingBodies)
        {
            officers.Add(officer with { Body = body });
        }
    }

    private static Dictionary<int, List<Body>> ByParagraph(List<Meeting> meetings)
    {
        var bodies = new Dictionary<int, List<Body>>();
        foreach (var meeting in meetings)
        {
            if (!bodies.TryGetValue(meeting.Paragraph, out var met))
            {
                bodies.Add(meeting.Paragraph, met = []);
            }

            if (met.Count < MostBodies && !met.Contains(meeting.Body))
            {
                met.Add(meeting.Body);
            }
        }

        return bodies;
    }

    private string FullName(string name)
    {
        name = PersonNames.WithoutHonorifics(name, context.Conventions.Honorifics);
        if (_fullNames.TryGetValue(name, out var full))
        {
            return full;
        }

        // Whoever is named in full may be named again by the last words of the name; the first to bear them has them.
        for (var (i, words) = (name.Length - 1, 0); i > 0 && words < MostLastWords; i--)
        {
            if (!Scripts.IsWhiteSpace(name[i - 1]) || Scripts.IsWhiteSpace(name[i]))
            {
                continue;
            }

            words++;
            if (name.Substring(i) is var last && !_fullNames.ContainsKey(last))
            {
                _fullNames.Add(last, name);
            }
        }

        return name;
    }
}
