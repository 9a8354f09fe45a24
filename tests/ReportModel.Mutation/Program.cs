using Microsoft.Testing.Platform.Builder;
using Microsoft.Testing.Platform.Capabilities.TestFramework;
using ReportModel.Mutation;

if (args is ["--worker", ..])
{
    return Worker.Run(args is [_, var mutant] ? int.Parse(mutant, System.Globalization.CultureInfo.InvariantCulture) : MutantSwitch.None);
}

if (args is ["--report", .. var reports])
{
    return MutationReport.Print(reports, Console.Out);
}

var builder = await TestApplication.CreateBuilderAsync(args);
builder.RegisterTestFramework(_ => new TestFrameworkCapabilities(), (_, _) => new SuiteAsOneTest());
using var application = await builder.BuildAsync();
return await application.RunAsync();
