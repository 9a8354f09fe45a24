namespace ReportModel;

/// <content>What the components of a symbol stand for, once all are read, and whether they make a document.</content>
internal ref partial struct SymbolReader
{
    private bool Classify()
    {
        var segments = _segments.Slice(_series, _count - _series);
        var last = segments.Length - 1;
        while (segments[last].Kind == SegmentKind.Modification)
        {
            last--;
        }

        if (segments[last] is { Kind: SegmentKind.Body, HasSuffix: true, IsKnownBody: false } && NamesItsOwnDocuments(segments, last))
        {
            segments[last].Kind = SegmentKind.Nature;
        }

        var isNumberedByNature = segments[last] is { Kind: SegmentKind.Nature, HasSuffix: true };
        if (Missing(segments, last, isNumberedByNature) is { } reason)
        {
            return Fail(reason);
        }

        if (!TryClassifyWords(segments, last))
        {
            return false;
        }

        ClassifyNumbers(segments, isNumberedByNature);
        if (segments[last].Kind == SegmentKind.Session && segments[last - 1].Kind == SegmentKind.Number)
        {
            // A volume: NPT/CONF.III/64/I is the first of No. 64.
            segments[last].Kind = SegmentKind.Number;
        }

        return true;
    }

    private bool TryClassifyWords(Span<SymbolSegment> segments, int last)
    {
        var (isModified, isBehindBody) = (false, false);
        for (var i = 1; i < segments.Length; i++)
        {
            ref var segment = ref segments[i];
            if (segment is { Kind: SegmentKind.Nature, HasSuffix: true } && i < last && segment.Head(_normal) is "WP")
            {
                // A working party as long as something of its own follows (ECE/TRANS/WP.29/1181), otherwise a working paper.
                (segment.Kind, segment.IsKnownBody) = (SegmentKind.Body, true);
            }

            if (segment is { Kind: SegmentKind.Body, Qualifier: QualifierKind.Session } && segment.Of(_normal) is "EX")
            {
                // EX(77) is the executive session itself.
                segment.Kind = SegmentKind.Session;
            }

            if (isModified && segment.Kind is not (SegmentKind.Modification or SegmentKind.Number))
            {
                return Fail(SymbolReasons.ModificationInside);
            }

            if (isBehindBody && segment is { Kind: SegmentKind.Body, IsKnownBody: false })
            {
                segment.Kind = SegmentKind.Other;
            }

            isModified |= segment.Kind == SegmentKind.Modification;
            isBehindBody |= segment.Kind is SegmentKind.Session or SegmentKind.Number or SegmentKind.Nature;
        }

        return true;
    }

    /// <summary>
    /// The last number is the document's; the first, where there is another, the year or the session.
    /// Where the kind of document has its own number (CRP.5) none is left for the document.
    /// </summary>
    private readonly void ClassifyNumbers(Span<SymbolSegment> segments, bool isNumberedByNature)
    {
        var communication = IndexOfCommunication(segments);
        var isNumberless = isNumberedByNature || communication < segments.Length || segments[segments.Length - 1].Kind == SegmentKind.State;
        var lastNumber = isNumberless ? communication : LastNumber(segments);
        var (hasYear, hasSession) = (false, false);
        for (var i = 1; i < lastNumber; i++)
        {
            ref var segment = ref segments[i];
            if (segment.Kind == SegmentKind.Modification)
            {
                break;
            }

            if (segment.Kind != SegmentKind.Number)
            {
                continue;
            }

            if (SymbolCharacters.IsYear(segment.Of(_normal)) && !hasYear)
            {
                segment.Kind = SegmentKind.Year;
                hasYear = true;
            }
            else if (!hasSession && (!hasYear || (isNumberedByNature && SymbolSeries.IsTreatyBody(Series))))
            {
                segment.Kind = SegmentKind.Session;
                hasSession = true;
            }
        }

        if (lastNumber > 1 && Series is "HRI" && segments[lastNumber - 1].Kind == SegmentKind.State && SymbolCharacters.IsYear(segments[lastNumber].Of(_normal)))
        {
            // The common core document of a State has no number, only its year.
            segments[lastNumber].Kind = SegmentKind.Year;
        }
    }

    /// <summary>Communications to treaty bodies have a number of two levels: CAT/C/80/D/1111/2021 is No. 1111/2021.</summary>
    private readonly int IndexOfCommunication(ReadOnlySpan<SymbolSegment> segments)
    {
        for (var i = 1; i < segments.Length; i++)
        {
            if (segments[i] is { Kind: SegmentKind.Nature, HasSuffix: false } && segments[i].Of(_normal) is "D")
            {
                return i;
            }
        }

        return segments.Length;
    }

    private static int LastNumber(ReadOnlySpan<SymbolSegment> segments)
    {
        var last = 0;
        for (var i = 1; i < segments.Length && segments[i].Kind != SegmentKind.Modification; i++)
        {
            last = segments[i].Kind == SegmentKind.Number ? i : last;
        }

        return last;
    }
}
