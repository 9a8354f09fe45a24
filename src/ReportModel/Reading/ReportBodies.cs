namespace ReportModel.Reading;

/// <summary>The bodies whose report a symbol names: one, or several where the symbol is joint.</summary>
internal static class ReportBodies
{
    public static EquatableArray<Body> Of(ReportParserOptions options) => options.Bodies.ReportedBy(options.Symbol);
}
