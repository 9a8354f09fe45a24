namespace Library;

public static class Advice
{
    public static string Text() => UnitedNations.Recommendations.Wg7_2030.B.Text;
}
