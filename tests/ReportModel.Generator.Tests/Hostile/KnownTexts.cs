using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using ReportModel.Runtime;

namespace ReportModel.Generator.Tests.Hostile;

/// <summary>All texts of some reports, in the two forms in which code can hold them.</summary>
internal sealed class KnownTexts
{
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal) { "" };
    private readonly HashSet<string> _inLiterals = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inDocumentation = new(StringComparer.Ordinal);
    private readonly string[] _shortest;

    public KnownTexts(IEnumerable<ReportContent> contents, params string[] others)
    {
        foreach (var content in contents)
        {
            Collect(content.Report);
            var summary = content.Summary;
            _texts.UnionWith(summary.Resolutions.Select(resolution => resolution.Citation));
            _texts.UnionWith(summary.Resolutions.Select(resolution => resolution.Id.Split('#')[0]));
        }

        _texts.UnionWith(others);
        _inLiterals.UnionWith(_texts.Select(InLiteral));
        _inDocumentation.UnionWith(_texts.Select(InDocumentation));
        _shortest = [.. _inDocumentation.Where(text => text.Length > 0).OrderBy(text => text.Length)];
    }

    /// <summary>Whether the value of a literal is one of the texts.</summary>
    public bool HasLiteral(string value) => _inLiterals.Contains(value);

    /// <summary>
    /// The fields of a table that are none of the texts with its escapes, nor in the table's own words: numbers, names of
    /// values, dates, codes, ids, and <c>=</c> for what the record before has.
    /// </summary>
    public IEnumerable<string> UnknownFields(string value) =>
        value.Split('\n', '|').Where(field => field != "=" && !field.All(IsPlain) && !IsTextOrId(EscapedText.Decode(Encoding.UTF8.GetBytes(field))));

    /// <summary>An id of the report itself begins with its <c>#</c>.</summary>
    private bool IsTextOrId(string field) => HasLiteral(field) || (field.StartsWith('#') && HasLiteral(field[1..]));

    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is ' ' or ',' or '.' or '/' or '#' or '-' or '(' or ')' or '[' or ']' or ':' or '+';

    /// <summary>Whether the text of an element of documentation is one of the texts, or a sentence of the emitter's around some.</summary>
    public bool HasDocumentation(string text) =>
        _inDocumentation.Contains(text) || Array.Exists(EmittedSyntax.Sentences, sentence => IsSentence(text, sentence));

    /// <summary>A literal holds every character; half a pair of surrogates is none.</summary>
    public static string InLiteral(string text) => string.Concat(Runes(text));

    /// <summary>XML has no control characters but three, nor U+FFFE and U+FFFF.</summary>
    public static string InDocumentation(string text) => string.Concat(Runes(text).Select(rune => rune is [< ' ' and not ('\t' or '\n' or '\r')] or ['\uFFFE' or '\uFFFF'] ? "\uFFFD" : rune));

    /// <summary>The characters of a text, pairs of surrogates together.</summary>
    private static IEnumerable<string> Runes(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                yield return text.Substring(i++, 2);
            }
            else
            {
                yield return char.IsSurrogate(text[i]) ? "\uFFFD" : text[i].ToString();
            }
        }
    }

    /// <summary>Whether a text is a sentence with texts of the documents in its gaps; longer texts are tried last.</summary>
    private bool IsSentence(string text, string sentence)
    {
        var gap = sentence.IndexOf('{', StringComparison.Ordinal);
        if (gap < 0)
        {
            return text == sentence;
        }

        if (!text.StartsWith(sentence[..gap], StringComparison.Ordinal))
        {
            return false;
        }

        var (rest, after) = (text[gap..], sentence[(sentence.IndexOf('}', StringComparison.Ordinal) + 1)..]);
        if (sentence[gap + 1] == 'n')
        {
            var digits = rest.TakeWhile(char.IsAsciiDigit).Count();
            return digits > 0 && IsSentence(rest[digits..], after);
        }

        return Array.Exists(_shortest, known => rest.StartsWith(known, StringComparison.Ordinal) && IsSentence(rest[known.Length..], after));
    }

    private void Collect(object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                _texts.Add(text);
                break;
            case DocumentSymbol symbol:
                _texts.Add(symbol.ToString());
                _texts.UnionWith(symbol.Parts.Select(part => part.ToString()));
                break;
            case RecommendationId or AgendaItemId or ParagraphId or SectionId or ResolutionId:
                var id = Convert.ToString(value, CultureInfo.InvariantCulture)!;
                var hash = id.IndexOf('#', StringComparison.Ordinal);
                _texts.UnionWith([id, id[..Math.Max(hash, 0)], id[(hash + 1)..]]);
                break;
            case IEnumerable list:
                foreach (var item in list)
                {
                    Collect(item);
                }

                break;
            case AgendaItem item:
                _texts.Add(item.ToString());
                CollectProperties(item);
                break;
            case var record when record.GetType().Namespace == nameof(ReportModel) && !record.GetType().IsEnum:
                CollectProperties(record);
                break;
        }
    }

    private void CollectProperties(object record)
    {
        foreach (var property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            Collect(property.GetValue(record));
        }
    }
}
