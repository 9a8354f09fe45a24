using System.Diagnostics;
using System.Globalization;

namespace ReportModel.Tool;

/// <summary>A line on the standard error that says how far long work is. Only a person at a terminal sees it, and only where it takes long.</summary>
internal sealed class Progress(Streams streams, int total) : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(500);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _started;
    private int _width;

    /// <summary>The next file begins.</summary>
    public void Next()
    {
        _started++;
        if (streams.IsErrorTerminal && total > 1 && _watch.Elapsed > s_patience)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"reading {_started} of {total}");
            streams.Error.Write("\r" + line.PadRight(_width));
            streams.Error.Flush();
            _width = line.Length;
        }
    }

    /// <summary>The work is done, and the line goes away.</summary>
    public void Dispose()
    {
        if (_width > 0)
        {
            streams.Error.Write("\r" + new string(' ', _width) + "\r");
            streams.Error.Flush();
        }
    }
}
