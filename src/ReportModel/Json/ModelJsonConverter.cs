using System.ComponentModel;
using System.Text.Json;
using ReportModel.Json;

namespace ReportModel.Runtime;

/// <summary>
/// Gives the types of the model their form as JSON, which is the same in every application. The types name it in their
/// own attributes: nobody has to add it to options.
/// </summary>
/// <remarks>It needs no reflection, so that applications may be trimmed and compiled ahead of time.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ModelJsonConverter : JsonConverterFactory
{
    /// <summary>Whether a type belongs to the model.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>True for the types of the model, and for <see cref="EquatableArray{T}"/> of any type.</returns>
    public override bool CanConvert(Type typeToConvert) => JsonContract.ShapeOf(typeToConvert) is not null;

    /// <summary>Gives a converter for a type of the model.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">The options of the JSON around it: they decide only how elements of a list are written that are not of the model.</param>
    /// <returns>The converter; null for a type that does not belong to the model.</returns>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        JsonContract.ShapeOf(typeToConvert)?.CreateConverter(options);
}
