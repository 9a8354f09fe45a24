namespace ReportModel.Tests.Catalogues;

/// <summary>A user's own bodies in a <c>.bodies.csv</c> file.</summary>
public class BodiesFileTests
{
    private const string Header = "symbol,acronym,name,zh,fr\n";

    [Fact]
    public void A_line_is_a_body_with_its_names()
    {
        var catalogue = BodyCatalogue.FromFile(Header + "A/AC.999,COX,Committee on Examples,示例委员会,Comité des exemples\n", out var findings);

        Assert.Empty(findings);
        Assert.True(catalogue.TryGet("A/AC.999", out var entry));
        Assert.Equal(new Body { Symbol = "A/AC.999", Acronym = "COX", Name = "Committee on Examples" }, entry.Body);
        Assert.Equal([new LocalName("zh", "示例委员会"), new LocalName("fr", "Comité des exemples")], entry.Names);
        Assert.True(catalogue.TryFindByName("示例委员会", "zh", out _));
        Assert.True(catalogue.TryFindByName("the Committee on Examples", "en", out _));
        Assert.True(catalogue.TryGet("E/CN.7", out _));
    }

    [Theory]
    [InlineData("symbol,acronym,name\nA/AC.999,COX,\"Examples, and \"\"more\"\"\"\n", "A/AC.999", "COX", "Examples, and \"more\"")]
    [InlineData("\uFEFFsymbol,acronym,name\r\n\r\n A/AC.999 , COX , Examples ", "A/AC.999", "COX", "Examples")]
    [InlineData("NAME,Symbol,ACRONYM\rExamples,A/AC.999,COX\r", "A/AC.999", "COX", "Examples")]
    [InlineData("symbol,acronym,name\nA/AC.999,,Examples\n", "A/AC.999", "AC.999", "Examples")]
    [InlineData("symbol,acronym,name,zh\nA/AC.999,COX,Examples\n", "A/AC.999", "COX", "Examples")]
    [InlineData("\"symbol\",\"acronym\",\"name\"\n\"A/AC.999\",\"COX\",\"Examples\"", "A/AC.999", "COX", "Examples")]
    [InlineData("symbol,acronym,name\nUNEP/XY,XY,Examples\n", "UNEP/XY", "XY", "Examples")]
    [InlineData("acronym,name,symbol\nCOX,Examples,A/AC.999\n", "A/AC.999", "COX", "Examples")]
    [InlineData("symbol,name,acronym\nA/AC.999,Examples,", "A/AC.999", "AC.999", "Examples")]
    [InlineData("symbol,acronym,name\nA/AC.999,C.O-X/1 Y,Examples\n", "A/AC.999", "C.O-X/1 Y", "Examples")]
    public void It_may_be_written_like_this(string text, string symbol, string acronym, string name)
    {
        var catalogue = BodyCatalogue.FromFile(text, out var findings);

        Assert.Empty(findings);
        Assert.True(catalogue.TryGet(symbol, out var entry));
        Assert.Equal(new Body { Symbol = symbol, Acronym = acronym, Name = name }, entry.Body);
    }

