using System.ComponentModel;

namespace ReportModel.Runtime;

/// <summary>Gives a text that generated code keeps as UTF-8 in its assembly. Nothing is copied.</summary>
/// <returns>The text.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate ReadOnlySpan<byte> Utf8Text();
