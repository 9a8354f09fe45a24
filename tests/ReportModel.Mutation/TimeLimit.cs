using System.Diagnostics;

namespace ReportModel.Mutation;

/// <summary>
/// Ends the process, with the answer <see cref="Worker.NoEnd"/>, once a test has taken more processor time than it is
/// allowed; others may keep the processor busy.
/// </summary>
internal sealed class TimeLimit : IDisposable
{
    private const int Every = 200;

    private readonly TimeSpan _spare;
    private readonly TextWriter _answers;
    private readonly Timer _timer;
    private long _end = long.MaxValue;

    /// <param name="spare">What any test is allowed beyond a multiple of what it takes otherwise.</param>
    /// <param name="answers">Where the answer goes.</param>
    public TimeLimit(TimeSpan spare, TextWriter answers)
    {
        (_spare, _answers) = (spare, answers);
        _timer = new Timer(_ => Check(), null, Every, Every);
    }

    /// <summary>Begins a test.</summary>
    /// <param name="milliseconds">What it takes otherwise.</param>
    public void Begin(int milliseconds) =>
        Volatile.Write(ref _end, (Environment.CpuUsage.TotalTime + _spare + TimeSpan.FromMilliseconds(5 * milliseconds)).Ticks);

    /// <summary>Ends the last test.</summary>
    public void End() => Volatile.Write(ref _end, long.MaxValue);

    public void Dispose() => _timer.Dispose();

    private void Check()
    {
        if (Environment.CpuUsage.TotalTime.Ticks > Volatile.Read(ref _end))
        {
            _answers.WriteLine(Worker.NoEnd);
            _answers.Flush();
            Process.GetCurrentProcess().Kill();
        }
    }
}
