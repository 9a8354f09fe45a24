using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ReportModel.Analyzers.Tests;

/// <summary>A text that counts how often all of it is asked for.</summary>
internal sealed class CountingText(string text) : SourceText
{
    private int _readings;

    public int Readings => _readings;

    public override Encoding Encoding => Encoding.UTF8;

    public override int Length => text.Length;

    public override char this[int position] => text[position];

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
        text.CopyTo(sourceIndex, destination, destinationIndex, count);

    public override string ToString(TextSpan span)
    {
        if (span.Length == text.Length)
        {
            Interlocked.Increment(ref _readings);
        }

        return text.Substring(span.Start, span.Length);
    }
}
