using Microsoft.CodeAnalysis;
using ReportModel.Runtime;

namespace ReportModel.Analyzers.References;

/// <summary>Checks the ids of recommendations or of agenda items.</summary>
/// <param name="reports">The catalogues of the kind; empty where none is known.</param>
/// <param name="grammar">How the ids are written.</param>
/// <param name="malformed">The rule for what is no id.</param>
/// <param name="unknown">The rule for what is in no catalogue.</param>
/// <param name="mustBeKnown">Whether an id must be in a catalogue even where none is near.</param>
internal sealed class IdCheck(
    IReadOnlyList<ReportMembers> reports,
    IdGrammar grammar,
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
        var reason = grammar.WhatIsWrong(visible);
        if (reason is null && visible != written)
        {
            return Finding.Invisible(written, visible);
        }

        if (reason is not null)
        {
            var plain = PlainText.Of(visible);
            var meant = Nearest.ChooseLeast(All, id => TypingDistance.Within(plain, PlainText.Of(id), 2), limit: 2);
            return Finding.Of(malformed, written, reason + Nearest.Question(meant), meant);
        }

        return reports.Count > 0 ? CheckKnown(written) : null;
    }

    private IEnumerable<string> All => reports.SelectMany(report => report.All).Select(member => member.Id);

    private Finding? CheckKnown(string id)
    {
        var (head, place) = SymbolHalves.SplitId(id);
        var sameReport = reports.SelectMany(report => report.Of(head)).ToList();
        if (sameReport.Any(member => SymbolHalves.SplitId(member.Id).Place == place))
        {
            return null;
        }

        if (sameReport.Count > 0)
        {
            return Find(id, NearestPlaces(id, sameReport));
        }

        var near = Nearest.Choose(All.Where(other => SymbolHalves.SplitId(other).Place == place), other => Slips(head, other), SymbolSlip.Limit);
        return near.Count > 0 || mustBeKnown ? Find(id, near) : null;
    }

    private Finding Find(string id, List<string> near) => Finding.Of(unknown, id, Nearest.Question(near), near);

    /// <summary>In a known report, where every id is known: the same paragraph with the nearest letters, then other paragraphs with the same.</summary>
    private List<string> NearestPlaces(string id, List<KnownMember> members)
    {
        _ = IdPlace.TryParse(id, grammar.PlaceWord, out var place);
        return [.. members
            .Select(member => (member.Id, Distance: IdPlace.TryParse(member.Id, grammar.PlaceWord, out var other) ? place.DistanceTo(other) : null))
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
        return SymbolHalves.Of(other).Append(other).Min(symbol => SymbolSlip.Count(grammar.Symbol(head), grammar.Symbol(symbol)));
    }
}
