namespace ReportModel;

/// <summary>
/// Marks a place whose strings are document symbols, such as <c>CTOC/COP/WG.3/2022/2</c>: constants that are written
/// there are checked while compiling. <c>[StringSyntax("UnDocumentSymbol")]</c> says the same without a reference to this library.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class DocumentSymbolAttribute : Attribute;
