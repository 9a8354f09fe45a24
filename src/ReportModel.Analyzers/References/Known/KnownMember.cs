namespace ReportModel.Analyzers.References;

/// <summary>A member of a catalogue.</summary>
/// <param name="Catalogue">The catalogue: one of the names in <see cref="CatalogueEntries"/>.</param>
/// <param name="Container">The class that holds it, by its full name.</param>
/// <param name="Name">Its name, and that of the constant in the nested class <c>Id</c>.</param>
/// <param name="Id">Its id.</param>
internal sealed record KnownMember(string Catalogue, string Container, string Name, string Id);
