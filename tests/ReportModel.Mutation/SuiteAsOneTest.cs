using Microsoft.Testing.Platform.Extensions.Messages;
using Microsoft.Testing.Platform.Extensions.TestFramework;
using Microsoft.Testing.Platform.Requests;

namespace ReportModel.Mutation;

/// <summary>
/// What Stryker sees: one test, which passes if the whole suite passes with the mutant that Stryker has chosen. Which
/// tests that takes, and in which process, is decided here, since only here it is known what outlives a test.
/// </summary>
internal sealed class SuiteAsOneTest : ITestFramework, IDataProducer
{
    private static readonly TestNodeUid s_uid = new("suite");
    private readonly Judge _judge = new();

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
            var verdict = _judge.Try(MutantSwitch.ChosenByStryker());
            state = verdict.Survived
                ? new PassedTestNodeStateProperty(verdict.Reason)
                : new FailedTestNodeStateProperty(verdict.Reason);
        }

        var node = new TestNode { Uid = s_uid, DisplayName = DisplayName, Properties = new PropertyBag(state) };
        await context.MessageBus.PublishAsync(this, new TestNodeUpdateMessage(context.Request.Session.SessionUid, node));
        context.Complete();
    }
}
