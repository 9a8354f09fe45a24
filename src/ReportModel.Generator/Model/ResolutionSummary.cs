namespace ReportModel.Generator;

/// <summary>A resolution or decision in the shared catalogues.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Citation">How it is cited.</param>
/// <param name="Title">Its title.</param>
/// <param name="IsDecision">Whether it is a decision.</param>
/// <param name="Index">Its place in the report's table.</param>
internal sealed record ResolutionSummary(string Id, string Name, string Citation, string? Title, bool IsDecision, int Index)
{
    public static ResolutionSummary Of(Resolution resolution, int index) => new(
        resolution.Id.ToString(), SymbolNaming.Resolution(resolution), resolution.ToString(), resolution.Title, resolution.Kind == ResolutionKind.Decision, index);
}
