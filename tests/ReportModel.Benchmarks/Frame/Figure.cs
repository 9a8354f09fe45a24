namespace ReportModel.Benchmarks;

/// <summary>What one run of something costs.</summary>
/// <param name="Name">What was run.</param>
/// <param name="Time">The time in nanoseconds: of the clock in full, of the processor in short.</param>
/// <param name="Allocated">The bytes allocated, on all threads.</param>
internal sealed record Figure(string Name, double Time, double Allocated);
