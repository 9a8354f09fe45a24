using System.CommandLine;
using Arguments = System.CommandLine.ParseResult;

namespace ReportModel.Tool;

/// <summary>How each command names its documents, and what they are.</summary>
internal sealed class DocumentArguments
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Reports: text files in UTF-8, named like CTOC_COP_WG.3_2022_4.zh.txt; - is the standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _symbol = new("--symbol")
    {
        Description = "The symbol of the one report that is read, where neither its masthead nor its file name gives it.",
        HelpName = "SYMBOL",
    };

    private readonly Option<string?> _language = new("--language")
    {
        Description = "The language of the reports, as an ISO 639-1 code, where their file names do not give it.",
        HelpName = "CODE",
    };

    /// <summary>Adds the arguments to a command.</summary>
    public Command In(Command command)
    {
        command.Add(_files);
        command.Add(_symbol);
        command.Add(_language);
        command.Validators.Add(parsed =>
        {
            var files = FileNames.Expand(parsed.GetResult(_files)?.Tokens.Select(static token => token.Value) ?? []);
            foreach (var file in files.Where(static file => file.Length > 1 && file[0] == '-' && !Path.Exists(file)))
            {
                parsed.AddError($"'{Quotation.OnOneLine(file)}' is neither an option nor a file.");
            }

            if (parsed.GetResult(_symbol) is not null && files.Count > 1)
            {
                parsed.AddError("--symbol names one report, but several files are given.");
            }
        });
        return command;
    }

    /// <summary>The files, as they are typed.</summary>
    public string[] Paths(Arguments parsed) => parsed.GetRequiredValue(_files);

    /// <summary>What is typed about them.</summary>
    public GivenIdentity Given(Arguments parsed) => new(parsed.GetValue(_symbol), parsed.GetValue(_language));
}