    /// <summary>Where it is wrong, and how much of it is marked.</summary>
    [Theory]
    [InlineData("acronym,name\nCOX,Examples\n", "(1,1): warning RM0038: The header has no column 'symbol'", 7)]
    [InlineData("symbol,name\n", "(1,1): warning RM0038: The header has no column 'acronym'", 6)]
    [InlineData("symbol,acronym,title\n", "(1,1): warning RM0038: The header has no column 'name'", 6)]
    [InlineData("symbol,acronym,name,name\n", "(1,21): warning RM0038: 'name' is no column, or stands there twice", 4)]
    [InlineData("symbol,acronym,name,symbol\n", "(1,21): warning RM0038: 'symbol' is no column, or stands there twice", 6)]
    [InlineData("acronym,symbol,name,acronym\n", "(1,21): warning RM0038: 'acronym' is no column, or stands there twice", 7)]
    [InlineData("name,symbol,acronym,name\n", "(1,21): warning RM0038: 'name' is no column, or stands there twice", 4)]
    [InlineData("symbol,acronym,name,z1\n", "(1,21): warning RM0038: 'z1' is no column", 2)]
    [InlineData("symbol,acronym,name,99\n", "(1,21): warning RM0038: '99' is no column", 2)]
    [InlineData(",acronym,name\n", "(1,1): warning RM0038: '' is no column", 0)]
    [InlineData("symbol,acronym,name,zho\n", "(1,21): warning RM0038: 'zho' is no column", 3)]
    [InlineData(Header + "\nCOX/,COX,Examples\n", "(3,1): warning RM0038: 'COX/' is no symbol of a body", 4)]
    [InlineData(Header + "A/AC.999/2025/1,COX,Examples\n", "(2,1): warning RM0038: 'A/AC.999/2025/1' is no symbol of a body", 15)]
    [InlineData(Header + "A/AC.999-E/CN.3,COX,Examples\n", "(2,1): warning RM0038: 'A/AC.999-E/CN.3' is no symbol of a body", 15)]
    [InlineData(Header + ",COX,Examples\n", "(2,1): warning RM0038: '' is no symbol of a body", 0)]
    [InlineData(Header + "a/ac.999,COX,Examples\n", "(2,1): warning RM0038: 'a/ac.999' is no symbol of a body", 8)]
    [InlineData(Header + "A/AC.999,9X,Examples\n", "(2,10): warning RM0038: '9X' is no acronym", 2)]
    [InlineData(Header + "A/AC.999,示例,Examples\n", "(2,10): warning RM0038: '示例' is no acronym", 2)]
    [InlineData(Header + "A/AC.999,C_X,Examples\n", "(2,10): warning RM0038: 'C_X' is no acronym", 3)]
    [InlineData(Header + "A/AC.999,COX, ,示例委员会\n", "(2,14): warning RM0038: The name is missing", 1)]
    [InlineData(Header + "A/AC.999,COX\n", "(2,13): warning RM0038: The line has 2 of 5 cells", 0)]
    [InlineData(Header + "A/AC.999,COX,Examples,示例,Exemples,more\n", "(2,35): warning RM0038: The line has 6 cells, but the header 5", 4)]
    [InlineData(Header + "A/AC.999,COX,\"Examples\n", "(2,14): warning RM0038: The quotes of a cell are not closed", 9)]
    [InlineData(Header + "A/AC.999,COX,\"Exam\"ples\n", "(2,20): warning RM0038: Text stands behind the closing quote", 4)]
    [InlineData(Header + "A/AC.999,COX,Exam\"ples\n", "(2,18): warning RM0038: A quote stands inside a cell", 5)]
    [InlineData(Header + "A/AC.999,COX,Exam\uFFFDples\n", "(2,14): warning RM0038: The cell holds U+FFFD", 9)]
    [InlineData(Header + "A/AC.999,COX,Exam\u202Eples\n", "(2,14): warning RM0038: 'Exam[U+202E]ples' holds a character that is not seen", 9)]
    [InlineData("\"symbol\n", "(1,1): warning RM0038: The quotes of a cell are not closed", 7)]
    public void What_is_wrong_is_found_where_it_is(string text, string finding, int length)
    {
        var catalogue = BodyCatalogue.FromFile(text, out var findings);

        Assert.StartsWith(finding, findings[0].ToString(), StringComparison.Ordinal);
        Assert.Equal(length, findings[0].Source.Length);
        Assert.Same(BodyCatalogue.Default, catalogue);
    }

