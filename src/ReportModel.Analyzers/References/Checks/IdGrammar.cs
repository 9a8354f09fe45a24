namespace ReportModel.Analyzers.References;

/// <summary>How the ids of one kind are written: what stands before the <c>#</c>, and behind it.</summary>
internal abstract class IdGrammar
{
    public static IdGrammar Recommendation { get; } = new RecommendationGrammar();

    public static IdGrammar AgendaItem { get; } = new AgendaItemGrammar();

    /// <summary>Why the string is no id of this kind, and what to write; null where it is one.</summary>
    public string? WhatIsWrong(string id)
    {
        var mark = id.IndexOf('#');
        if (mark < 0)
        {
            return NoMark;
        }

        return !DocumentSymbol.TryParse(Symbol(id.Substring(0, mark)).AsSpan(), out var symbol, out var error) || LacksMeeting(symbol) ? WrongHead(error.Reason)
            : IdPlace.TryParse(id, PlaceWord, out _) ? null
            : WrongPlace;
    }

    /// <summary>A whole symbol for what stands before the <c>#</c>.</summary>
    public abstract string Symbol(string head);

    /// <summary>What stands between the <c>#</c> and the number.</summary>
    public abstract string PlaceWord { get; }

    protected abstract string NoMark { get; }

    protected abstract string WrongPlace { get; }

    protected abstract bool LacksMeeting(DocumentSymbol symbol);

    protected abstract string WrongHead(string reason);

    private sealed class RecommendationGrammar : IdGrammar
    {
        public override string PlaceWord => "";

        protected override string NoMark => "no '#' follows a symbol; write the symbol of the report, '#', the paragraph and its letter, as in CTOC/COP/WG.3/2022/4#7(k)";

        protected override string WrongPlace => "what follows '#' is no paragraph; write its number and, in parentheses, the letter, as in #7(k)";

        public override string Symbol(string head) => head;

        protected override bool LacksMeeting(DocumentSymbol symbol) => false;

        protected override string WrongHead(string reason) => $"before '#', {reason}";
    }

    private sealed class AgendaItemGrammar : IdGrammar
    {
        public override string PlaceWord => "item";

        protected override string NoMark => "no '#' follows a body; write the body, '/', session or year, '#item' and the number, as in CTOC/COP/WG.3/2022#item2";

        protected override string WrongPlace => "what follows '#' is no item; write 'item', its number and perhaps, in parentheses, a letter, as in #item1(a)";

        /// <summary>Body and year are all of a symbol but the number.</summary>
        public override string Symbol(string head) => head + "/1";

        protected override bool LacksMeeting(DocumentSymbol symbol) => symbol.SessionOrYear is null;

        protected override string WrongHead(string reason) =>
            "what precedes '#' is no body with session or year; write them as in CTOC/COP/WG.3/2022#item2";
    }
}
