using Theirs = Core.UnitedNations;
using Own = Tests.UnitedNations;

System.Console.WriteLine(Core.Ports.Register() == Own.Recommendations.Wg7_2030.B.Text);
System.Console.WriteLine(Theirs.Recommendations.Wg7_2030.B == Own.Recommendations.Wg7_2030.B);
