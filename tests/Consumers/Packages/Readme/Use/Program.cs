using ReportModel.Untoc;

Console.WriteLine(Recommendations.Wg3_2022.K.Text);
