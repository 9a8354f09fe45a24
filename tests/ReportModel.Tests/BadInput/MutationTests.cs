using ReportModel.Tests.Hostile;

namespace ReportModel.Tests.BadInput;

/// <summary>The seed with mistakes at random, the same ones in every run.</summary>
public class MutationTests
{
    private const int Rounds = 12;

    public static TheoryData<string> Names => [.. Changes.All.Select(change => change.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void One_mistake_is_survived(string name)
    {
        var change = Changes.All.Single(c => c.Name == name).Change;
        for (var round = 0; round < Rounds; round++)
        {
            var random = new Prng((uint)((round * 7919) + name.Length));
            Invariants.AssertHold(change(random, SeedWith.Text), $"{name}, round {round}");
        }
    }

    [Fact]
    public void Many_mistakes_at_once_are_survived()
    {
        for (var round = 1; round <= 40; round++)
        {
            var random = new Prng((uint)round * 104729);
            var text = SeedWith.Text;
            for (var mistakes = random.Next(30); mistakes > 0 && text.Length > 0 && text.Length < 200_000; mistakes--)
            {
                var (name, change) = random.Pick(Changes.All);
                // To cut off most of the text each time would leave nothing to make mistakes in.
                text = name.EndsWith("cut off", StringComparison.Ordinal) && mistakes > 1 ? text : change(random, text);
            }

            Invariants.AssertHoldTwice(text, $"round {round}");
        }
    }
}
