namespace ReportModel.Mutation;

/// <summary>What became of a mutant.</summary>
/// <param name="Survived">Whether no test failed.</param>
/// <param name="Reason">The test that failed, or how many tests did not, or what else ended it.</param>
internal sealed record Verdict(bool Survived, string Reason);
