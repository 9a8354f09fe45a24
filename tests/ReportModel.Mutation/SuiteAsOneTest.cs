using Microsoft.Testing.Platform.Extensions.Messages;
using Microsoft.Testing.Platform.Extensions.TestFramework;
using Microsoft.Testing.Platform.Requests;

namespace ReportModel.Mutation;

/// <summary>
/// What Stryker sees of the tests: one, which passes and comes by next to no mutant, so that Stryker only makes the mutants
/// and lists them. It keeps the mutated assembly, which is there as long as Stryker has tests run.
/// </summary>
internal sealed class SuiteAsOneTest : ITestFramework, IDataProducer
{
    private static readonly TestNodeUid s_uid = new("suite");

    public string Uid => nameof(SuiteAsOneTest);

    public string Version => "1.0.0";

    public string DisplayName => "The tests of ReportModel as one test";

    public string Description => DisplayName;

    public Type[] DataTypesProduced => [typeof(TestNodeUpdateMessage)];

    public Task<bool> IsEnabledAsync() => Task.FromResult(true);

    public Task<CreateTestSessionResult> CreateTestSessionAsync(CreateTestSessionContext context) =>
        Task.FromResult(new CreateTestSessionResult { IsSuccess = true });

    public Task<CloseTestSessionResult> CloseTestSessionAsync(CloseTestSessionContext context) =>
        Task.FromResult(new CloseTestSessionResult { IsSuccess = true });

    public async Task ExecuteRequestAsync(ExecuteRequestContext context)
    {
        TestNodeStateProperty state = DiscoveredTestNodeStateProperty.CachedInstance;
        if (context.Request is RunTestExecutionRequest)
        {
            if (Environment.GetEnvironmentVariable("MUTATED_ASSEMBLY") is { Length: > 0 } path)
            {
                File.Copy(Path.Combine(AppContext.BaseDirectory, "ReportModel.dll"), path, overwrite: true);
            }

            // Where no mutant is come by at all, Stryker takes it that it could not find out, and tries them all.
            _ = ReportModel.Text.Scripts.IsDigit('0');
            state = PassedTestNodeStateProperty.CachedInstance;
        }

        var node = new TestNode { Uid = s_uid, DisplayName = DisplayName, Properties = new PropertyBag(state) };
        await context.MessageBus.PublishAsync(this, new TestNodeUpdateMessage(context.Request.Session.SessionUid, node));
        context.Complete();
    }
}
