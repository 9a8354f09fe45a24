namespace ReportModel.Tests.Languages.English;

/// <summary>Numbers, months and weekdays as English texts write them out.</summary>
public class NumberAndDayTests
{
    [Theory]
    [InlineData("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 0, 1)]
    [InlineData("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth", 0, 1)]
    [InlineData("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10)]
    [InlineData("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 20, 10)]
    [InlineData("twenty-one thirty-one forty-one fifty-one sixty-one seventy-one eighty-one ninety-one", 21, 10)]
    [InlineData("twenty-first thirty-first forty-first fifty-first sixty-first seventy-first eighty-first ninety-first", 21, 10)]
    [InlineData("twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six twenty-seven twenty-eight twenty-nine", 21, 1)]
    [InlineData("twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth", 21, 1)]
    public void Numbers_in_words(string words, int first, int step)
    {
        foreach (var word in words.Split(' '))
        {
            Assert.True(DraftingConventions.For("en")!.WrittenNumbers.TryRead(word, out var value, out var length), word);
            Assert.Equal((first, word.Length), (value, length));
            first += step;
        }
    }

    [Theory]
    [InlineData("January February March April May June July August September October November December")]
    public void Months(string words)
    {
        var month = 0;
        foreach (var word in words.Split(' '))
        {
            Assert.Equal(new CalendarDate(2031, ++month, 5), Days($"5 {word} 2031").From);
        }
    }

    [Theory]
    [InlineData("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")]
    public void Weekdays_are_passed_over(string words) => Assert.All(words.Split(' '), word =>
        Assert.Equal((new(2031, 5, 5), new(2031, 5, 5)), Days($"{word}, 5 May 2031")));

    [Theory]
    [InlineData("5 to 9 May 2031|5 until 9 May 2031|5 through 9 May 2031|5 and 9 May 2031|5–9 May 2031|5-9 May 2031|5‑9 May 2031|5 May to 9 May 2031")]
    [InlineData("5 May and on 9 May 2031|5 May and from 9 May 2031")]
    public void Words_between_two_days(string words) => Assert.All(words.Split('|'), days =>
        Assert.Equal((new(2031, 5, 5), new(2031, 5, 9)), Days(days)));

    [Theory]
    [InlineData("10 a.m. to 1 p.m.|10 a.m. until 1 p.m.|10 a.m. through 1 p.m.|10 a.m. and 1 p.m.|10 a.m.–1 p.m.|10 a.m. - 1 p.m.|10.00 a.m. to 1:00 p.m.")]
    public void Words_between_two_hours(string words) => Assert.All(words.Split('|'), text =>
    {
        Assert.True(DraftingConventions.For("en")!.Calendar.TryReadHours(text, out var hours, out var length), text);
        Assert.Equal(("10:00–13:00", text.Length), (hours.ToString(), length));
    });

    private static (CalendarDate From, CalendarDate To) Days(string text)
    {
        Assert.True(DraftingConventions.For("en")!.Calendar.TryReadDays(text, null, out var from, out var to, out var length), text);
        Assert.Equal(text.Length, length);
        return (from, to);
    }
}
