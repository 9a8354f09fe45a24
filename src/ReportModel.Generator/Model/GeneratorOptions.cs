using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReportModel.Generator;

/// <summary>What the project says about the code to generate.</summary>
/// <param name="Namespace">The namespace, as it stands in source.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>, of the catalogues.</param>
/// <param name="Language">In which of its languages a report has its members; empty where the project does not say.</param>
/// <param name="DocumentLimit">How many characters of a document are compiled.</param>
/// <param name="ProjectLimit">How many characters of all documents together are compiled.</param>
/// <param name="Diagnostics">What is wrong with the project's settings; where there is something, nothing is generated.</param>
internal sealed record GeneratorOptions(string Namespace, string Visibility, string Language, int DocumentLimit, int ProjectLimit, EquatableArray<LocatedDiagnostic> Diagnostics)
{
    private const string NamespaceProperty = "ReportModelNamespace";
    private const string VisibilityProperty = "ReportModelVisibility";
    private const string LanguageProperty = "ReportModelLanguage";

    /// <summary>Whether code can be generated.</summary>
    public bool IsValid => Diagnostics.IsEmpty;

    /// <summary>Whether code that any version of the language reads can be generated.</summary>
    public bool IsValidForOldLanguage => Diagnostics.All(static finding => finding.Id == DocumentRules.LanguageVersion.Id);

    /// <summary>The namespace as metadata names it: without the <c>@</c> before a keyword.</summary>
    public string MetadataNamespace => Namespace.Replace("@", "");

    public static GeneratorOptions Read((AnalyzerConfigOptionsProvider Options, ParseOptions Parse) source, CancellationToken cancellationToken)
    {
        _ = cancellationToken;
        var findings = new List<LocatedDiagnostic>();
        if (source.Parse is not CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp12 })
        {
            var version = source.Parse is CSharpParseOptions parse ? parse.LanguageVersion.ToDisplayString() : "?";
            findings.Add(LocatedDiagnostic.InProject(DocumentRules.LanguageVersion, version));
        }

        return new(
            NamespaceOf(source.Options.GlobalOptions, findings),
            VisibilityOf(source.Options.GlobalOptions, findings),
            LanguageOf(source.Options.GlobalOptions, findings),
            LimitOf(LengthLimit.OfDocument, source.Options.GlobalOptions, findings),
            LimitOf(LengthLimit.OfProject, source.Options.GlobalOptions, findings),
            CheckThreshold(source.Options.GlobalOptions, findings).ToEquatableArray());
    }

    private static string NamespaceOf(AnalyzerConfigOptions options, List<LocatedDiagnostic> findings)
    {
        var wanted = Property(options, NamespaceProperty);
        if (wanted.Length == 0)
        {
            // The SDK takes the root namespace from the project file's name, which need not be a C# name.
            var root = Property(options, "RootNamespace");
            return root.Length == 0 ? "UnitedNations" : string.Join(".", root.Split('.').Select(Repaired)) + ".UnitedNations";
        }

        var parts = wanted.Split('.');
        if (!parts.All(Identifiers.IsName))
        {
            findings.Add(LocatedDiagnostic.InProject(DocumentRules.NameInvalid, wanted, NamespaceProperty, "namespace"));
        }

        return string.Join(".", parts.Select(Identifiers.InSource));
    }

    private static string VisibilityOf(AnalyzerConfigOptions options, List<LocatedDiagnostic> findings)
    {
        var wanted = Property(options, VisibilityProperty);
        if (wanted.Length == 0 || string.Equals(wanted, "public", StringComparison.OrdinalIgnoreCase))
        {
            return "public";
        }

        if (!string.Equals(wanted, "internal", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(LocatedDiagnostic.InProject(DocumentRules.VisibilityInvalid, wanted));
        }

        return "internal";
    }

    private static string LanguageOf(AnalyzerConfigOptions options, List<LocatedDiagnostic> findings)
    {
        var wanted = Property(options, LanguageProperty);
        var language = wanted.ToLowerInvariant();
        if (language.Length == 0 || OfficialLanguages.Contains(language))
        {
            return language;
        }

        findings.Add(LocatedDiagnostic.InProject(DocumentRules.LanguageInvalid, wanted, OfficialLanguages.List));
        return "";
    }

    private static int LimitOf(LengthLimit limit, AnalyzerConfigOptions options, List<LocatedDiagnostic> findings)
    {
        var length = limit.Read(options, out var wrong);
        if (wrong is not null)
        {
            findings.Add(LocatedDiagnostic.InProject(DocumentRules.LimitInvalid, wrong, limit.Property, "number of characters", 1, int.MaxValue));
        }

        return length;
    }

    /// <summary>The analyzer goes by the threshold; what is wrong with the project's settings is said here, once.</summary>
    private static List<LocatedDiagnostic> CheckThreshold(AnalyzerConfigOptions options, List<LocatedDiagnostic> findings)
    {
        _ = CoverageThreshold.Read(options, out var wrong);
        if (wrong is not null)
        {
            findings.Add(LocatedDiagnostic.InProject(DocumentRules.LimitInvalid, wrong, CoverageThreshold.Property, "percentage", 0, CoverageThreshold.Most));
        }

        return findings;
    }

    private static string Repaired(string part)
    {
        var letters = string.Concat(part.Select(static c => Identifiers.IsName("_" + c) ? c : '_'));
        return Identifiers.InSource(Identifiers.IsName(letters) ? letters : "_" + letters);
    }

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
}
