namespace QuickStart;

/// <summary>Says which recommendation a piece of code answers. Attributes take constants, so it takes an id.</summary>
/// <param name="id">A constant of <c>Recommendations.….Id</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class ImplementsAttribute(string id) : Attribute
{
    /// <summary>The id of the recommendation.</summary>
    public string Id { get; } = id;
}
