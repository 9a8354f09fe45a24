try
{
    System.Console.WriteLine(Library.Advice.Text());
}
catch (System.IO.FileNotFoundException e)
{
    System.Console.WriteLine(e.FileName!.Split(',')[0] + " was not found.");
}
