using Folkmoot.Law.Calendars;
using Folkmoot.Law.Days;
using Folkmoot.Law.Meetings;
using Folkmoot.Law.Urgency;
using static Folkmoot.Law.Tests.Cases;
using static Folkmoot.Law.Tests.Dates;

namespace Folkmoot.Law.Tests.Meetings;

public class MeetingsTests
{
    private static readonly WorkingCalendar England = WorkingCalendar.EnglandAndWales;

    private static readonly PrivateMeetingFacts Whole = new()
    {
        FirstNotice = D("2027-01-12"), FirstGivesReasons = true, SecondNotice = D("2027-02-02"), SecondGivesReasons = true, RepresentationsGiven = true, ResponseGiven = true,
    };

    private static readonly DateOnly Meeting = D("2027-02-10");

    [Fact]
    public void Agendas_are_published_as_in_the_worked_cases() => ForEach("EXE-09", 1, (given, expected) =>
    {
        var meeting = Day(given, "meeting_date");
        Assert.Equal(given.GetProperty("required_clear_days").GetInt32(), PublicMeeting.Days.On(meeting));
        Same(expected, "latest_agenda_publication", PublicMeeting.LatestAgenda(meeting, England).Adopted.Day);
    });

    [Fact]
    public void Private_meetings_have_the_notices_of_the_worked_cases() => ForEach("EXE-08", 1, (given, expected) =>
    {
        var meeting = Day(given, "meeting_date");
        var notices = PrivateMeeting.Notices(meeting, England);
        Assert.Equal(
            (given.GetProperty("first_notice_clear_days").GetInt32(), given.GetProperty("second_notice_clear_days").GetInt32()),
            (PrivateMeeting.FirstDays.On(meeting), PrivateMeeting.SecondDays.On(meeting)));
        Same(expected, "latest_first_notice", notices.First.Day);
        Same(expected, "latest_second_notice", notices.Second.Adopted.Day);
    });

    [Theory]
    [InlineData("2022-09-28", "2022-09-20")]
    [InlineData("2023-07-06", "2023-06-28")]
    public void Papers_are_open_five_clear_working_days_before_a_meeting(string meeting, string latest)
    {
        Assert.Equal(D(latest), PublicMeeting.LatestAgenda(D(meeting), England).Adopted.Day);
        Assert.Equal(D(meeting).AddDays(-6), PublicMeeting.LatestAgenda(D(meeting), England, ClearDayMode.Calendar).Adopted.Day);
    }

    [Theory]
    [InlineData("2022-09-20", null, Met.Yes)]
    [InlineData("2022-09-21", null, Met.No)]
    [InlineData(null, null, Met.NotEvidenced)]
    [InlineData("2022-09-22", "2022-09-22", Met.Yes)] // convened at shorter notice
    [InlineData("2022-09-23", "2022-09-22", Met.No)]
    [InlineData(null, "2022-09-22", Met.NotEvidenced)]
    public void An_item_is_considered_when_its_papers_were_open_in_time_or_from_convening(string? open, string? convened, Met met)
    {
        var answer = PublicMeeting.MayConsider(new(open is null ? null : D(open), convened is null ? null : D(convened)), D("2022-09-28"), England);

        Assert.Equal(met, answer.Met);
        Assert.Equal((open is null, convened is null), (answer.Elements[0].Found is null, answer.Elements[1].Found is null));
        Assert.NotEmpty(answer.Sum);
    }

    [Theory]
    [InlineData(true, false, null, null, false, Met.Yes, Met.Yes)]
    [InlineData(false, true, true, true, false, Met.No, Met.Yes)]
    [InlineData(false, true, true, false, false, Met.No, Met.No)]
    [InlineData(false, true, false, true, false, Met.No, Met.No)]
    [InlineData(false, false, true, true, false, Met.No, Met.No)]
    [InlineData(false, false, false, false, true, Met.No, Met.Yes)]
    [InlineData(null, false, null, null, false, Met.NotEvidenced, Met.NotEvidenced)]
    public void The_public_is_shut_out_only_on_a_ground_of_the_regulations(bool? confidential, bool? exempt, bool? resolved, bool? named, bool? order, Met must, Met may)
    {
        var facts = new ExclusionFacts { ConfidentialLikely = confidential, ExemptLikely = exempt, Resolved = resolved, ResolutionNamesDescription = named, KeepingOrder = order };

        Assert.Equal((must, may), (PublicExclusion.Must(facts, Meeting).Met, PublicExclusion.May(facts, Meeting).Met));
    }

    public static TheoryData<int, PrivateMeetingFacts> Lacking => new()
    {
        { 0, Whole with { FirstNotice = D("2027-01-13") } }, { 1, Whole with { FirstGivesReasons = false } }, { 2, Whole with { SecondNotice = D("2027-02-03") } },
        { 3, Whole with { SecondGivesReasons = false } }, { 4, Whole with { RepresentationsGiven = false } }, { 5, Whole with { ResponseGiven = false } },
    };

    [Theory]
    [MemberData(nameof(Lacking))]
    public void A_private_meeting_needs_both_notices_in_time_and_whole(int at, PrivateMeetingFacts facts)
    {
        var answer = PrivateMeeting.Ask(facts, Meeting, England);

        Assert.Equal(answer.Elements[at], Assert.Single(answer.Elements, element => element.Met == Met.No));
        Assert.Equal(Met.Yes, PrivateMeeting.Ask(Whole, Meeting, England).Met);
        Assert.Equal(Met.Yes, PrivateMeeting.Ask(Whole with { SecondNotice = D("2027-02-04") }, Meeting, England, ClearDayMode.Calendar).Met);
        Assert.Equal(6, PrivateMeeting.Ask(new(), Meeting, England).Missing.Count());
    }

    [Fact]
    public void An_urgent_private_meeting_needs_the_agreement_of_the_one_whose_turn_it_is()
    {
        var agreed = UrgencyAgreement.Unknown with { ScrutinyChair = new(true, true, true) };

        Assert.Equal(Met.Yes, PrivateMeeting.AskUrgent(true, agreed, Meeting).Met);
        Assert.Equal(Met.No, PrivateMeeting.AskUrgent(false, agreed, Meeting).Met);
        Assert.Equal(Met.NotEvidenced, PrivateMeeting.AskUrgent(true, UrgencyAgreement.Unknown, Meeting).Met);
        Assert.Equal("reg 5(6)", PrivateMeeting.AskUrgent(true, agreed, Meeting).Elements[1].Citation.Provision);
        Assert.Equal((Met.Yes, Met.No), (PrivateMeeting.Afterwards(true, Meeting).Met, PrivateMeeting.Afterwards(false, Meeting).Met));
    }

    [Fact]
    public void Meetings_before_the_regulations_are_not_counted()
    {
        Assert.Throws<OutsideTheLaw>(() => PublicMeeting.LatestAgenda(D("2012-09-09"), England));
        Assert.Throws<OutsideTheLaw>(() => PrivateMeeting.Notices(D("2012-09-09"), England));
    }
}
