using ReportModel.Runtime;

namespace ReportModel.Analyzers.References;

/// <summary>A kind of ids. Whether a string is one, the library says; here is told why it is none.</summary>
/// <param name="grammar">How the ids are written.</param>
internal abstract class IdKind(IdGrammar grammar)
{
    public static IdKind Recommendation { get; } = new RecommendationKind();

    public static IdKind AgendaItem { get; } = new AgendaItemKind();

    /// <summary>Reads an id.</summary>
    /// <param name="text">The string.</param>
    /// <param name="id">The id in its normal form.</param>
    /// <returns>Whether the string is an id of this kind.</returns>
    public bool TryParse(string text, out string id) => grammar.TryParse(text.AsSpan(), out id);

    /// <summary>Why a string is no id of this kind, and what to write.</summary>
    public string WhatIsWrong(string text)
    {
        var (head, place) = SymbolHalves.SplitId(text.Trim());
        return Other.TryParse(text, out _) ? $"it is the id of {Other.Name}"
            : place.Length == 0 ? NoMark
            : IsPlace(place.AsSpan(1)) ? WrongHead(head)
            : WrongPlace;
    }

    /// <summary>A whole symbol for what stands before the <c>#</c>.</summary>
    public abstract string Symbol(string head);

    /// <summary>What stands between the <c>#</c> and the number.</summary>
    public abstract string PlaceWord { get; }

    protected abstract IdKind Other { get; }

    protected abstract string Name { get; }

    protected abstract string NoMark { get; }

    protected abstract string WrongPlace { get; }

    protected abstract bool IsPlace(ReadOnlySpan<char> place);

    protected abstract string WrongHead(string head);

    private sealed class RecommendationKind() : IdKind(IdGrammar.Recommendation)
    {
        protected override string NoMark => "no '#' follows a symbol; write the symbol of the report, '#', the paragraph and its letter, as in CTOC/COP/WG.3/2022/4#7(k)";

        protected override string WrongPlace => "what follows '#' is no paragraph; write its number and, in parentheses, the letter, as in #7(k)";

        public override string Symbol(string head) => head;

        public override string PlaceWord => "";

        protected override IdKind Other => AgendaItem;

        protected override string Name => "a recommendation";

        protected override bool IsPlace(ReadOnlySpan<char> place) => IdPlaces.IsRecommendation(place);

        protected override string WrongHead(string head) =>
            head.Length == 0 ? "no symbol precedes '#'; write that of the report, as in CTOC/COP/WG.3/2022/4#7(k)"
            : DocumentSymbol.TryParse(head.AsSpan(), out _, out var error) ? WrongPlace
            : $"before '#', {error.Reason}";
    }

    private sealed class AgendaItemKind() : IdKind(IdGrammar.AgendaItem)
    {
        protected override string NoMark => "no '#' follows a body; write the body, '/', session or year, '#item' and the number, as in CTOC/COP/WG.3/2022#item2";

        protected override string WrongPlace => "what follows '#' is no item; write 'item', its number and perhaps, in parentheses, a letter, as in #item1(a)";

        /// <summary>Body and year are all of a symbol but the number.</summary>
        public override string Symbol(string head) => head + "/1";

        public override string PlaceWord => "item";

        protected override IdKind Other => Recommendation;

        protected override string Name => "an agenda item";

        protected override bool IsPlace(ReadOnlySpan<char> place) => IdPlaces.IsAgendaItem(place);

        protected override string WrongHead(string head) =>
            "what precedes '#' is no body with session or year; write them as in CTOC/COP/WG.3/2022#item2";
    }
}
