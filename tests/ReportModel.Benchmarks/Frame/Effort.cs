namespace ReportModel.Benchmarks;

/// <summary>How long a subject may measure.</summary>
internal enum Effort
{
    /// <summary>Some 15 seconds: what the guard does on every change.</summary>
    Short,

    /// <summary>As long as exact figures need.</summary>
    Full,
}
