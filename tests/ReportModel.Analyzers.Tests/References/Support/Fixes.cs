using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ReportModel.CodeFixes;

namespace ReportModel.Analyzers.Tests.References;

/// <summary>Applies fixes as an editor does.</summary>
internal static class Fixes
{
    private static readonly ImmutableArray<CodeFixProvider> s_providers = [new WriteMeantTextFix(), new UseTypedMemberFix()];

    /// <summary>The titles of what is offered for the first finding.</summary>
    public static async Task<IReadOnlyList<string>> OffersAsync(this Code code) => [.. (await ActionsAsync(code)).Actions.Select(action => action.Title)];

    /// <summary>The code after one of the fixes for the first finding.</summary>
    public static async Task<Code> FixAsync(this Code code, int choice = 0)
    {
        var (_, actions) = await ActionsAsync(code);
        return code.Changed(await ApplyAsync(actions[choice]));
    }

    /// <summary>The code after the fix of all findings with the rule of the first.</summary>
    public static async Task<Code> FixAllAsync(this Code code, FixAllScope scope)
    {
        var (first, actions) = await ActionsAsync(code);
        var provider = Provider(first.Id);
        var context = new FixAllContext(
            code.File(0), provider, scope, actions[0].EquivalenceKey, [first.Id], new Findings(code), TestContext.Current.CancellationToken);
        var action = await provider.GetFixAllProvider()!.GetFixAsync(context);
        return code.Changed(await ApplyAsync(action!));
    }

    private static CodeFixProvider Provider(string id) => s_providers.Single(provider => provider.FixableDiagnosticIds.Contains(id));

    private static async Task<(Diagnostic First, IReadOnlyList<CodeAction> Actions)> ActionsAsync(Code code)
    {
        var first = (await code.DiagnosticsAsync())[0];
        var actions = new List<CodeAction>();
        var context = new CodeFixContext(
            code.Solution.GetDocument(first.Location.SourceTree)!, first, (action, _) => actions.Add(action), TestContext.Current.CancellationToken);
        if (s_providers.SingleOrDefault(provider => provider.FixableDiagnosticIds.Contains(first.Id)) is { } provider)
        {
            await provider.RegisterCodeFixesAsync(context);
        }

        return (first, actions);
    }

    private static async Task<Solution> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private sealed class Findings(Code code) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await code.DiagnosticsAsync();

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Microsoft.CodeAnalysis.Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await code.DiagnosticsAsync()).Where(found => found.Location.SourceTree?.FilePath == tree!.FilePath);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
