Imports ReportModel
Imports ReportModel.Untoc

Module Program
    <[Implements](Recommendations.Wg3_2022.Id.K)>
    Function Reply() As String
        Return Recommendations.Wg3_2022.K.Text
    End Function

    Sub Main()
        Console.OutputEncoding = Text.Encoding.UTF8
        Console.WriteLine(Reply())
    End Sub
End Module
