using ReportModel.Tests.Reading.English;

namespace ReportModel.Tests.Languages.English;

/// <summary>The phrases by which English reports say who attended, and in which status.</summary>
public class AttendancePhraseTests
{
    [Theory]
    [InlineData(AttendanceStatus.Member, "The Committee is composed of 24 Member States: {0}.")]
    [InlineData(AttendanceStatus.Member, "The Committee is composed of the following members: {0}.")]
    [InlineData(AttendanceStatus.Member, "The Committee is composed of the following 24 members: {0}.")]
    [InlineData(AttendanceStatus.Member, "The members of the Committee are: {0}.")]
    [InlineData(AttendanceStatus.Member, "The session was attended by representatives of the following members: {0}.")]
    [InlineData(AttendanceStatus.Member, "The session was attended by the representatives of the following States members of the Committee: {0}.")]
    [InlineData(AttendanceStatus.Member, "The following members of the Committee were represented: {0}.")]
    [InlineData(AttendanceStatus.Member, "The following States members of the Committee, all of them in person, were represented: {0}.")]
    [InlineData(AttendanceStatus.Member, "The following States members of the Committee had themselves represented at the session: {0}.")]
    [InlineData(AttendanceStatus.Member, "Representatives of the following members of the Committee attended the session: {0}.")]
    [InlineData(AttendanceStatus.Member, "The following members of the Committee attended the session: {0}.")]
    [InlineData(AttendanceStatus.Member, "The session was attended by representatives of {0}.")]
    [InlineData(AttendanceStatus.Member, "The session was attended by the representatives of {0}.")]
    [InlineData(AttendanceStatus.Party, "The following States parties to the Convention were represented: {0}.")]
    [InlineData(AttendanceStatus.Party, "The following parties to the Convention were represented: {0}.")]
    [InlineData(AttendanceStatus.Party, "Representatives of the following Parties to the Convention attended the session: {0}.")]
    [InlineData(AttendanceStatus.Party, "The following States parties to the Convention attended the session: {0}.")]
    [InlineData(AttendanceStatus.SignatoryObserver, "The following States signatories to the Convention were represented: {0}.")]
    [InlineData(AttendanceStatus.SignatoryObserver, "The following State signatory to the Convention was represented: {0}.")]
    [InlineData(AttendanceStatus.SignatoryObserver, "The following signatory State was represented by an observer: {0}.")]
    [InlineData(AttendanceStatus.SignatoryObserver, "The following signatory States were represented by observers: {0}.")]
    [InlineData(AttendanceStatus.SignatoryObserver, "The following signatories to the Convention were represented: {0}.")]
    [InlineData(AttendanceStatus.StateObserver, "The following other States were represented by observers: {0}.")]
    [InlineData(AttendanceStatus.StateObserver, "The following other States took part in the session as observers: {0}.")]
    [InlineData(AttendanceStatus.StateObserver, "The following other States participated in the session as observers: {0}.")]
    [InlineData(AttendanceStatus.StateObserver, "Observers for the following Member States of the Organization attended the session: {0}.")]
    [InlineData(AttendanceStatus.StateObserver, "The session was attended by observers from the following States: {0}.")]
    [InlineData(AttendanceStatus.StateObserver, "The session was attended by observers for the following States not members of it: {0}.")]
    [InlineData(AttendanceStatus.StateObserver, "The following States sent observers: {0}.")]
    [InlineData(AttendanceStatus.StateObserver, "The following observer States were represented: {0}.")]
    [InlineData(AttendanceStatus.StateObserver, "The following States of other regions were represented: {0}.")]
    public void States(AttendanceStatus status, string sentence) => Assert.Equal(
        [$"Peru {status}", $"Chile {status}"], Attendance(sentence.Replace("{0}", "Peru and Chile", StringComparison.Ordinal)));

