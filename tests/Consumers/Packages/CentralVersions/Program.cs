System.Console.WriteLine(ReportModel.Untoc.States.China.Iso3);
