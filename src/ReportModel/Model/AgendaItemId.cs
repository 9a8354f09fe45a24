using System.ComponentModel;

namespace ReportModel;

/// <summary>The id of an agenda item, such as <c>CTOC/COP/WG.3/2022#item2</c>: the value of its constant in the catalogue's <c>Id</c> class.</summary>
/// <remarks>
/// The constructor takes any text as it is, and so does reading from JSON; <see cref="Parse(string)"/> and all binding
/// from text take only what is written as such an id. Whether there is such an agenda item, the catalogues and the report say.
/// </remarks>
/// <param name="Value">The id as text. Ids are made to be stored: a later version never renames one.</param>
[TypeConverter(typeof(Converter))]
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public readonly partial record struct AgendaItemId([AgendaItemId] string Value)
{
    /// <summary>Reads an id.</summary>
    /// <param name="text">The id alone; white space around it does not matter.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no such id; the message says how one is written.</exception>
    public static AgendaItemId Parse([AgendaItemId] string text) => new(IdGrammar.AgendaItem.Parse(text));

    /// <summary>Reads an id, if the text is one.</summary>
    /// <param name="text">The id alone; white space around it does not matter.</param>
    /// <param name="id">The id; the default value where the text is none.</param>
    /// <returns>Whether the text is such an id.</returns>
    public static bool TryParse([AgendaItemId] string? text, out AgendaItemId id)
    {
        var isRead = IdGrammar.AgendaItem.TryParse(text.AsSpan(), out var value);
        id = isRead ? new(value) : default;
        return isRead;
    }

    /// <summary>The id as text.</summary>
    /// <param name="id">The id.</param>
    public static implicit operator string(AgendaItemId id) => id.Value;

    /// <summary>The id as text.</summary>
    /// <returns>The text; empty for the default value.</returns>
    public override string ToString() => Value ?? "";

    /// <summary>For frameworks that bind by type converters.</summary>
    internal sealed class Converter() : TextTypeConverter<AgendaItemId>(Parse, id => id.ToString());
}
