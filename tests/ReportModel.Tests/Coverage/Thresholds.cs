using ReportModel.Measuring;

namespace ReportModel.Tests.Measuring;

/// <summary>
/// Precision and recall, in per cent, below which no kind of fact may fall on the labelled reports. Whoever makes the parser
/// better writes the new figures of docs/coverage.md here, rounded down.
/// </summary>
internal static class Thresholds
{
    private const string Table = """
        A/80/21          Agenda          100  100
        A/80/21          Document        100  100
        A/80/21          Statement       100   98
        A/80/21          Attendance      100  100
        A/80/21          Officer         100  100
        A/80/21          Meeting         100   50
        A/80/21          Operative       100   99
        E/2025/24        NextAgenda        0    0
        E/2025/24        Document        100  100
        E/2025/24        Statement       100  100
        E/2025/24        StatementCount  100  100
        E/2025/24        AttendanceCount 100  100
        E/2025/24        Officer         100  100
        E/2025/24        Meeting         100  100
        E/2025/24        Operative       100   99
        E/2025/24        OtherOperative    0    0
        FCCC/SBI/2018/9  Agenda          100  100
        FCCC/SBI/2018/9  Document        100  100
        FCCC/SBI/2018/9  Statement       100  100
        FCCC/SBI/2018/9  StatementCount  100  100
        FCCC/SBI/2018/9  Officer         100  100
        FCCC/SBI/2018/9  Meeting         100   80
        FCCC/SBI/2018/9  Operative        99  100
        FCCC/SBI/2018/9  OtherOperative    0    0
        """;

    /// <summary>The rows: report, kind, precision, recall.</summary>
    public static IEnumerable<(DocumentSymbol Report, FactKind Kind, int Precision, int Recall)> All =>
        Table.Split('\n').Select(static row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) switch
        {
            [var report, var kind, var precision, var recall] =>
                (DocumentSymbol.Parse(report), Enum.Parse<FactKind>(kind), int.Parse(precision, null), int.Parse(recall, null)),
            _ => throw new FormatException($"'{row}' is no row of thresholds."),
        });
}
