using System.Diagnostics;
using System.Globalization;

namespace ReportModel.Mutation;

/// <summary>
/// Has the suite run under a mutant, in a process that serves one mutant after another. A mutant that could be judged
/// wrongly there, because something was made before it was turned on, gets a process of its own.
/// </summary>
internal sealed class Judge : IDisposable
{
    /// <summary>The worker ends by itself what does not end; this is for what hangs without doing anything.</summary>
    private static readonly TimeSpan s_noAnswer = TimeSpan.FromHours(2);

    private Process? _worker;

    /// <summary>Tries a mutant; null where it has to be tried alone.</summary>
    public Verdict? Try(int mutant)
    {
        // On a busy machine a test may take too long for once.
        var verdict = TryOnce(mutant);
        return verdict?.Reason == Worker.NoEnd ? TryOnce(mutant) : verdict;
    }

    private Verdict? TryOnce(int mutant)
    {
        var worker = ReadyWorker();
        worker.StandardInput.WriteLine(mutant.ToString(CultureInfo.InvariantCulture));
        var answer = Read(worker);
        switch (Word(answer))
        {
            case Worker.RunsOnce:
                return null;
            case Worker.Spoilt:
                Dispose();
                return null;
            case Worker.NoEnd or null:
                Dispose();
                return Of(answer);
            default:
                return Of(answer);
        }
    }

    /// <summary>Starts the worker.</summary>
    public void Prepare() => ReadyWorker();

    public void Dispose()
    {
        _worker?.Kill();
        _worker?.Dispose();
        _worker = null;
    }

    /// <summary>Starts the worker if there is none; the first one runs all tests without a mutant.</summary>
    private Process ReadyWorker()
    {
        if (_worker is { HasExited: false })
        {
            return _worker;
        }

        _worker = Start("--worker");
        return Read(_worker) is Worker.Ready
            ? _worker
            : throw new InvalidOperationException("The tests do not pass without a mutant.");
    }

    /// <summary>Tries a mutant in a process in which it is on from the beginning.</summary>
    /// <param name="mutant">The mutant.</param>
    /// <param name="suspects">The tests that are thought to find it.</param>
    public static Verdict Alone(int mutant, IEnumerable<string> suspects)
    {
        using var worker = Start(["--worker", mutant.ToString(CultureInfo.InvariantCulture), .. suspects]);
        var answer = Read(worker);
        worker.Kill();
        return Of(answer);
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
        var start = new ProcessStartInfo("dotnet", [typeof(Judge).Assembly.Location, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };

        // A mutant that fills the memory is to end there.
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x80000000";
        return Process.Start(start)!;
    }
}
