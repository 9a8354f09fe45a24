using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ReportModel.Json;

/// <summary>The form that the model has as JSON: one form, whatever options an application has for its own types.</summary>
internal sealed class JsonContract : IJsonTypeInfoResolver
{
    private static readonly Dictionary<Type, JsonShape> Shapes =
        ValueShapes.All.Concat(PlainShapes.All).Concat(FactShapes.All).Concat(ReportShapes.All).ToDictionary(shape => shape.Type);

    private JsonContract()
    {
    }

    /// <summary>The options by which the model is read and written inside other JSON; how that is indented and escaped, its own writer says.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    /// <summary>Whether the model says how a type is written.</summary>
    public static bool Holds(Type type) => Shapes.ContainsKey(type) || (IsList(type) && Holds(type.GenericTypeArguments[0]));

    /// <summary>How the model writes a type; null for a type that it does not know. Lists have a shape whatever their elements are.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "A list is made as its default value: no constructor of it is needed.")]
    public static JsonShape? ShapeOf(Type type) => Shapes.TryGetValue(type, out var shape) ? shape
        : IsList(type) ? ((IJsonList)RuntimeHelpers.GetUninitializedObject(type)).Shape
        : null;

    private static bool IsList(Type type) => type.IsConstructedGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>);

    JsonTypeInfo? IJsonTypeInfoResolver.GetTypeInfo(Type type, JsonSerializerOptions options) => ShapeOf(type)?.CreateTypeInfo(options);

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = new JsonContract(),
            RespectNullableAnnotations = true,
            AllowDuplicateProperties = false,
        };
        options.MakeReadOnly();
        return options;
    }
}
