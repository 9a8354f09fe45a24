using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ReportModel.Generator;

/// <summary>
/// Where a document says things, without what it says: one list for each file that draws on it, in the order in which
/// that file's facts are printed.
/// </summary>
internal sealed record ReportPositions
{
    public string Path { get; private init; } = "";

    public string Identifier { get; private init; } = "";

    public string Symbol { get; private init; } = "";

    /// <summary>The language, where the document is another edition of a report that has the members; otherwise empty.</summary>
    public string Edition { get; private init; } = "";

    public string Key => NamedReport.KeyOf(Identifier, Edition);

    /// <summary>SHA-256 over the text in UTF-8, with LF and without byte order mark.</summary>
    public string Sha256 { get; private init; } = "";

    public EquatableArray<SourceSpan> Recommendations { get; private init; }

    public EquatableArray<SourceSpan> AgendaItems { get; private init; }

    public EquatableArray<SourceSpan> Paragraphs { get; private init; }

    public EquatableArray<SourceSpan> Others { get; private init; }

    /// <summary>Where the documents are named, as the compiler counts.</summary>
    private EquatableArray<TextPlace> Documents { get; init; }

    /// <summary>Where the resolutions and decisions are named first, as the compiler counts.</summary>
    private EquatableArray<TextPlace> Resolutions { get; init; }

    public static ReportPositions Of(ReportContent content, SourceText source, string text)
    {
        var report = content.Report;
        return new()
        {
            Path = content.Path,
            Identifier = content.Names.Identifier,
            Symbol = report.Symbol.ToString(),
            Sha256 = Hash(text),
            Recommendations = PositionOrder.Recommendations(report),
            AgendaItems = PositionOrder.AgendaItems(report),
            Paragraphs = PositionOrder.Paragraphs(report),
            Others = PositionOrder.Others(report),
            Documents = report.Documents.Select(d => TextPlace.Of(source, d.Source)).ToEquatableArray(),
            Resolutions = report.Resolutions.Select(r => TextPlace.Of(source, r.Source)).ToEquatableArray(),
        };
    }

    /// <summary>The positions, unless another report has the report's name; then null.</summary>
    public ReportPositions? In(ReportShares shares) => shares.Find(Path) is not { } share ? null : share.IsEdition ? this with { Edition = share.Edition } : this;

    /// <summary>Where an entry of a shared catalogue stands.</summary>
    public TextPlace PlaceOf(FactTable table, int index) => table switch
    {
        FactTable.Documents => Documents[index],
        FactTable.Resolutions => Resolutions[index],
        _ => default,
    };

    private static string Hash(string text)
    {
        if (text.Length > 0 && text[0] == '\uFEFF')
        {
            text = text.Substring(1);
        }

        if (text.IndexOf('\r') >= 0)
        {
            text = text.Replace("\r\n", "\n").Replace('\r', '\n');
        }

        using var sha = SHA256.Create();
        var writer = new SourceWriter(64);
        foreach (var b in HashUtf8(sha, text))
        {
            writer.AppendHex(b, 2);
        }

        return writer.ToString().ToLowerInvariant();
    }

    /// <summary>The hash piece by piece: the whole text in UTF-8 would be as large as the text once more.</summary>
    private static byte[] HashUtf8(SHA256 sha, string text)
    {
        const int Piece = 2048;
        var encoder = Encoding.UTF8.GetEncoder();
        var chars = new char[Piece];
        var bytes = new byte[3 * (Piece + 1)];
        for (var at = 0; at < text.Length; at += Piece)
        {
            var count = Math.Min(Piece, text.Length - at);
            text.CopyTo(at, chars, 0, count);
            sha.TransformBlock(bytes, 0, encoder.GetBytes(chars, 0, count, bytes, 0, flush: at + count == text.Length), null, 0);
        }

        sha.TransformFinalBlock(bytes, 0, 0);
        return sha.Hash!;
    }
}
