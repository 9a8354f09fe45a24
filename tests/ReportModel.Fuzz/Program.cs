using ReportModel.Fuzz;
using SharpFuzz;

// Reads the files that are named, or, where none is, what the fuzzer hands over, again and again.
switch (args)
{
    case ["words"]:
        Dictionary.Write(Console.Out);
        return 0;
    case [var name] when Target.All.TryGetValue(name, out var target):
        Fuzzer.OutOfProcess.Run(stream => target(Input.Read(stream)));
        return 0;
    case [var name, .. var files] when Target.All.TryGetValue(name, out var target):
        foreach (var file in files)
        {
            using var stream = File.OpenRead(file);
            target(Input.Read(stream));
            Console.WriteLine($"{file}: sound");
        }

        return 0;
    default:
        Console.Error.WriteLine($"""
            Usage: dotnet run --project tests/ReportModel.Fuzz -- TARGET FILE...
            Runs a target on files, such as those in which the fuzzer found a crash. Without a file it expects the fuzzer: build/fuzz.sh.
            Targets: {string.Join(", ", Target.All.Keys)}. `words` instead writes the fuzzer's dictionary.
            """);
        return 2;
}
