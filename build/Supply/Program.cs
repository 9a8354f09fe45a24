using System.CommandLine;
using ReportModel.Supply;

var package = new Argument<FileInfo>("package") { Description = "A package, .nupkg." };
var assets = new Argument<FileInfo>("assets") { Description = "The project.assets.json of the project that it was packed from." };
var sbom = new Command("sbom", "Puts a bill of materials (SPDX) into a package.") { package, assets };
sbom.SetAction(command => BillOfMaterials.AddTo(command.GetRequiredValue(package).FullName, AssetsFile.Read(command.GetRequiredValue(assets).FullName)));

var root = new Argument<DirectoryInfo>("root") { Description = "The folder of ReportModel.sln, after a restore." };
var dependencies = new Command("dependencies", "Prints the page of all dependencies, each with licence and reason.") { root };
dependencies.SetAction(command => Console.Out.Write(DependencyPage.Print(DependencyList.Of(command.GetRequiredValue(root).FullName))));

var folder = new Argument<DirectoryInfo>("folder") { Description = "A folder with packages and their symbols." };
var commit = new Option<string>("--commit") { Description = "The commit that the sources are of.", Required = true };
var told = new Option<string[]>("--not") { Description = "Text that no file may hold: a path, a name.", AllowMultipleArgumentsPerToken = true };
var check = new Command("check", "Checks that packages carry a bill of materials that is right, SourceLink, and no path of the machine.") { folder, commit, told };
check.SetAction(command => PackageCheck.Run(command.GetRequiredValue(folder).FullName, command.GetRequiredValue(commit), command.GetValue(told) ?? []));

return new RootCommand("What the packages are made of.") { sbom, dependencies, check }.Parse(args).Invoke();