    [Theory]
    [InlineData("symbol,acronym,name,zho\n", "write the columns like 'symbol,acronym,name,zh': the three, then a language code each")]
    [InlineData(Header + "COX/,COX,Examples\n", "write what all its documents begin with, without session, year and number: 'FCCC/SBI', 'A/AC.198'")]
    [InlineData(Header + "A/AC.999,9X,Examples\n", "begin it with a letter, and write letters A to Z, digits, '.', '-', '/' and spaces only; or leave it empty")]
    [InlineData(Header + "A/AC.999,COX,\"Exam\"ples\n", "put a comma behind the quote, and double each quote inside the cell")]
    [InlineData(Header + "A/AC.999,COX,Exam\"ples\n", "put the whole cell into quotes, and double each quote in it")]
    [InlineData(Header + "A/AC.999,COX,Exam\uFFFDples\n", "save the file as UTF-8")]
    [InlineData(Header + "A/AC.999,COX,Exam\u202Eples\n", "remove it")]
    [InlineData(Header + "A/AC.999,COX\n", "write symbol, acronym and name, with a comma between them")]
    [InlineData(Header + "A/AC.999,COX,Examples,示例,Exemples,more\n", "put a cell that holds a comma into quotes, or name the column in the header")]
    [InlineData(Header + "A/AC.999,COX,\"Examples\n", "close them with '\"' on the same line, and double a quote within them")]
    [InlineData(Header + "A/AC.999,COX,\n", "write the English name of the body")]
    public void Advice_says_what_to_write(string text, string advice)
    {
        _ = BodyCatalogue.FromFile(text, out var findings);

        Assert.Contains("; " + advice, findings[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('\u0007')]
    [InlineData('\uDC00')]
    [InlineData('\u200B')]
    public void A_character_that_is_not_seen_is_none_of_a_name(char unseen)
    {
        _ = BodyCatalogue.FromFile(Header + $"A/AC.999,COX,Exam{unseen}ples\n", out var findings);

        Assert.Contains("holds a character that is not seen; remove it", Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_has_at_most_500_characters()
    {
        _ = BodyCatalogue.FromFile(Header + $"A/AC.999,COX,{new string('x', 500)}\nA/AC.998,COY,{new string('x', 501)}\n", out var findings);

        Assert.Equal("(3,14): warning RM0038: A cell has 501 characters; write at most 500", Assert.Single(findings).ToString());
    }

    /// <summary>Of several mistakes in a line the first is told; without a header, nothing of what follows.</summary>
    [Theory]
    [InlineData(Header + "A/AC.999,C\"X,Exam\"ples\n", "(2,11): warning RM0038: A quote stands inside a cell")]
    [InlineData("\"symbol\nA/AC.999,COX,Examples\n", "(1,1): warning RM0038: The quotes of a cell are not closed")]
    public void One_mistake_is_told_at_a_time(string text, string finding)
    {
        _ = BodyCatalogue.FromFile(text, out var findings);

        Assert.StartsWith(finding, Assert.Single(findings).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_has_at_most_a_million_characters()
    {
        _ = BodyCatalogue.FromFile(new string(' ', 1_000_000), out var findings);

        Assert.Empty(findings);
    }

    [Fact]
    public void A_file_that_is_no_list_of_bodies_is_told_to_be_shorter()
    {
        _ = BodyCatalogue.FromFile(new string('a', 1_000_001), out var findings);

        Assert.Contains("The file has more than 1000000 characters; keep only the bodies that the project's reports name", Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    /// <summary>"ar" begins with the first letter that a language code may have; an empty cell is no name.</summary>
    [Fact]
    public void A_language_without_a_name_for_the_body_has_none()
    {
        var catalogue = BodyCatalogue.FromFile("symbol,acronym,name,ar,zu\nA/AC.999,COX,Examples,,Izibonelo\n", out var findings);

        Assert.Empty(findings);
        Assert.True(catalogue.TryGet("A/AC.999", out var entry));
        Assert.Equal([new LocalName("zu", "Izibonelo")], entry.Names);
    }

    [Fact]
    public void Other_lines_count_beside_one_that_is_wrong()
    {
        var catalogue = BodyCatalogue.FromFile(Header + "A/AC.998,9,Wrong\nA/AC.999,COX,Right\n\"\nA/AC.997,,Right too\n", out var findings);

        Assert.Equal([2, 4], findings.Select(finding => finding.Source.Line));
        Assert.False(catalogue.TryGet("A/AC.998", out _));
        Assert.True(catalogue.TryGet("A/AC.999", out _));
        Assert.True(catalogue.TryGet("A/AC.997", out _));
    }

    [Fact]
    public void Of_two_lines_of_one_body_the_first_counts()
    {
        var catalogue = BodyCatalogue.FromFile(Header + "A/AC.999,COX,First\n\nA/AC.999,COY,Second\n", out var findings);

        Assert.Equal("(4,1): warning RM0039: 'A/AC.999' stands on line 2 already, and what is said there counts; remove one of the two", Assert.Single(findings).ToString());
        Assert.True(catalogue.TryGet("A/AC.999", out var entry));
        Assert.Equal("First", entry.Body.Name);
    }

    [Fact]
    public void A_body_of_the_library_keeps_its_names_and_its_convention()
    {
        var catalogue = BodyCatalogue.FromFile("symbol,acronym,name,de\nCTOC/COP/WG.3,WGIC,My name,Arbeitsgruppe\n", out var findings);

        Assert.Empty(findings);
        Assert.True(catalogue.TryGet("CTOC/COP/WG.3", out var entry));
        Assert.Equal(("WGIC", "My name", "UNTOC"), (entry.Body.Acronym, entry.Body.Name, entry.Convention));
        Assert.True(catalogue.TryFindByName("国际合作工作组", "zh", out _));
        Assert.True(catalogue.TryFindByName("Arbeitsgruppe", "de", out _));
        Assert.Equal(BodyCatalogue.Default.All.Count, catalogue.All.Count);
    }

    /// <summary>The build names files in any order, and the machine's folders are no business of the finding.</summary>
    [Fact]
    public void Files_count_in_the_order_of_their_paths()
    {
        var (a, b) = (BodiesFile.Read(Header + "A/AC.999,COX,First\n"), BodiesFile.Read(Header + "A/AC.999,COY,Second\nA/AC.998,9,Wrong\n"));
        (string, BodiesFile)[] files = [("/home/x/a.bodies.csv", a), ("/home/x/b.bodies.csv", b)];

        Assert.Empty(OwnBodies.Check(files, "/home/x/a.bodies.csv"));
        Assert.Equal(
            ["RM0039: 'A/AC.999' stands on line 2 of 'a.bodies.csv' already, and what is said there counts; remove one of the two", "RM0038: '9' is no acronym"],
            OwnBodies.Check(files, "/home/x/b.bodies.csv").Select(finding => $"{finding.Id}: {finding.Message.Split(';')[0]}{(finding.Id == "RM0039" ? ";" + finding.Message.Split(';')[1] : "")}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    [InlineData(Header)]
    public void A_file_without_bodies_is_no_mistake(string text)
    {
        Assert.Same(BodyCatalogue.Default, BodyCatalogue.FromFile(text, out var findings));
        Assert.Empty(findings);
    }

    [Fact]
    public void A_file_that_is_no_list_is_not_read() =>
        Assert.StartsWith("(1,1): warning RM0038: The file has more than 1000000 characters", Assert.Single(BodiesFile.Read(new string(',', 1_000_001)).Diagnostics).ToString(), StringComparison.Ordinal);

    [Fact]
    public void No_text_at_all_is_a_mistake_of_the_caller() => Assert.Throws<ArgumentNullException>(() => BodyCatalogue.FromFile(null!, out _));
}
