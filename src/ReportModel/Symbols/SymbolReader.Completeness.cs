namespace ReportModel;

/// <content>Whether the components name a document, or only a body, a year or a session.</content>
internal ref partial struct SymbolReader
{
    /// <summary>What a symbol lacks; null where it is complete.</summary>
    private readonly string? Missing(ReadOnlySpan<SymbolSegment> segments, int last, bool isNumberedByNature)
    {
        ref readonly var end = ref segments[last];
        var isVolume = end.Kind == SegmentKind.Session && segments[last - 1].Kind == SegmentKind.Number && !SymbolSeries.IsClosed(Series);
        var isReportOnState = end.Kind == SegmentKind.State && Series is "FCCC" && HasNumber(segments[last - 1]);
        if (!(end.Kind == SegmentKind.Number || isNumberedByNature || isReportOnState || isVolume))
        {
            return SymbolReasons.NoNumber;
        }

        if (SymbolSeries.IsNeverBare(Series) && !HasWord(segments))
        {
            return SymbolReasons.NoBody;
        }

        if (_isRunningText && segments.Length == 2 && segments[0].Length == 1 && end is { Length: < 3, Qualifier: QualifierKind.None })
        {
            // A symbol of 1946 at best, but far more often a size of paper ("A/60 sheets").
            return SymbolReasons.NoNumber;
        }

        if (isNumberedByNature)
        {
            var isWorkingParty = end.Head(_normal) is "WP" && SymbolSeries.HasWorkingParties(Series) && Numbers(segments.Slice(0, last)) == 0;
            return isWorkingParty ? SymbolReasons.NoNumber : null;
        }

        return IsYearOnly(segments, last) ? SymbolReasons.NoNumberAfterYear
            : IsResolutionWithoutSession(segments, last) ? SymbolReasons.ResolutionWithoutSession
            : null;
    }

    /// <summary>"CTOC/COP/WG.3/2022": the only number is a year, in a series that does not number its documents through.</summary>
    private readonly bool IsYearOnly(ReadOnlySpan<SymbolSegment> segments, int last)
    {
        ref readonly var end = ref segments[last];
        var number = end.Of(_normal);
        return end is { Kind: SegmentKind.Number, Qualifier: QualifierKind.None }
            && number.Length >= 4 && SymbolCharacters.IsYear(number.Slice(0, 4)) && (number.Length == 4 || number[4] == '-')
            && !(SymbolSeries.IsNumberedThrough(Series) && !IsCountedByYear(segments[last - 1]))
            && segments[last - 1].Kind != SegmentKind.State
            && Numbers(segments.Slice(0, last)) == 0;
    }

    /// <summary>
    /// "E/CN.15/2022", "S/PRST/2023", "ST/SGB/2024": what the organ numbers through never reached such numbers in its bodies before it turned to years.
    /// The publications of ST/ESCAP did.
    /// </summary>
    private readonly bool IsCountedByYear(SymbolSegment before)
    {
        var word = before.Of(_normal);
        var isBody = before.Kind == SegmentKind.Body || word is "PRST";
        return isBody && (Series is "E" || Series is "S" || (Series is "ST" && word is not "ESCAP"));
    }

    private static bool HasWord(ReadOnlySpan<SymbolSegment> segments)
    {
        foreach (ref readonly var segment in segments)
        {
            if (segment.Kind is SegmentKind.Body or SegmentKind.Nature)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A/RES/78": resolutions of the Assembly and the Council are counted by session, before the number or in parentheses behind it.</summary>
    private readonly bool IsResolutionWithoutSession(ReadOnlySpan<SymbolSegment> segments, int last) =>
        (Series is "A" || Series is "E" || Series is "T") && IsResolution
        && segments[last].Qualifier is not (QualifierKind.Session or QualifierKind.Year) && Numbers(segments.Slice(0, last)) == 0;

    private static int Numbers(ReadOnlySpan<SymbolSegment> segments)
    {
        var count = 0;
        foreach (ref readonly var segment in segments)
        {
            count += segment.Kind is SegmentKind.Number or SegmentKind.Session || segment.Qualifier == QualifierKind.Session ? 1 : 0;
        }

        return count;
    }

    /// <summary>
    /// The Economic Commission for Latin America numbers its documents by kinds of its own: LC/G.2681, E/CEPAL/G.1234. Elsewhere a word
    /// of the organ's own is a kind where session or year stands before it: UNEP/EA.5/HLS.1, E/ESCWA/EDID/2013/Technical Paper.1.
    /// </summary>
    private readonly bool NamesItsOwnDocuments(ReadOnlySpan<SymbolSegment> segments, int last)
    {
        if (!SymbolCharacters.IsDigit(segments[last].Suffix(_normal)[0]))
        {
            return false;
        }

        var isBehindMeeting = Numbers(segments.Slice(0, last)) > 0;
        for (var i = 1; i < last && !isBehindMeeting; i++)
        {
            ref readonly var body = ref segments[i];
            isBehindMeeting = body is { Kind: SegmentKind.Body, HasSuffix: true } && SymbolVocabulary.IsNumberedBySession(body.Head(_normal), body.Suffix(_normal));
        }

        return Series is "LC" || segments[last - 1].Of(_normal) is "CEPAL" || (isBehindMeeting && CanNameItsOwnBodies());
    }
}
