using System.Globalization;
using System.Text;

namespace ReportModel.Benchmarks;

/// <summary>A report as long as is asked for: the seed again and again, with the numbers of its paragraphs going on.</summary>
internal static class LongReport
{
    public static string Make(int length)
    {
        var lines = Repository.SeedText.Split('\n');
        var text = new StringBuilder(length + Repository.SeedText.Length);
        for (var before = 0; text.Length < length;)
        {
            var last = 0;
            foreach (var line in lines)
            {
                // What bears the number that is due is a paragraph; headings and agenda items do not in the seed.
                var number = (last + 1).ToString(CultureInfo.InvariantCulture) + ". ";
                var at = line.Length > 0 && line[0] == ' ' ? 1 : 0;
                if (string.CompareOrdinal(line, at, number, 0, number.Length) == 0)
                {
                    last++;
                    text.Append(CultureInfo.InvariantCulture, $"{line[..at]}{before + last}. {line[(at + number.Length)..]}\n");
                }
                else
                {
                    text.Append(line).Append('\n');
                }
            }

            before += last;
        }

        return text.ToString(0, length);
    }
}
