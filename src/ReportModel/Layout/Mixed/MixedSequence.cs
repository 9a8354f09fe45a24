namespace ReportModel.Layout;

/// <summary>Where the reader is in the numberings of a document: its chapters and their headings, its paragraphs, and within them those of a resolution, an agenda, a list.</summary>
internal sealed class MixedSequence
{
    /// <summary>The number of the last section; 0 before the first.</summary>
    public int Section { get; private set; }

    /// <summary>The place of the last capital letter under the present section.</summary>
    public int Capital { get; private set; }

    /// <summary>The number of the last numbered topic under the present heading.</summary>
    public int Topic { get; private set; }

    /// <summary>The number of the last paragraph of the report itself.</summary>
    public int Paragraph { get; private set; }

    /// <summary>Whether paragraphs may begin anew with 1: under a chapter, or in an annex.</summary>
    public bool MayRestart { get; private set; }

    /// <summary>Whether the lines are those of a resolution or decision.</summary>
    public bool InResolution { get; private set; }

    /// <summary>Whether the line that names the acting body was read, and no operative paragraph yet.</summary>
    public bool InPreamble { get; private set; }

    /// <summary>The number of the last operative paragraph.</summary>
    public int Operative { get; private set; }

    /// <summary>Whether the lines are those of the agenda as adopted.</summary>
    public bool InAgenda { get; private set; }

    /// <summary>Whether the lines are those of a numbered list which is neither: the agenda of another session.</summary>
    public bool InOtherList { get; private set; }

    /// <summary>The number of the last item of the agenda or list.</summary>
    public int Entry { get; private set; }

    /// <summary>The place of the last letter of the present list; 0 before (a).</summary>
    public int Letter { get; private set; }

    /// <summary>Whether any heading or paragraph was read; what stands before is front matter.</summary>
    public bool IsInBody { get; private set; }

    public void BeginAgenda() => (InAgenda, InOtherList, Entry) = (true, false, 0);

    public void BeginOtherList() => (InOtherList, InAgenda, Entry, Letter) = (true, false, 0, 0);

    public void AdvanceOtherList(Marker marker)
    {
        if (marker.Kind == MarkerKind.Number)
        {
            (Entry, Letter) = (marker.Value, 0);
        }
        else
        {
            Letter = marker.Value;
        }
    }

    public void Advance(LineRole role, Marker marker)
    {
        IsInBody |= role is not LineRole.Masthead;
        switch (role)
        {
            case LineRole.SectionHeading or LineRole.AnnexHeading:
                (Section, Capital, Topic, MayRestart) = (role == LineRole.AnnexHeading ? 0 : marker.Value, 0, 0, true);
                EndInner();
                break;
            case LineRole.SubsectionHeading:
                (Capital, Topic) = (marker.Value, 0);
                EndInner();
                break;
            case LineRole.TopicHeading when marker.Kind == MarkerKind.Number:
                (Topic, Letter) = (marker.Value, 0);
                break;
            case LineRole.ResolutionHeading:
                EndInner();
                InResolution = true;
                break;
            case LineRole.EnactingBody:
                EndInner();
                (InResolution, InPreamble) = (true, true);
                break;
            case LineRole.OperativeParagraph:
                (Operative, InPreamble, Letter) = (marker.Value, false, 0);
                break;
            case LineRole.Paragraph:
                EndInner();
                (Paragraph, MayRestart) = (marker.Value, false);
                break;
            case LineRole.AgendaEntry:
                (Entry, Letter) = (marker.Value, 0);
                break;
            case LineRole.Item or LineRole.AgendaSubItem:
                (Letter, InPreamble) = (marker.Value, false);
                break;
        }
    }

    private void EndInner() => (InResolution, InPreamble, Operative, InAgenda, InOtherList, Entry, Letter) = (false, false, 0, false, false, 0, 0);
}
