using ReportModel.Text;

namespace ReportModel.Layout;

/// <summary>Where the texts of resolutions and decisions begin: at their numbers, as drafts, or at the line that names the acting body.</summary>
internal sealed partial class MixedTextReader
{
    /// <summary>The line that names the acting body is no longer.</summary>
    private const int LongestEnacting = 90;

    private bool IsEnacting(ReadOnlySpan<char> text) =>
        NamesBody(text)
        && _open is not null && (IsHeading(_open.Role) || _open.Role is LineRole.UnnumberedText or LineRole.Paragraph or LineRole.OperativeParagraph or LineRole.Item);

    /// <summary>Whether a line is the name of a body and the mark after it: "The General Assembly,", and neither "The agenda read as follows:" nor what the body does.</summary>
    private bool NamesBody(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestEnacting || !_conventions.Outline.EnactingEnds.Contains(text[text.Length - 1]))
        {
            return false;
        }

        foreach (var start in _conventions.Outline.EnactingStarts)
        {
            if (text.StartsWith(start.AsSpan(), StringComparison.Ordinal) && text.Length > start.Length && !char.IsLower(text[start.Length]))
            {
                return !_prepared.Acts.StandIn(text.ToString());
            }
        }

        return false;
    }

    /// <summary>"56/101": session or year, and the number.</summary>
    private static bool IsResolutionNumber(ReadOnlySpan<char> text)
    {
        var at = 0;
        return ArabicNumber.TryRead(text, ref at, out _) && at < text.Length && text[at++] == '/'
            && ArabicNumber.TryRead(text, ref at, out _) && at == text.Length;
    }

    /// <summary>"Draft resolution", "Draft resolution A", "Draft decision II".</summary>
    private bool IsDraftHeading(ReadOnlySpan<char> text)
    {
        foreach (var draft in _conventions.Outline.Drafts)
        {
            if (text.StartsWith(draft.Words.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                var label = text.Slice(draft.Words.Length).Trim();
                return label.IsEmpty || (label.Length == 1 && Scripts.IsCapital(label[0]))
                    || (_conventions.Numerals.TryRead(label, out _, out var length) && length == label.Length);
            }
        }

        return false;
    }

    /// <summary>"Resolution 57/1", also where the title follows on the line: "Resolution 57/1. Strategic management".</summary>
    private bool IsActHeading(ReadOnlySpan<char> text, out ResolutionKind kind, out string number)
    {
        foreach (var act in _conventions.Outline.Acts)
        {
            var start = act.Words.Length + 1;
            if (text.Length <= start || text[start - 1] != ' ' || !text.StartsWith(act.Words.AsSpan(), StringComparison.OrdinalIgnoreCase) || !char.IsUpper(text[0]))
            {
                continue;
            }

            var end = text.Slice(start).IndexOf(' ');
            var written = (end < 0 ? text.Slice(start) : text.Slice(start, end)).TrimEnd('.');
            // Without a full stop behind its number it is the beginning of a sentence.
            if (!written.IsEmpty && IsResolutionNumber(written) && (end < 0 || text[start + end - 1] == '.'))
            {
                (kind, number) = (act.Kind, written.ToString());
                return true;
            }
        }

        (kind, number) = (default, "");
        return false;
    }

    private string LabelOf(LineRole role, ReadOnlySpan<char> heading)
    {
        if (role == LineRole.ResolutionHeading)
        {
            foreach (var draft in _conventions.Outline.Drafts)
            {
                if (heading.StartsWith(draft.Words.AsSpan(), StringComparison.OrdinalIgnoreCase))
                {
                    return (draft.Kind == ResolutionKind.Decision ? "decision" : "resolution") + heading.Slice(draft.Words.Length).Trim().ToString();
                }
            }

            return IsResolutionNumber(heading) ? heading.ToString()
                : IsActHeading(heading, out var kind, out var act) ? (kind == ResolutionKind.Decision ? "decision" : "") + act
                : "";
        }

        if (role != LineRole.AnnexHeading)
        {
            return "";
        }

        // "Annex II", also where the title follows on the line.
        var number = heading.Slice(Math.Max(0, heading.IndexOf(' '))).TrimStart();
        return "annex" + (_conventions.Numerals.TryRead(number, out _, out var length) ? number.Slice(0, length).ToString() : "");
    }

    /// <summary>Whether lines that end like no sentence stand directly above the line that names the acting body: the title of a resolution.</summary>
    private bool StandsAboveEnacting(int index)
    {
        for (var i = index; i < Math.Min(_lines.Count, index + MostLinesOfHeading); i++)
        {
            var text = _lines.TextOf(i);
            if (i > index && NamesBody(text))
            {
                return true;
            }

            if (_lines[i].IsAlone || _lines[i].Marker.Kind != MarkerKind.None || _lines.EndsBlock(i) || EndsPreambular(i) || IsDraftHeading(text))
            {
                return false;
            }
        }

        return false;
    }
}
