namespace ReportModel.Json;

/// <summary>The records that stand inside facts, and those of the catalogues.</summary>
internal static class PlainShapes
{
    public static IEnumerable<JsonShape> All =>
    [
        new RecordShape<SourceSpan>(default, isWhole: true)
            .Add("line", x => x.Line, (x, v) => x with { Line = v })
            .Add("column", x => x.Column, (x, v) => x with { Column = v })
            .Add("endLine", x => x.EndLine, (x, v) => x with { EndLine = v })
            .Add("endColumn", x => x.EndColumn, (x, v) => x with { EndColumn = v })
            .Add("length", x => x.Length, (x, v) => x with { Length = v }),

        new RecordShape<ParagraphRange>(default, isWhole: true)
            .Add("first", x => x.First, (x, v) => x with { First = v })
            .Add("last", x => x.Last, (x, v) => x with { Last = v }),
        new NullableShape<ParagraphRange>(),

        new RecordShape<FoundSymbol>(new(DocumentSymbol.None, 0, 0), isWhole: true)
            .Add("symbol", x => x.Symbol, (x, v) => x with { Symbol = v })
            .Add("start", x => x.Start, (x, v) => x with { Start = v })
            .Add("length", x => x.Length, (x, v) => x with { Length = v }),

        new RecordShape<Sitting>(default, isWhole: true)
            .Add("number", x => x.Number, (x, v) => x with { Number = v })
            .Add("date", x => x.Date, (x, v) => x with { Date = v }),

        new RecordShape<MeetingHours>(default, isWhole: true)
            .Add("from", x => x.From, (x, v) => x with { From = v })
            .Add("to", x => x.To, (x, v) => x with { To = v }),

        new RecordShape<LocalName>(new("", ""), isWhole: true)
            .Add("language", x => x.Language, (x, v) => x with { Language = v })
            .Add("name", x => x.Name, (x, v) => x with { Name = v }),

        new RecordShape<Coverage>(new())
            .Add("characters", x => x.Characters, (x, v) => x with { Characters = v })
            .Add("charactersWithRole", x => x.CharactersWithRole, (x, v) => x with { CharactersWithRole = v })
            .Add("sequences", x => x.Sequences, (x, v) => x with { Sequences = v })
            .Add("facts", x => x.Facts, (x, v) => x with { Facts = v })
            .Add("leftOver", x => x.LeftOver, (x, v) => x with { LeftOver = v }),

        new RecordShape<ParagraphSequence>(new())
            .Add("first", x => x.First, (x, v) => x with { First = v })
            .Add("last", x => x.Last, (x, v) => x with { Last = v })
            .Add("missing", x => x.Missing, (x, v) => x with { Missing = v }),

        new RecordShape<FactCounts>(new())
            .Add("paragraphs", x => x.Paragraphs, (x, v) => x with { Paragraphs = v })
            .Add("recommendations", x => x.Recommendations, (x, v) => x with { Recommendations = v })
            .Add("operatives", x => x.Operatives, (x, v) => x with { Operatives = v })
            .Add("agendaItems", x => x.AgendaItems, (x, v) => x with { AgendaItems = v })
            .Add("statements", x => x.Statements, (x, v) => x with { Statements = v })
            .Add("panellists", x => x.Panellists, (x, v) => x with { Panellists = v })
            .Add("invitedSpeakers", x => x.InvitedSpeakers, (x, v) => x with { InvitedSpeakers = v })
            .Add("attendance", x => x.Attendance, (x, v) => x with { Attendance = v })
            .Add("states", x => x.States, (x, v) => x with { States = v })
            .Add("officers", x => x.Officers, (x, v) => x with { Officers = v })
            .Add("meetings", x => x.Meetings, (x, v) => x with { Meetings = v })
            .Add("documents", x => x.Documents, (x, v) => x with { Documents = v })
            .Add("resolutions", x => x.Resolutions, (x, v) => x with { Resolutions = v })
            .Add("legalActs", x => x.LegalActs, (x, v) => x with { LegalActs = v })
            .Add("instruments", x => x.Instruments, (x, v) => x with { Instruments = v }),

        new RecordShape<Body>(new())
            .Add("symbol", x => x.Symbol, (x, v) => x with { Symbol = v })
            .Add("acronym", x => x.Acronym, (x, v) => x with { Acronym = v })
            .Add("name", x => x.Name, (x, v) => x with { Name = v }),

        new RecordShape<Organization>(new())
            .Add("name", x => x.Name, (x, v) => x with { Name = v })
            .Add("acronym", x => x.Acronym, (x, v) => x with { Acronym = v })
            .Add("isRegionalEconomicIntegrationOrganization", x => x.IsRegionalEconomicIntegrationOrganization, (x, v) => x with { IsRegionalEconomicIntegrationOrganization = v }),

        new RecordShape<Addressee>(new())
            .Add("kind", x => x.Kind, (x, v) => x with { Kind = v })
            .Add("words", x => x.Words, (x, v) => x with { Words = v })
            .Add("body", x => x.Body, (x, v) => x with { Body = v })
            .Add("organization", x => x.Organization, (x, v) => x with { Organization = v }),

        new RecordShape<Operative>(new())
            .Add("addressee", x => x.Addressee, (x, v) => x with { Addressee = v })
            .Add("modality", x => x.Modality, (x, v) => x with { Modality = v })
            .Add("words", x => x.Words, (x, v) => x with { Words = v }),

        new RecordShape<Article>(new())
            .Add("instrument", x => x.Instrument, (x, v) => x with { Instrument = v })
            .Add("number", x => x.Number, (x, v) => x with { Number = v })
            .Add("subparagraph", x => x.Subparagraph, (x, v) => x with { Subparagraph = v }),

        new RecordShape<BodyEntry>(new())
            .Add("body", x => x.Body, (x, v) => x with { Body = v })
            .Add("names", x => x.Names, (x, v) => x with { Names = v })
            .Add("convention", x => x.Convention, (x, v) => x with { Convention = v }),

        new RecordShape<InstrumentEntry>(new())
            .Add("key", x => x.Key, (x, v) => x with { Key = v })
            .Add("name", x => x.Name, (x, v) => x with { Name = v })
            .Add("kind", x => x.Kind, (x, v) => x with { Kind = v })
            .Add("names", x => x.Names, (x, v) => x with { Names = v }),

        new RecordShape<LanguageText>(new("", ""), isWhole: true)
            .Add("language", x => x.Language, (x, v) => x with { Language = v })
            .Add("text", x => x.Text, (x, v) => x with { Text = v }),

        new RecordShape<Implementation>(new())
            .Add("recommendation", x => x.Recommendation, (x, v) => x with { Recommendation = v })
            .Add("target", x => x.Target, (x, v) => x with { Target = v })
            .Add("note", x => x.Note, (x, v) => x with { Note = v }),
    ];
}
