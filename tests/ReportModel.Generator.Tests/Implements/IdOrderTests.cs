namespace ReportModel.Generator.Tests;

/// <summary>Ids stand in the order in which documents count, and any two of them in one order.</summary>
public class IdOrderTests
{
    private static readonly string[] s_ordered =
    [
        "", "#", "A/2/1#07", "A/2/1#7", "A/2/1#7(!a)", "A/2/1#7(1)", "A/2/1#7(_)", "A/2/1#7(a)", "A/2/1#7(z)", "A/2/1#7(ZZ)", "A/2/1#7(aa)", "A/2/1#10(a)",
        "A/2/1#123456789012345678901", "A/2/CRP.1#1", "A/10/1#1", "A/B#1", "字",
    ];

    [Fact]
    public void Every_pair()
    {
        for (var i = 0; i < s_ordered.Length; i++)
        {
            for (var j = 0; j < s_ordered.Length; j++)
            {
                Assert.True(Math.Sign(i.CompareTo(j)) == Math.Sign(IdOrder.Instance.Compare(s_ordered[i], s_ordered[j])), s_ordered[i] + " " + s_ordered[j]);
            }
        }
    }
}
