using System.Reflection;
using ReportModel.Runtime;

namespace ReportModel.Untoc.Tests;

/// <summary>The assembly's metadata, from which other projects are checked, says what its constants say.</summary>
public class MetadataTests
{
    [Theory]
    [InlineData(typeof(Recommendations))]
    [InlineData(typeof(AgendaItems))]
    [InlineData(typeof(Documents))]
    [InlineData(typeof(States))]
    [InlineData(typeof(Reports))]
    public void Of(Type catalogue)
    {
        var constants = Classes(catalogue)
            .Where(type => type.Name == "Id")
            .SelectMany(type => type.GetFields().Select(field => $"{Name(type.DeclaringType!)}.{field.Name} = {field.GetRawConstantValue()}"));

        var stated =
            from attribute in typeof(Recommendations).Assembly.GetCustomAttributes<CatalogueEntriesAttribute>()
            where attribute.Catalogue == catalogue.Name
            from line in attribute.Entries.Split('\n')
            let parts = line.Split(' ', 2)
            select $"{attribute.Container}.{parts[0]} = {attribute.Prefix}{parts[1]}";

        Assert.NotEmpty(constants);
        Assert.Equal(constants.Order(StringComparer.Ordinal), stated.Order(StringComparer.Ordinal));
    }

    /// <summary>Constants that are marked with in this assembly: the sample's, through the class that is generated for it.</summary>
    [Fact]
    public void What_a_project_implements_is_a_table_in_it()
    {
        Assert.Equal(["M:QuickStart.WorkPlan.ReplyDue(System.DateOnly)"], QuickStart.UnitedNations.Implementations.Of(Recommendations.Wg3_2022.Id.K).Select(i => i.Target));
        Assert.Equal(
            [Recommendations.Wg3_2022.G.Id, Recommendations.Wg3_2022.K.Id, Recommendations.Wg2Wg3_2022.Para10.B.Id],
            QuickStart.UnitedNations.Implementations.All.Select(i => i.Recommendation));
    }

    private static IEnumerable<Type> Classes(Type type) => type.GetNestedTypes().SelectMany(Classes).Append(type);

    private static string Name(Type type) => type.FullName!.Replace('+', '.');
}
