#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says that a parameter is not null where the method returns the value given; newer frameworks have the type themselves.</summary>
/// <param name="returnValue">The value that the method then returns.</param>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>The value that the method returns where the parameter is not null.</summary>
    public bool ReturnValue { get; } = returnValue;
}
#endif
