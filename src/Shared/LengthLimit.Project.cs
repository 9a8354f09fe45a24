using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReportModel;

/// <content>What a project says.</content>
internal sealed partial record LengthLimit
{
    /// <summary>Reads the limit.</summary>
    /// <param name="options">The options of the whole project.</param>
    /// <param name="wrong">What the project sets where that is no number of characters; the usual limit is given then.</param>
    public int Read(AnalyzerConfigOptions options, out string? wrong)
    {
        wrong = null;
        var wanted = options.TryGetValue("build_property." + Property, out var value) ? value.Trim() : "";
        if (wanted.Length == 0)
        {
            return Usual;
        }

        if (int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0)
        {
            return limit;
        }

        wrong = wanted;
        return Usual;
    }
}
