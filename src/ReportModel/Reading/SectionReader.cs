using ReportModel.Layout;
using ReportModel.Outline;

namespace ReportModel.Reading;

/// <summary>Makes the records of the sections from the outline.</summary>
internal static class SectionReader
{
    public static EquatableArray<Section> Read(List<OutlineSection> sections, string language)
    {
        if (sections.Count == 0)
        {
            return [];
        }

        var read = new Section[sections.Count];
        for (var i = 0; i < read.Length; i++)
        {
            var section = sections[i];
            read[i] = new Section
            {
                Id = section.Id,
                Kind = section.Kind,
                Number = section.Heading.Marker.Kind == MarkerKind.None ? null : section.Heading.WrittenNumber,
                Title = section.Title,
                Paragraphs = section.Range,
                Sections = Read(section.Children, language),
                Language = language,
                Source = section.Heading.Span,
            };
        }

        return new(read);
    }
}
