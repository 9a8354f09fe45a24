namespace ReportModel;

/// <summary>A verb by which a body acts, as resolutions and decisions have it and as reports tell it.</summary>
/// <param name="Present">The form of resolutions: "Requests".</param>
/// <param name="Past">The form of conclusions and narrative: "requested".</param>
/// <param name="Modality">What it does; null for a verb that only tells how the body met (was, heard).</param>
/// <param name="Addressee">Where it has its addressee.</param>
public sealed record OperativeVerb(string Present, string Past, Modality? Modality, AddresseePlace Addressee = AddresseePlace.None)
{
    /// <summary>Whether the verb tells the proceedings of a meeting ("considered the item") except in a resolution, a decision or conclusions.</summary>
    public bool IsProceeding { get; init; }
}
