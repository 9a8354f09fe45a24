using ReportModel.Text;

namespace ReportModel.Tests.Text;

/// <summary>Words whose runs of three characters a text lacks do not stand in it.</summary>
public class CharacterRunsTests
{
    [Theory]
    [InlineData("States parties", "all States parties are", true)]
    [InlineData("States parties", "ALL STATESPARTIES", true)]
    [InlineData("States parties", "States\u00A0par\u3000ties", true)]
    [InlineData("States parties", "States parts", false)]
    [InlineData("abc", "xbc", false)]
    [InlineData("café", "CAFÉ", true)]
    [InlineData("café", "cafe", false)]
    [InlineData("work‐plan", "work-plan", true)]
    [InlineData("work‐plan", "workplan", false)]
    [InlineData("(a)：", "（a）:", true)]
    [InlineData("ủy ban", "ỦY BAN", true)]
    [InlineData("ủy ban", "uy ban", false)]
    [InlineData("缔约国应", "各缔约国应当", true)]
    [InlineData("缔约国应", "缔约方应", false)]
    [InlineData("ab", "", true)] // too short for a run
    [InlineData("x\u0080y", "x\u0080y", true)]
    public void Of_words(string words, string text, bool mayStand)
    {
        var runs = new CharacterRuns(new byte[CharacterRuns.Places]);
        runs.Add(text);
        ushort[] sought = [.. CharacterRuns.Of(words)];

        Assert.Equal(mayStand, runs.MayHold(sought));
        Assert.Equal(mayStand, sought.All(run => new CharacterRuns(Seen(text)).MayHold(run)));
        Assert.True(runs.MayHold(CharacterRuns.None));
    }

    private static byte[] Seen(string text)
    {
        var seen = new byte[CharacterRuns.Places];
        new CharacterRuns(seen).Add(text);
        return seen;
    }
}
