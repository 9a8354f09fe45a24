namespace Core;

internal static class Ports
{
    public static string Register() => UnitedNations.Recommendations.Wg7_2030.B.Text;
}
