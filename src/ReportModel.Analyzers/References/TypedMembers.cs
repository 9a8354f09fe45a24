using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportModel.Analyzers.References;

/// <summary>Finds the constant that stands for a literal, among those that the code may use.</summary>
internal sealed class TypedMembers(Compilation compilation, KnownCatalogues known)
{
    /// <summary>The property of a diagnostic that holds the constant, as documentation comments name it.</summary>
    public const string Constant = nameof(Constant);

    /// <summary>The property that is there where the member's own <c>Symbol</c> is the symbol, and not half of it.</summary>
    public const string IsWhole = nameof(IsWhole);

    private static readonly SymbolDisplayFormat s_shortFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes, memberOptions: SymbolDisplayMemberOptions.IncludeContainingType);

    private readonly ConcurrentDictionary<string, Suggestion?> _ids = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Suggestion?> _states = new(StringComparer.Ordinal);

    /// <summary>The suggestion for a literal that is a symbol or an id; null where none stands for it.</summary>
    public Diagnostic? Suggest(string id, SyntaxNode literal) =>
        !known.MayHold(id) ? null
        : _ids.TryGetValue(id, out var suggestion) ? suggestion?.For(literal)
        : known.HoldsMember(id) ? _ids.GetOrAdd(id, id => Choose(id, known.Members(id)))?.For(literal)
        : null;

    /// <summary>The suggestion for the code of a State.</summary>
    public Diagnostic? SuggestState(string code, SyntaxNode literal) =>
        _states.GetOrAdd(code, code => Choose(code, known.States(code)))?.For(literal);

    /// <summary>The first that is there and accessible: an internal catalogue of another assembly is none of this code's.</summary>
    private Suggestion? Choose(string id, IEnumerable<(IAssemblySymbol Assembly, AssemblyCatalogue Catalogue, KnownMember Member)> candidates)
    {
        foreach (var (assembly, catalogue, member) in candidates)
        {
            var ids = Container(assembly, member.Container)?.GetTypeMembers("Id").FirstOrDefault();
            if (ids?.GetMembers(member.Name).OfType<IFieldSymbol>().FirstOrDefault() is { IsConst: true } constant
                && member.Id.Equals(constant.ConstantValue)
                && compilation.IsSymbolAccessibleWithin(constant, compilation.Assembly))
            {
                var properties = ImmutableDictionary<string, string?>.Empty.Add(Constant, constant.GetDocumentationCommentId());
                return new(Finding.Quote(id), constant, constant.ToDisplayString(s_shortFormat), catalogue.IsWhole(member) ? properties.Add(IsWhole, "") : properties);
            }
        }

        return null;
    }

    /// <summary>A class by its full name, in which namespaces and classes are told apart by what there is.</summary>
    private static INamedTypeSymbol? Container(IAssemblySymbol assembly, string fullName)
    {
        INamespaceOrTypeSymbol found = assembly.GlobalNamespace;
        foreach (var name in fullName.Split('.'))
        {
            if (found.GetMembers(name).OfType<INamespaceOrTypeSymbol>().FirstOrDefault() is not { } inner)
            {
                return null;
            }

            found = inner;
        }

        return found as INamedTypeSymbol;
    }

    /// <summary>What is said of every literal with one text, made once.</summary>
    private sealed record Suggestion(string Written, ISymbol Constant, string Name, ImmutableDictionary<string, string?> Properties)
    {
        public Diagnostic? For(SyntaxNode literal) =>
            IsOwnValue(literal) ? null : Diagnostic.Create(ReferenceRules.TypedMember, literal.GetLocation(), Properties, Written, Name);

        /// <summary>Whether the literal is what the constant is made of.</summary>
        private bool IsOwnValue(SyntaxNode literal) =>
            literal.Parent?.Parent is VariableDeclaratorSyntax declarator
            && Constant.DeclaringSyntaxReferences.Any(place => place.SyntaxTree == declarator.SyntaxTree && place.Span == declarator.Span);
    }
}