    [Theory]
    [InlineData(AttendanceStatus.OtherObserver, "Observers for the following bodies attended the session: {0}.")]
    [InlineData(AttendanceStatus.OtherObserver, "The following institutes were represented by observers: {0}.")]
    [InlineData(AttendanceStatus.OtherObserver, "{0} were represented by observers.")]
    [InlineData(AttendanceStatus.OtherObserver, "{0} were also represented by observers.")]
    [InlineData(AttendanceStatus.IntergovernmentalObserver, "The session was attended by observers from the following intergovernmental organizations: {0}.")]
    [InlineData(AttendanceStatus.IntergovernmentalObserver, "The following intergovernmental organizations were represented: {0}.")]
    [InlineData(AttendanceStatus.IntergovernmentalObserver, "The following intergovernmental organizations were also represented: {0}.")]
    [InlineData(AttendanceStatus.IntergovernmentalObserver, "The following intergovernmental organizations attended the session: {0}.")]
    [InlineData(AttendanceStatus.IntergovernmentalObserver, "Representatives of the following intergovernmental organizations attended the session: {0}.")]
    [InlineData(AttendanceStatus.IntergovernmentalObserver, "{0} participated in the session as observers.")]
    [InlineData(AttendanceStatus.IntergovernmentalObserver, "{0} also participated in the session as observers.")]
    [InlineData(AttendanceStatus.IntergovernmentalObserver, "{0} attended the session as observers.")]
    [InlineData(AttendanceStatus.IntergovernmentalObserver, "{0} also attended as observers.")]
    [InlineData(AttendanceStatus.NonGovernmentalObserver, "The session was attended by observers from the following non-governmental organizations: {0}.")]
    [InlineData(AttendanceStatus.IntergovernmentalObserver, "Representatives of the following intergovernmental organizations, all invited before, attended the session: {0}.")]
    [InlineData(AttendanceStatus.NonGovernmentalObserver, "Representatives of the following non-governmental organizations, all invited before, attended the session: {0}.")]
    [InlineData(AttendanceStatus.NonGovernmentalObserver, "Representatives of the following non-governmental organizations attended the session: {0}.")]
    [InlineData(AttendanceStatus.NonGovernmentalObserver, "The following non-governmental organizations attended the session: {0}.")]
    [InlineData(AttendanceStatus.NonGovernmentalObserver, "The following non-governmental organizations were represented: {0}.")]
    [InlineData(AttendanceStatus.UnitedNationsEntity, "The following United Nations entities were represented: {0}.")]
    [InlineData(AttendanceStatus.UnitedNationsEntity, "The following entities of the United Nations system were represented: {0}.")]
    [InlineData(AttendanceStatus.UnitedNationsEntity, "The following specialized agencies were represented: {0}.")]
    [InlineData(AttendanceStatus.UnitedNationsEntity, "Representatives of the following United Nations entities attended the session: {0}.")]
    [InlineData(AttendanceStatus.UnitedNationsEntity, "Representatives of the following specialized agencies attended the session: {0}.")]
    public void Organizations(AttendanceStatus status, string sentence) => Assert.Equal(
        [$"Lake Fund {status}", $"River Bank {status}"], Attendance(sentence.Replace("{0}", "Lake Fund and River Bank", StringComparison.Ordinal)));

    [Theory]
    [InlineData(AttendanceStatus.RegionalEconomicIntegrationOrganization, "The Lake Union, a regional economic integration organization, was represented.")]
    [InlineData(AttendanceStatus.RegionalEconomicIntegrationOrganization, "The Lake Union, a regional economic integration organization that is a party, was also represented.")]
    [InlineData(AttendanceStatus.OtherObserver, "The Lake Union, an entity maintaining a permanent observer mission, was represented.")]
    [InlineData(AttendanceStatus.OtherObserver, "The Lake Union, an entity maintaining an office, was also represented.")]
    [InlineData(AttendanceStatus.OtherObserver, "The Lake Union was represented by an observer.")]
    [InlineData(AttendanceStatus.OtherObserver, "The Lake Union was also represented by observers.")]
    [InlineData(AttendanceStatus.IntergovernmentalObserver, "The Lake Union participated in the session as an observer.")]
    [InlineData(AttendanceStatus.IntergovernmentalObserver, "The Lake Union also participated as an observer.")]
    [InlineData(AttendanceStatus.IntergovernmentalObserver, "The Lake Union attended the session as an observer.")]
    [InlineData(AttendanceStatus.IntergovernmentalObserver, "The Lake Union also attended as an observer.")]
    public void One(AttendanceStatus status, string sentence) => Assert.Equal([$"Lake Union {status}"], Attendance(sentence));

    [Fact]
    public void A_list_may_stand_below() => Assert.Equal(
        ["Peru Member", "Chile Member"],
        EnglishReport.Parse("I. Members\n1. The session was attended by representatives of the following members of the Committee:\nPeru and\nChile.\n\n2. The session was opened.\n")
            .Attendance.Select(attendance => $"{attendance.Name} {attendance.Status}"));

    [Fact]
    public void The_name_of_a_group_may_end_with_brackets() => Assert.Equal(
        ["Peru", "Chile", "environmental organizations (NGOs)"],
        EnglishReport.Saying("Statements were made by the representatives of Peru; Chile; environmental organizations (NGOs).").Statements.Select(statement => statement.Name));

    /// <summary>What begins with a small letter is a name where it ends as names of organizations do, and else other text.</summary>
    [Theory]
    [InlineData("NGOs|organizations|authorities|constituency|constituencies|Parties|States|Group|Organization|Union|Community|Committee|Commission")]
    [InlineData("Council|Conference|Centre|Center|Institute|Programme|Fund|Bank|Agency|Office|Secretariat|Association|Network|Alliance|Federation|League|Court|Forum")]
    [InlineData("Initiative|Foundation|Society")]
    public void The_name_of_a_group_may_begin_with_a_small_letter(string words) => Assert.All(words.Split('|'), word => Assert.Equal(
        ["Peru", $"inland waters {word}"],
        EnglishReport.Saying($"Statements were made by the representatives of Peru and inland waters {word}.").Statements.Select(statement => statement.Name)));

    private static IEnumerable<string> Attendance(string sentence) =>
        EnglishReport.Saying(sentence).Attendance.Select(attendance => $"{attendance.Name} {attendance.Status}");
}
