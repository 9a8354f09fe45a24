using Microsoft.CodeAnalysis;
using ReportModel.Runtime;

namespace ReportModel.Analyzers.References;

/// <summary>Checks the ids of recommendations or of agenda items.</summary>
/// <param name="reports">The catalogues of the kind; empty where none is known.</param>
/// <param name="kind">The kind of ids.</param>
/// <param name="malformed">The rule for what is no id.</param>
/// <param name="unknown">The rule for what is in no catalogue.</param>
/// <param name="mustBeKnown">Whether an id must be in a catalogue even where none is near.</param>
internal sealed class IdCheck(
    IReadOnlyList<ReportMembers> reports,
    IdKind kind,
    DiagnosticDescriptor malformed,
    DiagnosticDescriptor unknown,
    bool mustBeKnown)
{
    public Finding? Check(string written)
    {
        if (reports.Any(report => report.Holds(written)))
        {
            return null;
        }

        var visible = InvisibleCharacters.RemoveFrom(written);
        if (!kind.TryParse(visible, out var id))
        {
            var meant = Meant(visible);
            return Finding.Of(malformed, written, kind.WhatIsWrong(visible) + Nearest.Question(meant), meant);
        }

        // Taking the character away is no help where the id has to be known and still is not.
        var isMistaken = mustBeKnown && reports.Count > 0 && !IsKnown(id);
        return visible != written && !isMistaken ? Finding.Invisible(written, id)
            : reports.Count > 0 ? CheckKnown(written, id)
            : null;
    }

    private IEnumerable<string> All => reports.SelectMany(report => report.All).Select(member => member.Id);

    private Finding? CheckKnown(string written, string id)
    {
        if (IsKnown(id))
        {
            return id == written ? null : Finding.OtherForm(unknown, written, id);
        }

        var (head, place) = SymbolHalves.SplitId(id);
        var sameReport = SameReport(head).ToList();
        if (sameReport.Count > 0)
        {
            return Find(written, NearestPlaces(id, sameReport));
        }

        var near = Nearest.Choose(All.Where(other => SymbolHalves.SplitId(other).Place == place), other => Slips(head, other), SymbolSlip.Limit);
        return near.Count > 0 || mustBeKnown ? Find(written, near) : null;
    }

    private IEnumerable<KnownMember> SameReport(string head) => reports.SelectMany(report => report.Of(head));

    private bool IsKnown(string id)
    {
        var (head, place) = SymbolHalves.SplitId(id);
        return SameReport(head).Any(member => SymbolHalves.SplitId(member.Id).Place == place);
    }

    /// <summary>What a malformed id was meant to be: the one that a citation in words means, or those nearest to it.</summary>
    private List<string> Meant(string malformed)
    {
        var citation = LooseReference.Parse(malformed);
        var cited = All.Where(id => IsCited(id, citation)).Distinct(StringComparer.Ordinal).Take(2).ToList();
        if (cited.Count == 1)
        {
            return cited;
        }

        var plain = PlainText.Of(malformed);
        return Nearest.ChooseLeast(All, known => TypingDistance.Within(plain, PlainText.Of(known), 2), limit: 2);
    }

    /// <summary>Whether a citation, as people write it, names the very place of an id, and nothing that the id does not.</summary>
    private bool IsCited(string id, LooseReference citation)
    {
        var (head, place) = SymbolHalves.SplitId(id);
        return ReferencePlace.TryParse(place, "#".Length + kind.PlaceWord.Length, out var own) && citation.Place == own && citation.WordsFit(head);
    }

    private Finding Find(string written, List<string> near) => Finding.Of(unknown, written, Nearest.Question(near), near);

    /// <summary>In a known report, where every id is known: the same paragraph with the nearest letters, then other paragraphs with the same.</summary>
    private List<string> NearestPlaces(string id, List<KnownMember> members)
    {
        var place = IdPlace.Of(id);
        return [.. members
            .Where(member => kind.TryParse(member.Id, out _))
            .Select(member => (member.Id, Distance: place.DistanceTo(IdPlace.Of(member.Id))))
            .Where(member => member.Distance is not null)
            .OrderBy(member => member.Distance)
            .Select(member => member.Id)
            .Distinct(StringComparer.Ordinal)
            .Take(Nearest.Maximum)];
    }

    /// <summary>The slips between what stands before the <c>#</c> and the symbol of a known report, or either half of it.</summary>
    private int Slips(string head, string id)
    {
        var other = SymbolHalves.SplitId(id).Head;
        return SymbolHalves.Of(other).Append(other).Min(symbol => SymbolSlip.Count(kind.Symbol(head), kind.Symbol(symbol)));
    }
}
