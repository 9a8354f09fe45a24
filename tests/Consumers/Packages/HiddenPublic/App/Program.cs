System.Console.WriteLine(Library.UnitedNations.Recommendations.Wg7_2030.B.Text);
