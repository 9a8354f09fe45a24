namespace ReportModel;

/// <summary>The English nouns that name those of whom resolutions and conclusions ask something.</summary>
internal static class EnglishActors
{
    public static EquatableArray<AddresseeWords> All { get; } =
    [
        .. Of(AddresseeKind.PartiesUnderReview, "States parties under review", "Parties under review", "States under review"),
        .. Of(AddresseeKind.StatesParties, "Parties", "States parties", "State party", "Party", "High Contracting Parties", "Contracting Parties"),
        .. Of(
            AddresseeKind.States, "States", "State", "countries", "country", "Governments", "Government", "nations", "members", "administering Powers", "administering Power"),
        .. Of(
            AddresseeKind.Secretariat, "Secretariat", "Secretary-General", "Secretary General", "Under-Secretary-General", "Assistant Secretary-General",
            "Executive Secretary", "Department", "Departments", "Division",
            "Executive Director", "Director-General", "High Commissioner", "Office of the High Commissioner"),
        .. Of(
            AddresseeKind.Organization, "organizations", "organization", "agencies", "United Nations system", "United Nations entities", "entities", "specialized agencies",
            "funds and programmes", "United Nations funds", "institutions", "World Bank", "Organization", "international financial institutions"),
        .. Of(
            AddresseeKind.Body, "Committee", "Committees", "Commission", "Commissions", "Council", "Conference", "Conference of the Parties", "Working Group", "Working Groups", "Expert Group",
            "Bureau", "Board", "Panel", "Task Force", "Task Team", "Group", "Forum", "Assembly", "Subsidiary Body", "subsidiary bodies", "constituted bodies", "treaty bodies",
            "working group", "expert group", "committee", "bureau", "task force", "task team", "group", "panel"),
        .. Of(AddresseeKind.Other, "international community", "civil society", "stakeholders", "donors", "academia", "private sector"),
    ];

    private static IEnumerable<AddresseeWords> Of(AddresseeKind kind, params string[] words) => words.Select(word => new AddresseeWords(word, kind));
}
