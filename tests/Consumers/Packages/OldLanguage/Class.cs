namespace OldLanguage
{
    public static class Class
    {
    }
}
