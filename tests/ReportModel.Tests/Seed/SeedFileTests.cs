using System.Security.Cryptography;

namespace ReportModel.Tests.Seed;

public class SeedFileTests
{
    [Fact]
    public void The_seed_is_the_file_that_came_byte_for_byte()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Repository.SeedPath)));

        Assert.Equal("133014af253cffcac2539584d639721dbf9cba15f34b2fa221372a9b71e89938", hash);
        Assert.Contains(hash, File.ReadAllText(Path.Combine(Repository.Root, "seeds", "README.md")), StringComparison.Ordinal);
    }
}
