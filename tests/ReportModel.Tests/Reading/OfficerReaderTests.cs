namespace ReportModel.Tests.Reading;

public class OfficerReaderTests
{
    /// <summary>Whoever was named in full is known by the last words of the name, four at most.</summary>
    [Theory]
    [InlineData("Anna van der Berg", "Berg", "Anna van der Berg")]
    [InlineData("Anna van der Berg", "van der Berg", "Anna van der Berg")]
    [InlineData("Juan  Pablo de la Cruz", "Pablo de la Cruz", "Juan  Pablo de la Cruz")]
    [InlineData("Juan Pablo de la Cruz y Mora", "la Cruz y Mora", "Juan Pablo de la Cruz y Mora")]
    [InlineData("Juan Pablo de la Cruz y Mora", "de la Cruz y Mora", "de la Cruz y Mora")]
    [InlineData("Anna van der Berg", "Bergen", "Bergen")]
    public void Who_is_named_again(string full, string again, string name)
    {
        var officers = SmallReport.Parse($"会议报告\n\n1. 会议由{full}先生（荷兰）担任主席。\n\n2. 会议也由{again}先生（荷兰）担任副主席。\n").Report.Officers;

        Assert.Equal([full, name], officers.Select(officer => officer.Name));
    }
}
