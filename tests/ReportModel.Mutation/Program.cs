using System.Globalization;
using Microsoft.Testing.Platform.Builder;
using Microsoft.Testing.Platform.Capabilities.TestFramework;
using ReportModel.Mutation;

switch (args)
{
    case ["--worker"]:
        return Worker.Run(MutantSwitch.None);
    case ["--worker", var mutant]:
        return Worker.Run(int.Parse(mutant, CultureInfo.InvariantCulture));
    case ["--judge", var list, var verdicts, var which, .. var folders]:
        return Trial.Hold(list, verdicts, which, folders, Console.Out);
}

// Stryker starts the program as a test program.
var builder = await TestApplication.CreateBuilderAsync(args);
builder.RegisterTestFramework(_ => new TestFrameworkCapabilities(), (_, _) => new SuiteAsOneTest());
using var application = await builder.BuildAsync();
return await application.RunAsync();
