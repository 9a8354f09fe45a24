namespace ReportModel.Generator;

/// <summary>
/// An expression that should give a constant. What this generator emits is not in the compilation that it sees: there
/// only the names say what is meant, so they are kept until the project's own names are known.
/// </summary>
/// <param name="Text">The expression as it stands.</param>
/// <param name="Value">Its value; null where the compiler does not know it yet, or where it is null.</param>
/// <param name="IsNull">Whether its value is known to be null.</param>
/// <param name="Enclosed">The full names that it would have as a member of the classes and namespaces around it, from the innermost; these hide what is imported.</param>
/// <param name="Imported">The names that it would have as a member of the classes of <c>using static</c>.</param>
/// <param name="Name">The expression as a name, aliases resolved; empty where it is none.</param>
internal sealed record ConstantReference(
    string Text,
    string? Value,
    bool IsNull,
    EquatableArray<string> Enclosed,
    EquatableArray<string> Imported,
    string Name);
