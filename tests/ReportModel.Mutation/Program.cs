using System.Globalization;
using Microsoft.Testing.Platform.Builder;
using Microsoft.Testing.Platform.Capabilities.TestFramework;
using ReportModel.Mutation;

switch (args)
{
    case ["--worker"]:
        return Worker.Run();
    case ["--worker", var mutant, .. var suspects]:
        return Worker.Run(int.Parse(mutant, CultureInfo.InvariantCulture), suspects);
    case ["--prepare", .. var assemblies]:
        Array.ForEach(assemblies, Preparation.Of);
        return 0;
    case ["--judge", var list, var verdicts, var notes, var which, .. var places]:
        return Trial.Hold(list, verdicts, notes, which, places, Console.Out);
}

// Stryker starts the program as a test program.
var builder = await TestApplication.CreateBuilderAsync(args);
builder.RegisterTestFramework(_ => new TestFrameworkCapabilities(), (_, _) => new SuiteAsOneTest());
using var application = await builder.BuildAsync();
return await application.RunAsync();
