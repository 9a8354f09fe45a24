namespace ReportModel;

/// <summary>The organizations that the library knows.</summary>
/// <remarks>
/// A head line: acronym, empty where there is none in use, then what is special about the organization; then a line a
/// language: names as United Nations documents write them, the full name first.
/// </remarks>
internal static partial class OrganizationTables;
