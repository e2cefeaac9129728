using Folkmoot.Features.Decisions;
using Folkmoot.Law.Governance;
using Folkmoot.Law.KeyDecisions;
using Folkmoot.Law.Urgency;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;
using Folkmoot.Features.Records;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Records;

public abstract class TakingTests(StoreFixture store)
{
    private static readonly DateOnly Earliest = new(2023, 7, 26);

    [Fact]
    public async Task Only_who_takes_decisions_may_take_one()
    {
        var matter = await new Matter(store).AddAsync();
        matter.On(2023, 7, 26);

        foreach (var role in Enum.GetValues<Role>().Where(role => role != Role.DecisionTaker))
        {
            Assert.Contains("is for a member of the executive", Assert.Single((await matter.TakeAsync(Matter.NewTaking(Earliest), role)).Objections).Says, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_decision_on_a_day_that_has_not_come_is_refused()
    {
        var matter = await new Matter(store).AddAsync();
        matter.On(2023, 7, 26);

        Assert.Equal("made-on", Assert.Single((await matter.TakeAsync(Matter.NewTaking(Earliest.AddDays(1)))).Objections).Field);
    }

    [Fact]
    public async Task A_record_without_alternatives_or_without_a_word_on_interests_is_refused_field_by_field()
    {
        var matter = await new Matter(store).AddAsync();
        matter.On(2023, 7, 26);

        var refused = await matter.TakeAsync(Matter.NewTaking(Earliest) with { Words = new() { Decision = "Yes", Reasons = "Because" } });

        Assert.Equal(["rejected", "interests"], refused.Objections.Select(o => o.Field));
        Assert.All(refused.Objections, o => Assert.StartsWith("The record has to give ", o.Says, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_interest_without_a_note_of_dispensation_is_refused()
    {
        var matter = await new Matter(store).AddAsync();
        matter.On(2023, 7, 26);
        var words = Matter.Words with { NoneDeclared = false, Interests = [new("Leader", "Trustee of the provider", "")] };

        Assert.Equal("dispensations", Assert.Single((await matter.TakeAsync(Matter.NewTaking(Earliest) with { Words = words })).Objections).Field);
        Assert.Empty((await matter.TakeAsync(Matter.NewTaking(Earliest) with { Words = words with { Interests = [new("Leader", "Trustee of the provider", "None was granted")] } })).Objections);
    }

    [Fact]
    public async Task Somebody_else_than_the_notice_names_needs_a_new_notice()
    {
        var matter = await new Matter(store).AddAsync();
        matter.On(2023, 7, 26);

        Assert.Contains("publish a new notice first", Assert.Single((await matter.TakeAsync(Matter.NewTaking(Earliest) with { By = "Leader" })).Objections).Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_once_made_cannot_be_made_again()
    {
        var matter = await new Matter(store).AddAsync();
        await matter.MadeAsync();

        Assert.Contains("approved since 26 July 2023", Assert.Single((await matter.TakeAsync(Matter.NewTaking(Earliest))).Objections).Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_opened_before_somebody_changed_the_decision_writes_nothing()
    {
        var matter = await new Matter(store).AddAsync();
        matter.On(2023, 7, 26);
        var opened = (await matter.NowAsync()).Version;
        await matter.NotMadeAsync(ending => ending.DeferAsync(matter.Decision.Id, "The board has not answered.", Matter.Person(Role.Director), default));

        Assert.StartsWith("Somebody changed this decision", Assert.Single((await matter.TakeAsync(Matter.NewTaking(Earliest) with { Version = opened })).Objections).Says, StringComparison.Ordinal);
        Assert.Equal(DecisionState.Deferred, (await matter.NowAsync()).State);
    }

    [Fact]
    public async Task The_general_exception_lets_a_decision_be_made_after_five_clear_days_with_its_reasons()
    {
        var matter = await new Matter(store).AddAsync();
        await EarlyAsync(matter);
        matter.On(2023, 7, 5);
        GeneralExceptionFacts facts = new() { NoticeImpracticable = true, ScrutinyInformed = true, MadeAvailable = new(2023, 6, 27) };
        var taking = Matter.NewTaking(new(2023, 7, 5)) with { General = facts };

        var without = await matter.TakeAsync(taking with { General = facts with { ScrutinyInformed = null } });
        Assert.Contains(without.Objections, o => o.Field == "general" && o.Says.Contains("the letter or message with its date", StringComparison.Ordinal));
        Assert.Equal("urgency-reasons", Assert.Single((await matter.TakeAsync(taking)).Objections).Field);
        Assert.Equal(NoticePath.GeneralException, (await matter.TakeAsync(taking with { UrgencyReasons = "The provider gave notice." })).Done!.Path);
        Assert.Equal("General exception", (await matter.NowAsync()).Urgency);
    }

    [Fact]
    public async Task Special_urgency_needs_the_agreement_of_the_one_whose_turn_it_is()
    {
        var matter = await new Matter(store).AddAsync();
        await EarlyAsync(matter);
        matter.On(2023, 6, 28);
        SpecialUrgencyFacts facts = new() { FiveDaysImpracticable = true, Agreement = new(new(true, true, true), new(), new()) };
        var taking = Matter.NewTaking(new(2023, 6, 28)) with { Special = facts, UrgencyReasons = "The provider closes on Friday." };

        Assert.Contains((await matter.TakeAsync(taking with { Special = facts with { Agreement = new(new(true, true, false), new(true, true, true), new()) } })).Objections, o => o.Field == "special");
        Assert.Equal(NoticePath.SpecialUrgency, (await matter.TakeAsync(taking)).Done!.Path);
    }

    [Fact]
    public async Task What_a_body_decided_is_written_down_by_democratic_services_with_its_meeting()
    {
        var matter = new Matter(store);
        (matter.Decision.TakerBodyId, matter.Decision.Taker) = (matter.Scrutiny.Id, matter.Scrutiny.Name);
        await matter.AddAsync();
        matter.On(2023, 7, 26);
        var taking = Matter.NewTaking(Earliest) with { Maker = DecisionMaker.Executive, By = null, BodyId = matter.Scrutiny.Id };

        Assert.Contains("is for democratic services", Assert.Single((await matter.TakeAsync(taking)).Objections).Says, StringComparison.Ordinal);
        Assert.Equal("meeting", Assert.Single((await matter.TakeAsync(taking with { MeetingId = store.Clock.NewId() }, Role.DemocraticServices)).Objections).Field);
        Assert.Equal("Scrutiny Committee", (await matter.TakeAsync(taking, Role.DemocraticServices)).Done!.By);
    }

    [Fact]
    public async Task A_decision_that_is_withdrawn_or_lapses_is_not_made_and_says_why()
    {
        var (withdrawn, lapsed) = (await new Matter(store).AddAsync(), await new Matter(store).AddAsync());
        withdrawn.On(2023, 7, 26);
        Task<Attempt<Decision>> End(Matter matter, bool isLapsed, string reason) =>
            matter.NotMadeAsync(ending => ending.EndAsync(matter.Decision.Id, isLapsed, reason, Matter.Person(Role.DemocraticServices), default));

        Assert.Equal("reason", Assert.Single((await End(withdrawn, false, " ")).Objections).Field);
        await End(withdrawn, false, "Another way was found.");
        await End(lapsed, true, "Nothing came of it.");

        Assert.Equal((DecisionState.NotMade, NoticeState.Withdrawn), ((await withdrawn.NowAsync()).State, (await withdrawn.NowAsync()).Notice));
        Assert.Equal((DecisionState.NotMade, NoticeState.Lapsed), ((await lapsed.NowAsync()).State, (await lapsed.NowAsync()).Notice));
        Assert.All((await withdrawn.NowAsync()).History, e => Assert.Equal("Another way was found.", e.Why));
        Assert.NotEmpty((await withdrawn.TakeAsync(Matter.NewTaking(Earliest))).Objections);
    }

    // A notice that says a day before 28 clear days have passed: what the urgent paths are for.
    private static Task EarlyAsync(Matter matter) => matter.DoAsync(async db =>
    {
        var decision = await db.Decisions.SingleAsync(d => d.Id == matter.Decision.Id);
        decision.Due = new Due(DueKind.NotBefore, new(2023, 6, 28), null, null, null);
        await db.SaveAsync(new("a test", "an early day"));
        return decision;
    });

    public sealed class OnSqlite(SqliteStore store) : TakingTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : TakingTests(store), IClassFixture<PostgresStore>;
}
