using System.CommandLine;
using Arguments = System.CommandLine.ParseResult;

namespace ReportModel.Tool;

/// <summary>The command line: what there is to type, and what happens then.</summary>
internal static class ReportModelCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="arguments">The arguments, as the shell hands them over.</param>
    /// <param name="streams">Where it reads from and writes to.</param>
    /// <returns>The exit code, one of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, Streams streams)
    {
        try
        {
            // A file whose name begins with @ is a report like others, and no list of arguments.
            var command = Define(streams).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            var configuration = new InvocationConfiguration
            {
                // The help that follows an error is no output.
                Output = command.Errors.Count > 0 ? streams.Error : streams.Output,
                Error = streams.Error,
                EnableDefaultExceptionHandler = false,
            };
            var code = await command.InvokeAsync(configuration).ConfigureAwait(false);
            await streams.Output.FlushAsync().ConfigureAwait(false);
            return command.Errors.Count > 0 ? ExitCode.Unusable : code;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (IOException problem)
        {
            // Files are read with messages of their own, so this is the output. Of a reader that goes away .NET says nothing.
            streams.Error.WriteLine("reportmodel: the output cannot be written: " + Quotation.WholeOnOneLine(problem.Message));
            return ExitCode.Unusable;
        }
    }

    private static RootCommand Define(Streams streams)
    {
        var files = new DocumentArguments();
        var check = files.In(new Command("check", "Prints what is wrong with reports, as the compiler does. Exit code 0: nothing worse than an info; 1: warnings or errors; 2: a file cannot be read."));
        SetAction(check, (_, reader, paths, token) => CheckCommand.Run(streams, reader, paths, token));

        files = new DocumentArguments();
        var show = files.In(new Command("show", "Shows the outline of reports and what was read from them, with the C# name of each."));
        SetAction(show, (_, reader, paths, token) => ShowCommand.Run(streams, reader, paths, token));

        var text = new Argument<string>("TEXT") { Description = "A citation (\"7(k)\", \"para. 7 (k)\", \"agenda item 4\"), a symbol, the name of a State, or words that stand in a paragraph." };
        text.Validators.Add(static parsed =>
        {
            if (parsed.Tokens.All(static token => string.IsNullOrWhiteSpace(token.Value)))
            {
                parsed.AddError("TEXT is empty.");
            }
        });
        files = new DocumentArguments();
        var find = files.In(new Command("find", "Says which C# member a citation, a symbol or words of a report are. Exit code 1: nothing was found.") { text });
        SetAction(find, (parsed, reader, paths, token) => FindCommand.Run(streams, reader, parsed.GetRequiredValue(text), paths, token));

        var format = new Option<string>("--format") { Description = "json: one line for each report, with all that was read; markdown: the text, to be read; akn: Akoma Ntoso 3.0, of one report.", DefaultValueFactory = static _ => "json" };
        format.AcceptOnlyFromAmong("json", "markdown", "akn");
        files = new DocumentArguments();
        var export = files.In(new Command("export", "Prints whole reports in another form.") { format });
        SetAction(export, (parsed, reader, paths, token) => ExportCommand.Run(streams, reader, parsed.GetRequiredValue(format), paths, token));

        return new RootCommand("Reads reports of United Nations meetings: checks them, shows and finds what they say, and exports them.") { check, show, find, export };

        void SetAction(Command command, Func<Arguments, DocumentReader, string[], CancellationToken, int> run)
        {
            var own = files;

            // On a thread of its own, so that Ctrl+C is listened to meanwhile.
            command.SetAction((parsed, token) => Task.Run(() => run(parsed, new DocumentReader(streams, own.Given(parsed)), own.Paths(parsed), token), token));
        }
    }
}
