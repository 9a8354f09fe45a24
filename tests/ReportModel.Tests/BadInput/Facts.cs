namespace ReportModel.Tests.BadInput;

/// <summary>All facts of a report as rows of text, without positions and without white space, so that two readings can be compared row by row.</summary>
internal static class Facts
{
    public static IReadOnlyList<string> Of(Report report)
    {
        var rows = new List<string>
        {
            $"title: {report.Title}",
            $"held: {report.HeldFrom} to {report.HeldTo}, {report.Place}",
        };
        rows.AddRange(report.Sections.SelectMany(Flatten).Select(s => $"section {s.Id} {s.Kind} {s.Number}: {s.Title} [{s.Paragraphs}]"));
        foreach (var p in report.Paragraphs)
        {
            rows.Add($"paragraph {p.Number} in {p.Section}: {p.Text}");
            rows.AddRange(p.Citations.Select((c, i) => $"citation {p.Number}.{i}: {Of(c)}"));
            foreach (var item in p.Items)
            {
                rows.Add($"item {p.Number}({item.Letter}) under {item.Topic}: {item.Text}");
                rows.AddRange(item.Citations.Select((c, i) => $"citation {p.Number}({item.Letter}).{i}: {Of(c)}"));
            }
        }

        rows.AddRange(report.Recommendations.Select(r => $"recommendation {r.Paragraph}({r.Letter}) of {Of(r.AdoptedBy)} under {r.Topic}: {r.Text} {Of(r.Operatives)}"));
        foreach (var item in report.AgendaItems.SelectMany(i => i.SubItems.Prepend(i)))
        {
            rows.Add($"agenda item {item.Id}: {item.Title} joint {item.IsJoint} {Of(item.JointWith)}");
            rows.Add($"discussion {item.Id}: {item.Discussion} {Of(item.Sittings)}");
        }

        rows.AddRange(report.Statements.Select(s => $"statement {s.Paragraph} {Of(s.AgendaItems)} {s.Capacity} {s.Name} {s.State?.Iso3} {s.Organization?.Name}: {s.Words}"));
        rows.AddRange(report.Panellists.Select(p => $"panellist {p.Paragraph} {Of(p.AgendaItems)} {p.Name} {p.StateName} {p.State.Iso3}"));
        rows.AddRange(report.InvitedSpeakers.Select(s => $"invited {s.Paragraph} {Of(s.AgendaItems)} {s.Name} {s.State?.Iso3} {s.Capacity} {s.Body?.Acronym}"));
        rows.AddRange(report.Attendance.Select(a => $"attendance {a.Paragraph} {a.Status} {a.Name} {a.State?.Iso3} {a.Organization?.Name}"));
        rows.AddRange(report.States.Select(s => $"state {s.Iso3}"));
        rows.AddRange(report.Officers.Select(o => $"officer {o.Paragraph} {o.Name} {o.Role} {o.State?.Iso3} {o.Body.Acronym}"));
        rows.AddRange(report.Meetings.Select(m => $"meeting {m.Paragraph} {m.Body.Acronym} {m.Count} {m.HeldFrom} {m.HeldTo} {Of(m.Hours)}"));
        rows.AddRange(report.Documents.Select(d => $"document {d.Symbol} before {Of(d.SubmittedTo)}: {d.Title}"));
        rows.AddRange(report.Resolutions.Select(r => $"resolution {r.Id} {r.Kind} {r.Body.Acronym} {r.Number} {r.Title}"));
        rows.AddRange(report.LegalActs.Select(a => $"act {a.Number} {a.Kind} {a.Issuer} {a.Date}"));
        rows.AddRange(report.Instruments.Select(i => $"instrument {i.Key} {i.Kind} {string.Join(' ', i.Articles.Select(a => $"{a.Number}({a.Subparagraph})"))}"));
        return rows.ConvertAll(Squeeze);
    }

    /// <summary>The rows of one list that the other does not have, each as often as it is missing.</summary>
    public static IReadOnlyList<string> Missing(IReadOnlyList<string> of, IReadOnlyList<string> from)
    {
        var left = from.GroupBy(row => row).ToDictionary(g => g.Key, g => g.Count());
        return [.. of.Where(row => !left.TryGetValue(row, out var count) || (left[row] = count - 1) < 0)];
    }

    private static IEnumerable<Section> Flatten(Section section) => section.Sections.SelectMany(Flatten).Prepend(section);

    private static string Of(Citation c) =>
        $"{c.Kind} {c.Words} {c.Resolution} {c.LegalAct} {c.Instrument} {c.Document} {c.Article?.Number}({c.Article?.Subparagraph}) {Of(c.Paragraphs)} {Of(c.Recommendations)}";

    private static string Of(IEnumerable<Body> bodies) => string.Join(',', bodies.Select(b => b.Acronym));

    private static string Of(IEnumerable<Operative> operatives) =>
        string.Join(';', operatives.Select(o => $"{o.Addressee.Kind} {o.Addressee.Words} {o.Modality} {o.Words}"));

    private static string Of<T>(EquatableArray<T> list) => string.Join(',', list);

    /// <summary>One space where there is white space beside letters that need one, else none; the symbol that all ids begin with is left out.</summary>
    private static string Squeeze(string row) =>
        string.Concat(row.Replace(Repository.SeedSymbol, "", StringComparison.Ordinal).Where(c => !char.IsWhiteSpace(c)));
}
