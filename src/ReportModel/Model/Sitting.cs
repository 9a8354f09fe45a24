namespace ReportModel;

/// <summary>One meeting of a session by its number, such as the 3rd meeting on 24 May.</summary>
/// <param name="Number">The number of the meeting, from 1.</param>
/// <param name="Date">The day.</param>
#if NET
[JsonConverter(typeof(Runtime.ModelJsonConverter))]
#endif
public readonly record struct Sitting(int Number, CalendarDate Date);
