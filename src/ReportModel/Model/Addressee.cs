namespace ReportModel;

/// <summary>Who is to act on an operative: the kind, and the words that name them.</summary>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public sealed record Addressee
{
    /// <summary>The value of a property that was not set, one for all.</summary>
    internal static readonly Addressee Unset = new();

    /// <summary>The addressee of an operative that asks nobody by name, one for all.</summary>
    internal static readonly Addressee Nobody = new() { Kind = AddresseeKind.None };

    /// <summary>The kind of addressee.</summary>
    public AddresseeKind Kind { get; init; }

    /// <summary>The words of the report that name the addressee.</summary>
    public string Words { get; init; } = "";

    /// <summary>The body, where <see cref="Kind"/> is <see cref="AddresseeKind.Body"/>; otherwise null.</summary>
    public Body? Body { get; init; }

    /// <summary>The organization, where <see cref="Kind"/> is <see cref="AddresseeKind.Organization"/>; otherwise null.</summary>
    public Organization? Organization { get; init; }

    /// <summary>The kind and the words.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Kind} ({Words})";
}
