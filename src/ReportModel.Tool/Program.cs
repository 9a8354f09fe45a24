using ReportModel.Tool;

return await ReportModelCommand.RunAsync(args, Streams.OfProcess());
