namespace ReportModel;

/// <summary>What the catalogue knows of an organization beyond the <see cref="ReportModel.Organization"/> itself.</summary>
internal sealed record OrganizationEntry(Organization Organization, EquatableArray<LocalName> Names);
