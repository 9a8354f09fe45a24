using System.Globalization;

namespace ReportModel;

/// <content>What follows from the components.</content>
public sealed partial class DocumentSymbol
{
    /// <summary>The body above the <see cref="Body"/>: <c>CTOC/COP</c> for <c>CTOC/COP/WG.3/2022/2</c>; empty where there is none.</summary>
    public string ParentBody => Body is var body && body.LastIndexOf('/') is var slash and > 0 ? body.Substring(0, slash) : "";

    /// <summary>Whether it is a draft, a document of limited distribution (<c>L</c>): <c>A/C.3/78/L.45</c>.</summary>
    public bool IsDraft => HasNature("L");

    /// <summary>Whether it is a document of restricted distribution (<c>R</c>): <c>E/CN.7/R.10</c>.</summary>
    public bool IsRestricted => HasNature("R");

    /// <summary>Whether it is a resolution (<c>RES</c>) or decision (<c>DEC</c>) of a body: <c>A/RES/77/263 B</c>; <see cref="Number"/> is then its number.</summary>
    public bool IsResolutionOrDecision => HasNature("RES") || HasNature("DEC");

    /// <summary>
    /// The <see cref="Session"/> as a number: 26 for <c>A/RES/2758(XXVI)</c>, 59 for <c>A/HRC/59/60</c>, 10 for <c>A/ES-10/1022</c>.
    /// Null where the symbol has none, and for a country review, which has cycle and year.
    /// </summary>
    public int? SessionNumber
    {
        get
        {
            var session = (Session ?? "").AsSpan();
            session = session.StartsWith("EX(".AsSpan(), StringComparison.Ordinal) ? session.Slice(3, session.Length - 4) : session;
            session = session.Slice(session.LastIndexOfAny('-', '.') + 1);
            return session is "L" ? 50
                : SymbolCharacters.RomanValue(session) is var roman and > 0 ? roman
                : int.TryParse(session.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
                : null;
        }
    }

    /// <summary>The State that a report or programme is about, as the symbol writes it, mostly ISO 3166-1 alpha-3: <c>MHL</c> in <c>CRC/C/MHL/CO/3-4</c>; otherwise null.</summary>
    public string? StateCode
    {
        get
        {
            foreach (var segment in _segments)
            {
                if (segment.Kind == SegmentKind.State)
                {
                    return segment.Of(Single.AsSpan()).ToString();
                }
            }

            return null;
        }
    }

    private bool HasNature(string nature)
    {
        foreach (var segment in _segments)
        {
            if (segment.Kind == SegmentKind.Nature && segment.Head(Single.AsSpan()).Equals(nature.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
