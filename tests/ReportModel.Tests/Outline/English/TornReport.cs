namespace ReportModel.Tests.Outline.English;

/// <summary>
/// A report as extractors leave those of commissions: made up, with everything on its pages that stands in the way of its
/// text. Each page begins with a form feed.
/// </summary>
internal static class TornReport
{
    public const string Symbol = "E/CN.18/2031/9";

    public const string Text = """
        E/CN.18/2031/9

        United Nations

        Commission on Rivers
        Report on the twelfth session
        (3–7 March 2031)

        Economic and Social Council
        Official Records, 2031
        """ + "\n\f" + """
        Contents
        Chapter

        Page

        I.

        Matters calling for action . . . . . . . . . . . . . . . . . . . . . . . . . . . .

        3

        A.

        Draft resolutions for adoption by the Council and the matters that were brought
        to its attention . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . .

        3

        Organization of the session . . . . . . . . . . . . . . . . . . . . . . . . . . . .

        4

        II.

        31-00017

        2/4
        """ + "\n\f" + """
        E/CN.18/2031/9

        Chapter I

        A.

        Matters calling for action
        Draft resolutions for adoption by the Council and the matters that were brought
        to its attention
        1.
        The Commission on Rivers recommends to the Economic and Social Council that it
        adopt the following draft resolution, on which the members of the Commission
        agreed at its 4th meeting, on 6 March:

        Draft resolution I
        Clean water for all
        The Economic and Social Council,
        Recalling its resolution 2029/4 on rivers, 1
        Noting the work of the Commission,
        1.
        Requests the Secretary-General to report to the Council at its next session on
        the state of the rivers, and in this regard encourages Member States to measure
        __________________
        1

        E/2029/99.

        31-00017

        3/4
        """ + "\n\f" + """
        E/CN.18/2031/9

        them in all seasons;
        2. Invites the following to take part:
        (a) Member States;
        (b) Organizations of the United Nations system, including:
        (i) The regional commissions;
        (ii) The funds and programmes.
        31/101
        Rivers in winter
        The Commission on Rivers:
        (a) Welcomed the report of the Secretary-General;
        (b) Requested the secretariat to measure the ice.

        Chapter II
        Organization of the session
        1.
        The Commission held its twelfth session from 3 to 7 March 2031. It is composed of
        the following States:

        Algeria

        Chile

        Bolivia (Plurinational State of)

        2.

        The Commission adopted the agenda as follows:

        1.

        Opening of the session.

        2.

        Rivers:
        (a)

        Their water;

        (b)

        Their ice.

        3.
        The Commission elected its officers. The agenda was then taken up item by item.

        31-00017 (E)    170331

        *3100017*

        4/4
        """;
}
