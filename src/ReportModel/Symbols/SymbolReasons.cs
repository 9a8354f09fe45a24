namespace ReportModel;

/// <summary>Why a text is no symbol. Each completes "'X' is no document symbol: …" and says what to write; constants, so that rejecting allocates nothing.</summary>
internal static class SymbolReasons
{
    public const string Empty = "it is empty; write a symbol such as CTOC/COP/WG.3/2022/2";
    public const string UnknownSeries = "it does not open with a known series; write one such as CTOC, A, E or S, followed by '/'";
    public const string SeriesInSmallLetters = "its series is not in capitals; write CTOC/, not ctoc/";
    public const string NothingAfterSeries = "'/' and a number do not follow the series; write session or year and number, as in A/80/21";
    public const string NothingAfterSlash = "no component follows '/' here; write the number of the document, or drop the '/'";
    public const string NoNumber = "it names a body but no document; add session or year and number, as in CTOC/COP/WG.3/2022/2";
    public const string NoBody = "it names no body and no kind of document; write one between series and number, as in ST/SGB/2024/4";
    public const string NoNumberAfterYear = "it names a body and a year but no document; add '/' and the number, as in CTOC/COP/WG.3/2022/2";
    public const string ResolutionWithoutSession = "the resolution or decision has no session; write it before the number or behind it, as in A/RES/77/263 or A/RES/2758(XXVI)";
    public const string BodyWithoutNumber = "the body has no number; write one, as in A/AC.105, E/CN.15 or A/CONF.232";
    public const string UnknownWord = "this component is not known in its series; check the spelling of the body or of the kind of document";
    public const string DigitAmongLetters = "a digit stands among the letters of a component; write O for 0 or I for 1, or put '.' before the number";
    public const string LetterInNumber = "a letter stands in a number; write digits only (0 for O, 1 for l)";
    public const string NumberTooLong = "a number has more digits than any document; check whether a '/' is missing";
    public const string NoNumberAfterDot = "no number follows '.' here; write one, as in WG.3 or Add.1";
    public const string ModificationWithoutNumber = "the modification has no number; write Add.1, Corr.1 or Rev.1";
    public const string ModificationInside = "a body or a kind of document follows a modification; write Add., Corr. and Rev. last";
    public const string UnknownQualifier = "the parenthesis is no session, year or part; write for example (2024), (XXVI), (Part II) or (Vol. I)";
    public const string OpenParenthesis = "the parenthesis is not closed; add ')'";
    public const string RunTogether = "a second symbol follows without a separator; write '-' between the symbols of a joint document";
    public const string NoJointSymbol = "no complete symbol follows the '-'; write every symbol of a joint document in full";
    public const string Repeated = "the same symbol stands in it twice; write each symbol of a joint document once";
    public const string TextFollows = "other text follows the symbol; write the symbol alone, and each symbol of a list by itself";
    public const string UnknownCharacter = "this character does not occur in symbols, however alike; write the letters A to Z, the digits 0 to 9, '.' and '/'";
    public const string WrongSeparator = "the components are separated by '/'; write '/' here";
    public const string Address = "it is an address on the Internet; write the symbol alone, as in A/80/21";
    public const string TooLong = "it has more components than any symbol; check whether several symbols run together";
}
