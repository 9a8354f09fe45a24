using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ReportModel.Analyzers.Tests.References;

/// <summary>A library with catalogues, written by hand in the shape that the generator gives them: what the seed report holds, in short.</summary>
internal static class CatalogueLibrary
{
    public const string Source = """"
        using ReportModel;
        using ReportModel.Runtime;

        [assembly: CatalogueEntries("Documents", "ReportModel.Untoc.Documents", "CTOC/COP/",
            "Ctoc_Cop_Wg2_2022_1 WG.2/2022/1\nCtoc_Cop_Wg3_2022_1 WG.3/2022/1\nCtoc_Cop_Wg3_2022_2 WG.3/2022/2\nCtoc_Cop_Wg2_2022_3 WG.2/2022/3\n" +
            "Ctoc_Cop_Wg3_2022_3 WG.3/2022/3\nCtoc_Cop_Wg6_2022_Crp1 WG.6/2022/CRP.1\nCtoc_Cop_Wg2_2022_2 WG.2/2022/2\nCtoc_Cop_Wg2_2020_2 WG.2/2020/2\n" +
            "Ctoc_Cop_Wg2_2020_3 WG.2/2020/3\nCtoc_Cop_2020_Crp5 2020/CRP.5\nCtoc_Cop_Wg2_2022_4 WG.2/2022/4\nCtoc_Cop_Wg3_2022_4 WG.3/2022/4")]
        [assembly: CatalogueEntries("JointDocuments", "ReportModel.Untoc.Documents", "",
            "Ctoc_Cop_Wg2_2022_1 CTOC/COP/WG.2/2022/1-CTOC/COP/WG.3/2022/1\nCtoc_Cop_Wg3_2022_1 CTOC/COP/WG.2/2022/1-CTOC/COP/WG.3/2022/1\n" +
            "Ctoc_Cop_Wg2_2022_3 CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3\nCtoc_Cop_Wg3_2022_3 CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3\n" +
            "Ctoc_Cop_Wg2_2022_4 CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4\nCtoc_Cop_Wg3_2022_4 CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4")]
        [assembly: CatalogueEntries("Reports", "ReportModel.Untoc.Reports", "", "Wg2Wg3_2022 CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4")]
        [assembly: CatalogueEntries("Recommendations", "ReportModel.Untoc.Recommendations.Wg3_2022", "CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#", "J 7(j)\nK 7(k)")]
        [assembly: CatalogueEntries("Recommendations", "ReportModel.Untoc.Recommendations.Wg2Wg3_2022.Para9", "CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4#", "L 9(l)")]
        [assembly: CatalogueEntries("AgendaItems", "ReportModel.Untoc.AgendaItems.Wg3_2022", "CTOC/COP/WG.3/2022#", "Item1A item1(a)\nItem2 item2\nItem3 item3")]
        [assembly: CatalogueEntries("States", "ReportModel.Untoc.States", "", "China CHN\nPeru PER")]

        namespace ReportModel.Untoc;

        public static class Documents
        {
            public static Document Ctoc_Cop_Wg3_2022_1 => new();
            public static Document Ctoc_Cop_Wg3_2022_2 => new();

            public static bool TryGet([DocumentSymbol] string id, out Document found) { found = new(); return true; }

            public static class Id
            {
                public const string Ctoc_Cop_Wg3_2022_1 = "CTOC/COP/WG.3/2022/1";
                public const string Ctoc_Cop_Wg3_2022_2 = "CTOC/COP/WG.3/2022/2";
                public const string Ctoc_Cop_Wg2_2020_2 = "CTOC/COP/WG.2/2020/2";
            }
        }

        public static class Reports
        {
            public static Report Wg2Wg3_2022 => new();

            public static class Id
            {
                public const string Wg2Wg3_2022 = "CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4";
            }
        }

        public static class Recommendations
        {
            public static bool TryGet([RecommendationId] string id, out Recommendation found) { found = new(); return true; }

            public static class Wg3_2022
            {
                public static Recommendation K => new();

                public static class Id
                {
                    public const string J = Reports.Id.Wg2Wg3_2022 + "#7(j)";
                    public const string K = Reports.Id.Wg2Wg3_2022 + "#7(k)";
                }
            }

            public static class Wg2Wg3_2022
            {
                public static class Para9
                {
                    public static class Id
                    {
                        public const string L = Reports.Id.Wg2Wg3_2022 + "#9(l)";
                    }
                }
            }
        }

        public static class AgendaItems
        {
            public static bool TryGet([AgendaItemId] string id, out AgendaItem found) { found = new(); return true; }

            public static class Wg3_2022
            {
                public static AgendaItem Item2 => new();

                public static class Id
                {
                    public const string Item1A = "CTOC/COP/WG.3/2022#item1(a)";
                    public const string Item2 = "CTOC/COP/WG.3/2022#item2";
                    public const string Item3 = "CTOC/COP/WG.3/2022#item3";
                }
            }
        }

        public static class States
        {
            public static bool TryGet([StateCode] string iso3, out State found) { found = State.None; return true; }

            public static class Id
            {
                public const string China = "CHN";
                public const string Peru = "PER";
            }
        }
        """";

    /// <summary>The framework, and ReportModel.</summary>
    public static IEnumerable<MetadataReference> Framework { get; } =
    [
        .. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System.*.dll")
            .Where(path => !Path.GetFileName(path).Contains("Native", StringComparison.Ordinal))
            .Append(typeof(DocumentSymbol).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static MetadataReference Reference { get; } = Compile("Catalogues", Source);

    /// <summary>A library, compiled against the framework, ReportModel and what else is given.</summary>
    public static MetadataReference Compile(string name, string source, params MetadataReference[] references)
    {
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken)],
            [.. Framework, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
