using ReportModel;
using ReportModel.Untoc;

namespace OldFrameworks
{
    public static class PrisonService
    {
        [Implements(Recommendations.Wg3_2022.Id.K)]
        public static string Text()
        {
            Recommendation k;
            return Recommendations.TryGet(Recommendations.Wg3_2022.Id.K, out k) ? k.Text : States.China.Name;
        }
    }
}
