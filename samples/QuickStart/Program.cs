using QuickStart;
using Spectre.Console;

// A tour of one report as typed C#: every file of this folder shows one thing.
IAnsiConsole console = Terminal.Open();

Overview.Print(console);
ByName.Print(console);
RecommendationTable.Print(console);
SpeakerTable.Print(console);
DocumentTable.Print(console);
WorkPlan.Print(console);
SourcePlace.Print(console);
