namespace ReportModel.Tests.BadInput;

/// <summary>The seed with mistakes at random, the same ones in every run.</summary>
public class MutationTests
{
    private const int Rounds = 12;

    private static readonly string[] Hostile =
    [
        "\0", "\uD83D", "\uDE00", "\uD83D\uDE00", "\u2028", "\u2029", "\u0085", "\uFEFF", "\uFFFD", "\u202E", "\u2066", "\u200B", "\u00AD", "\v", "\f", "\r",
        "《", "》", "（", "）", "“", "”", "：", "；", "。", "和", "第", "/", "-", "(a)", "（a）", "1. ", "一. ", "A. ", "3/15\n", "第 8(a)至(o)段", "号决议",
        "99999999999", "2147483648", "-1", "０１", "http://", "\n\n\n", "在关于", "通过了",
    ];

    private static readonly (string Name, Func<Prng, string, string> Change)[] Changes =
    [
        ("cut off", (random, text) => text[..random.Next(text.Length + 1)]),
        ("beginning cut off", (random, text) => text[random.Next(text.Length + 1)..]),
        ("stretch left out", (random, text) => Cut(text, random.Next(text.Length), random.Next(2000))),
        ("stretch doubled", (random, text) =>
        {
            var (at, length) = (random.Next(text.Length), random.Next(2000));
            return text.Insert(at, text.Substring(at, Math.Min(length, text.Length - at)));
        }),
        ("line left out", (random, text) => Lines(text, lines => lines.RemoveAt(random.Next(lines.Count)))),
        ("line doubled", (random, text) => Lines(text, lines =>
        {
            var at = random.Next(lines.Count);
            lines.Insert(at, lines[at]);
        })),
        ("lines swapped", (random, text) => Lines(text, lines =>
        {
            var (one, other) = (random.Next(lines.Count), random.Next(lines.Count));
            (lines[one], lines[other]) = (lines[other], lines[one]);
        })),
        ("digit changed", (random, text) =>
        {
            var at = text.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], random.Next(text.Length * 9 / 10));
            return at < 0 ? text : Cut(text, at, 1).Insert(at, ((char)('0' + random.Next(10))).ToString());
        }),
        ("character replaced", (random, text) =>
        {
            var at = random.Next(text.Length);
            return Cut(text, at, 1).Insert(at, random.Pick(Hostile));
        }),
        ("something put in", (random, text) => text.Insert(random.Next(text.Length), random.Pick(Hostile))),
        ("much put in", (random, text) => text.Insert(random.Next(text.Length), string.Concat(Enumerable.Repeat(random.Pick(Hostile), 200)))),
        ("character replaced everywhere", (random, text) => text.Replace(text[random.Next(text.Length)].ToString(), random.Pick(Hostile), StringComparison.Ordinal)),
    ];

    public static TheoryData<string> Names => [.. Changes.Select(change => change.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void One_mistake_is_survived(string name)
    {
        var change = Changes.Single(c => c.Name == name).Change;
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
                var (name, change) = random.Pick(Changes);
                // To cut off most of the text each time would leave nothing to make mistakes in.
                text = name.EndsWith("cut off", StringComparison.Ordinal) && mistakes > 1 ? text : change(random, text);
            }

            Invariants.AssertHoldTwice(text, $"round {round}");
        }
    }

    private static string Cut(string text, int at, int length) => text.Remove(at, Math.Min(length, text.Length - at));

    private static string Lines(string text, Action<List<string>> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines);
        return string.Join('\n', lines);
    }
}
