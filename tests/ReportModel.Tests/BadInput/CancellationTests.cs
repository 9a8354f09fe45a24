using System.Globalization;

namespace ReportModel.Tests.BadInput;

/// <summary>A parse that is cancelled ends, wherever it is: what it still calls after that is counted.</summary>
public class CancellationTests
{
    [Fact]
    public void Lines_are_read_no_further()
    {
        using var source = new CancellationTokenSource();
        var numerals = new CancellingNumerals(source);
        var text = "会议报告\n\n一. 导言\n\n" + string.Concat(Enumerable.Range(1, 20_000).Select(i => i.ToString(CultureInfo.InvariantCulture) + ". 说\n甲。\n\n"));

        Assert.Throws<OperationCanceledException>(() => Parse(text, conventions => conventions with { Numerals = numerals }, source.Token));

        Assert.InRange(numerals.CallsAfter, 0, 1000);
    }

    [Fact]
    public void One_paragraph_is_read_no_further()
    {
        using var source = new CancellationTokenSource();
        var calendar = new CancellingCalendar(source);
        var text = "会议报告\n\n一. 导言\n\n1. 会议在" + string.Concat(Enumerable.Repeat("上午 11 时至下午 1 时和", 100_000)) + "举行。\n";

        Assert.Throws<OperationCanceledException>(() => Parse(text, conventions => conventions with { Calendar = calendar }, source.Token));

        Assert.InRange(calendar.CallsAfter, 0, 10);
    }

    private static void Parse(string text, Func<DraftingConventions, DraftingConventions> change, CancellationToken cancellationToken) =>
        ReportParser.Parse(text, Seed.SeedReport.Options with { Conventions = change(DraftingConventions.For("zh")!) }, cancellationToken);

    /// <summary>Cancels when some lines have been read.</summary>
    private sealed class CancellingNumerals(CancellationTokenSource source) : Numerals
    {
        private int _calls;

        public int CallsAfter { get; private set; }

        public override bool TryRead(ReadOnlySpan<char> text, out int value, out int length)
        {
            CallsAfter += source.IsCancellationRequested ? 1 : 0;
            if (++_calls == 100)
            {
                source.Cancel();
            }

            return DraftingConventions.For("zh")!.Numerals.TryRead(text, out value, out length);
        }
    }

    /// <summary>Cancels when some hours have been read.</summary>
    private sealed class CancellingCalendar(CancellationTokenSource source) : CalendarReader
    {
        private int _calls;

        public int CallsAfter { get; private set; }

        public override bool TryReadDays(ReadOnlySpan<char> text, int? defaultYear, out CalendarDate from, out CalendarDate to, out int length) =>
            DraftingConventions.For("zh")!.Calendar.TryReadDays(text, defaultYear, out from, out to, out length);

        public override bool TryReadHours(ReadOnlySpan<char> text, out MeetingHours hours, out int length)
        {
            CallsAfter += source.IsCancellationRequested ? 1 : 0;
            if (++_calls == 100)
            {
                source.Cancel();
            }

            return DraftingConventions.For("zh")!.Calendar.TryReadHours(text, out hours, out length);
        }
    }
}
