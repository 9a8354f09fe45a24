open System
open ReportModel
open ReportModel.Untoc

[<Implements(Recommendations.Wg3_2022.Id.K)>]
let reply () = Recommendations.Wg3_2022.K.Text

Console.OutputEncoding <- Text.Encoding.UTF8
printfn "%s" (reply ())
printfn "%s" States.China.Iso3
