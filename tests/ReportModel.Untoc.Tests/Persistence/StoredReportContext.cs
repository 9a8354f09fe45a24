using System.Text.Json.Serialization;

namespace ReportModel.Untoc.Tests;

/// <summary>An application's own context, in an assembly that sees what is public only.</summary>
[JsonSerializable(typeof(StoredReport))]
internal sealed partial class StoredReportContext : JsonSerializerContext;
