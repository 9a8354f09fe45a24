#if !NET
namespace ReportModel.Text;

/// <summary>What newer frameworks have on strings themselves.</summary>
internal static class StringExtensions
{
    public static bool Contains(this string text, char c) => text.IndexOf(c) >= 0;
}
#endif
