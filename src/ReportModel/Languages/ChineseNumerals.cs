namespace ReportModel;

/// <summary>Chinese numerals below one thousand: 一, 十二, 三十一, 一百零五.</summary>
internal sealed class ChineseNumerals : Numerals
{
    private const string Digits = "零一二三四五六七八九";

    public static ChineseNumerals Instance { get; } = new();

    /// <inheritdoc/>
    public override bool TryRead(ReadOnlySpan<char> text, out int value, out int length)
    {
        (value, length) = (0, 0);
        var digit = 0;
        var pending = false;
        for (; length < text.Length && length < 7; length++)
        {
            var unit = text[length] switch { '十' => 10, '百' => 100, _ => 0 };
            if (unit > 0)
            {
                // 十二 is 12: the ten needs no digit before it.
                value += (pending ? digit : 1) * unit;
                (digit, pending) = (0, false);
                continue;
            }

            var next = Digits.IndexOf(text[length]);
            if (next < 0 && text[length] == '两')
            {
                next = 2;
            }

            if (next < 0 || (pending && digit != 0))
            {
                break;
            }

            (digit, pending) = (next, true);
        }

        value += digit;
        return length > 0 && value > 0;
    }
}
