using System.Diagnostics;
using System.Globalization;

namespace ReportModel.Mutation;

/// <summary>
/// Has the suite run under a mutant, in a process that serves one mutant after another. A mutant that could be judged
/// wrongly there, because something was made before it was turned on, gets a process of its own.
/// </summary>
internal sealed class Judge
{
    private static readonly TimeSpan s_noAnswer = TimeSpan.FromMinutes(10);

    private readonly string? _log = Environment.GetEnvironmentVariable("MUTATION_LOG");
    private Process? _worker;

    public Verdict Try(int mutant)
    {
        var clock = Stopwatch.StartNew();
        var verdict = mutant == MutantSwitch.None ? new(true, AskReady()) : Ask(mutant);
        if (_log is not null)
        {
            File.AppendAllText(_log, FormattableString.Invariant(
                $"{mutant}\t{(verdict.Survived ? Worker.Survived : Worker.Killed)}\t{clock.ElapsedMilliseconds}\t{verdict.Reason}\n"));
        }

        return verdict;
    }

    private Verdict Ask(int mutant)
    {
        AskReady();
        _worker!.StandardInput.WriteLine(mutant.ToString(CultureInfo.InvariantCulture));
        var answer = Read(_worker);
        switch (Word(answer))
        {
            case Worker.RunsOnce:
                return Of(Alone(mutant));
            case Worker.Spoilt:
                Drop();
                return Of(Alone(mutant));
            case Worker.Survived:
                return Of(answer!);
            default:
                if (_worker.WaitForExit(500))
                {
                    Drop();
                }

                return Of(answer);
        }
    }

    /// <summary>Starts the worker if there is none; the first one runs all tests without a mutant.</summary>
    private string AskReady()
    {
        if (_worker is { HasExited: false })
        {
            return "passed before";
        }

        _worker = Start("--worker");
        return Read(_worker) is Worker.Ready
            ? "all tests passed"
            : throw new InvalidOperationException("The tests do not pass without a mutant.");
    }

    private static string? Alone(int mutant)
    {
        using var worker = Start("--worker", mutant.ToString(CultureInfo.InvariantCulture));
        var answer = Read(worker);
        worker.Kill();
        return answer is null ? null : $"{answer} (alone)";
    }

    private void Drop()
    {
        _worker?.Kill();
        _worker?.Dispose();
        _worker = null;
    }

    private static Verdict Of(string? answer) => answer is null
        ? new(false, "it ended the process")
        : new(Word(answer) is Worker.Survived, answer);

    private static string? Word(string? answer) => answer?.Split(' ')[0];

    private static string? Read(Process worker)
    {
        var line = worker.StandardOutput.ReadLineAsync();
        if (line.Wait(s_noAnswer))
        {
            return line.Result;
        }

        worker.Kill();
        return null;
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.ArgumentList.Add(typeof(Judge).Assembly.Location);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // The worker turns mutants on by itself; and a mutant that fills the memory is to end there.
        foreach (var name in start.Environment.Keys.Where(n => n.StartsWith("STRYKER_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_GCHeapHardLimit"] = "0x80000000";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return Process.Start(start)!;
    }
}
