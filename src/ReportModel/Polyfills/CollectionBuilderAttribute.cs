#if !NET
namespace System.Runtime.CompilerServices;

/// <summary>Names the method that makes a collection from a collection expression; newer frameworks have the type themselves.</summary>
/// <param name="builderType">The type that holds the method.</param>
/// <param name="methodName">The method's name.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
internal sealed class CollectionBuilderAttribute(Type builderType, string methodName) : Attribute
{
    /// <summary>The type that holds the method.</summary>
    public Type BuilderType { get; } = builderType;

    /// <summary>The method's name.</summary>
    public string MethodName { get; } = methodName;
}
#endif
