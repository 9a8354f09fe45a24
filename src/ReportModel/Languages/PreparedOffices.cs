using ReportModel.Text;

namespace ReportModel;

/// <summary>The words for offices, and where they and titles of courtesy may begin: at most places of a text nothing does.</summary>
internal sealed class PreparedOffices(DraftingConventions conventions)
{
    private readonly CharacterSearch _titles = new(conventions.Honorifics.Select(static title => title[0]).Where(char.IsUpper).Distinct().ToArray());
    private readonly CharacterSearch _listOpeners = new(conventions.ListOpeners.AsSpan());
    private readonly LiteralStarts _starts = new(conventions.Offices.Roles.Select(static role => role.Words));

    /// <summary>The words, the longest first.</summary>
    public RoleWords[] Roles { get; } = [.. conventions.Offices.Roles.OrderByDescending(static role => role.Words.Length)];

    /// <summary>Whether the words of an office may begin at a place.</summary>
    public bool MayStandAt(string text, int at) => !Scripts.IsWhiteSpace(text[at]) && _starts.MayStandAt(text, at);

    /// <summary>The next place where a title of courtesy may begin; the end of the text where there is none.</summary>
    public int NextTitle(string text, int at) => Next(_titles, text, at);

    /// <summary>The next mark that opens a list; the end of the text where there is none.</summary>
    public int NextListOpener(string text, int at) => Next(_listOpeners, text, at);

    private static int Next(CharacterSearch characters, string text, int at) =>
        characters.First(text.AsSpan(at)) is var length and >= 0 ? at + length : text.Length;
}
