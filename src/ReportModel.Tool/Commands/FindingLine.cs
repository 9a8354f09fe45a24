namespace ReportModel.Tool;

/// <summary>A finding as compilers print it, so that editors and build servers find the place: <c>report.txt(469,1): warning RM0010: …</c>.</summary>
internal static class FindingLine
{
    public static string Of(string path, ReportDiagnostic finding) => FileText.Show(path) + finding;
}
