using System;
using ReportModel;
using ReportModel.Untoc;

Console.OutputEncoding = System.Text.Encoding.UTF8;
Console.WriteLine(Recommendations.Wg3_2022.K);
Console.WriteLine(TransferOfPrisoners.Basis.Text);

// Write the symbol wrongly, "CTOC/COP/WG.3/2022/": the project no longer compiles.
Console.WriteLine(DocumentSymbol.Parse("CTOC/COP/WG.3/2022/2"));

internal static class TransferOfPrisoners
{
    // The id is a constant, so that it can stand in an attribute; a recommendation that is not there does not compile.
    [Implements(Recommendations.Wg3_2022.Id.K)]
    public static Recommendation Basis => Recommendations.Wg3_2022.K;
}
