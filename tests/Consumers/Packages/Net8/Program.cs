using System;
using ReportModel;
using ReportModel.Untoc;

Console.OutputEncoding = System.Text.Encoding.UTF8;
Recommendation k = Recommendations.Wg3_2022.K with { Topic = null };
Console.WriteLine(k.Text);
