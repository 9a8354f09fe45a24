namespace ReportModel.Generator;

/// <summary>Prints what a class of a catalogue holds as an attribute of the assembly: what the checks of other projects read.</summary>
internal static class MetadataPrinter
{
    /// <summary>Writes the attribute; it stands before the file's namespace.</summary>
    public static void Write(SourceWriter writer, GeneratorOptions options, MemberIds ids)
    {
        var prefix = PrefixOf(ids.Members);
        writer.Append("[assembly: RM_::Runtime.CatalogueEntriesAttribute(\"", ids.Catalogue, "\", \"");
        writer.Append(options.MetadataNamespace, ".", ids.Class);
        writer.Append("\", ");
        CSharpLiteral.Write(writer, prefix);
        writer.Append(", ");
        CSharpLiteral.Write(writer, string.Join("\n", ids.Members.Select(member => member.Name + " " + member.Id.Substring(prefix.Length))));
        writer.Append(")]\n");
    }

    /// <summary>What all ids begin with, up to the end of a component.</summary>
    private static string PrefixOf(EquatableArray<MemberId> members)
    {
        var first = members[0].Id;
        var length = first.Length;
        foreach (var (_, id) in members)
        {
            length = Math.Min(length, id.Length);
            for (var i = 0; i < length; i++)
            {
                if (id[i] != first[i])
                {
                    length = i;
                }
            }
        }

        while (length > 0 && first[length - 1] is not ('#' or '/'))
        {
            length--;
        }

        return first.Substring(0, length);
    }
}
