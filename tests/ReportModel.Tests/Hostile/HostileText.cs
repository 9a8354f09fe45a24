using System.Globalization;
using CsCheck;

namespace ReportModel.Tests.Hostile;

/// <summary>A text with mistakes in it, and how it came about: what a failed property prints instead of the text.</summary>
internal sealed record HostileText(string Text, string How)
{
    private static readonly Gen<(int Kind, uint Number)[]> s_changes = Gen.Select(Gen.Int[0, Changes.All.Length - 1], Gen.UInt).Array[0, 6];

    private static readonly Gen<string> s_free = Gen.OneOf(
        Gen.Char.Array[0, 300].Select(chars => new string(chars)),
        Gen.Char["\0\n\r\u0085\u2028 \u3000\t.:。：；、（）()《》“”0123456789０９一二三四五ABCabcz第条段项号和及与年月日\uD83D\uDE00\uFEFF\u202E/-"].Array[0, 600].Select(chars => new string(chars)),
        Gen.Select(Gen.Int[0, Changes.Hostile.Length - 1], Gen.Int[0, 3]).Array[0, 200]
            .Select(pieces => string.Join("\n", pieces.Select(piece => string.Concat(Enumerable.Repeat(Changes.Hostile[piece.Item1], piece.Item2))))));

    public override string ToString() => How;

    /// <summary>One of some texts with some changes, one after the other.</summary>
    public static Gen<HostileText> Of(params (string Name, string Text)[] texts) => Gen.Select(Gen.Int[0, texts.Length - 1], s_changes)
        .Select((which, changes) => Changed(texts[which].Name, texts[which].Text, changes));

    /// <summary>A stretch of lines of a text with some changes.</summary>
    public static Gen<HostileText> StretchOf(string name, string text, int maximum)
    {
        var lines = text.Split('\n');
        return Gen.Select(Gen.Int[0, lines.Length - 1], Gen.Int[1, maximum], s_changes).Select((first, count, changes) => Changed(
            string.Create(CultureInfo.InvariantCulture, $"{name}, {count} lines after line {first}"),
            string.Join('\n', lines.Skip(first).Take(count)),
            changes));
    }

    /// <summary>Text that never was a report.</summary>
    public static Gen<HostileText> Free { get; } = s_free.Select(text => new HostileText(text, "free text: " + Escaped(text)));

    /// <summary>The text in a form that every terminal shows.</summary>
    private static string Escaped(string text) => string.Concat(text.Select(c => c is >= ' ' and < '\u007F'
        ? c.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")));

    private static HostileText Changed(string name, string text, (int Kind, uint Number)[] changes)
    {
        var how = name;
        foreach (var (kind, number) in changes)
        {
            text = Changes.Apply(kind, number, text);
            how += string.Create(CultureInfo.InvariantCulture, $"; {Changes.All[kind].Name} ({kind}, {number})");
        }

        return new(text, how);
    }
}
