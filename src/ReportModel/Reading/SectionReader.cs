using ReportModel.Layout;
using ReportModel.Outline;

namespace ReportModel.Reading;

/// <summary>Makes the records of the sections from the outline.</summary>
internal static class SectionReader
{
    public static EquatableArray<Section> Read(List<OutlineSection> sections) => sections.ConvertAll(section => new Section
    {
        Id = section.Id,
        Kind = section.Kind,
        Number = section.Heading.Marker.Kind == MarkerKind.None ? null : section.Heading.WrittenNumber,
        Title = section.Title,
        Paragraphs = section.Range,
        Sections = Read(section.Children),
        Source = section.Heading.Span,
    }).ToEquatableArray();
}
