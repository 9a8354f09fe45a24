using System.Diagnostics;
using System.Globalization;

namespace ReportModel.Tool;

/// <summary>A line on the standard error that says how far long work is. Only a person at a terminal sees it, and only where it takes long.</summary>
internal sealed class Progress(Streams streams, int total, TimeSpan patience)
{
    /// <summary>How long a person waits without asking what goes on.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _started;
    private int _width;

    /// <summary>The next file is being read.</summary>
    public void Next()
    {
        _started++;
        if (streams.IsErrorTerminal && total > 1 && _watch.Elapsed > patience)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"reading {_started} of {total}");
            streams.Error.Write(line);
            streams.Error.Flush();
            _width = line.Length;
        }
    }

    /// <summary>It is read, and the line goes away: what is said about it begins on a line of its own.</summary>
    public void Clear()
    {
        if (_width > 0)
        {
            streams.Error.Write("\r" + new string(' ', _width) + "\r");
            streams.Error.Flush();
            _width = 0;
        }
    }
}
