using ReportModel;
using ReportModel.Untoc;

namespace Library;

public static class Advice
{
    public static Recommendation OnTransfer => Recommendations.Wg3_2022.K;
}
