using ReportModel.Editions;

namespace ReportModel.Runtime;

/// <summary>The tables of a report in its other languages. None is touched before a record with words is asked for.</summary>
/// <param name="tables">Give the tables, in the order of the language codes.</param>
internal sealed class TableEditions(Func<ReportTable>[] tables)
{
    private readonly object?[] _merged = new object?[TableLines.Parts];

    /// <summary>The report in each of the languages.</summary>
    public EquatableArray<Report> Reports => tables.Select(static table => table().Report).ToEquatableArray();

    /// <summary>The title in each of the languages.</summary>
    public EquatableArray<LanguageText> Titles => EditionTexts.Texts(tables.Select(static table => table().Itself).ToList(), static document => document.Title);

    /// <summary>A list of records with the wording of all languages; made when it is first asked for, and then kept.</summary>
    public EquatableArray<T> Merge<T>(
        ReportPart part, Func<EquatableArray<T>> own, Func<ReportTable, EquatableArray<T>> ofEdition, Func<EquatableArray<T>, IReadOnlyList<EquatableArray<T>>, EquatableArray<T>> merge)
        where T : class
    {
        ref var merged = ref _merged[(int)part];
        return (EquatableArray<T>)(Volatile.Read(ref merged)
            ?? Interlocked.CompareExchange(ref merged, merge(own(), tables.Select(table => ofEdition(table())).ToList()), null)
            ?? merged!);
    }
}
