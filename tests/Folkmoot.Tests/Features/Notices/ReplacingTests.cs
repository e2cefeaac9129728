using Folkmoot.Features.Decisions;
using Folkmoot.Features.Notices;
using Folkmoot.Features.Notices.Changes;
using Folkmoot.Law;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Notices;

public abstract class ReplacingTests(StoreFixture store)
{
    private static readonly DateOnly Day = new(2023, 6, 27);
    private static readonly DateOnly Later = new(2023, 7, 10);
    private static readonly DateOnly Due = new(2023, 7, 26);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_correction_of_what_is_not_material_counts_on_from_the_first_notice()
    {
        var (desk, first) = await NoticedAsync();

        var second = await desk.PublishedAsync(Again(first) with { Address = "County Hall, Low Street" });

        Assert.Equal((2, NoticeKind.Correction, Later, Day, Due), (second.Number, second.Kind, second.PublishedOn, second.ClockFrom, second.EarliestOn));
        var change = Assert.Single(second.Form.Replaces!.Changes);
        Assert.Equal(("address for copies", "County Hall, High Street", "County Hall, Low Street", false), (change.Field, change.Was, change.Is, change.Material));
        Assert.Equal((1, first.Hash, "The street was misspelt."), (second.Form.Replaces.Number, second.Form.Replaces.Hash, second.Form.Replaces.Why));
        await using var db = store.Open();
        var decision = await db.Decisions.SingleAsync(d => d.Id == first.DecisionId, Ct);
        Assert.Equal((NoticeState.Amended, (DateOnly?)Day), (decision.Notice, decision.NoticeOn));
        var was = await db.Notices.Include(n => n.Mark).SingleAsync(n => n.Id == first.Id, Ct);
        Assert.Equal((NoticeState.Amended, (Guid?)second.Id, first.Words), (was.State, was.Mark!.ByNoticeId, was.Words));
    }

    [Fact]
    public async Task A_material_change_makes_a_new_notice_and_starts_the_clock_again()
    {
        var (desk, first) = await NoticedAsync();
        var changed = Again(first) with { Expenditure = Money.Pounds(4_000_000) };

        var early = await desk.PublishAsync(changed);
        Assert.Contains("cannot be made before 8 August 2023", Assert.Single(early.Problems).Words, StringComparison.Ordinal);
        var second = await desk.PublishedAsync(changed with { Due = changed.Due with { From = new(2023, 8, 8) } });

        Assert.Equal((2, NoticeKind.Replacement, Later, new DateOnly(2023, 8, 8)), (second.Number, second.Kind, second.ClockFrom, second.EarliestOn));
        await using var db = store.Open();
        var decision = await db.Decisions.Include(d => d.History).SingleAsync(d => d.Id == first.DecisionId, Ct);
        Assert.Equal((NoticeState.Published, (DateOnly?)Later), (decision.Notice, decision.NoticeOn));
        Assert.Equal(["Published", "Superseded", "Published"], decision.History.Where(e => e.Track == Track.Notice).OrderBy(e => e.Id).Select(e => e.State));
        Assert.Equal(NoticeState.Superseded, (await db.NoticeMarks.SingleAsync(m => m.NoticeId == first.Id, Ct)).State);
    }

    [Fact]
    public async Task Other_words_that_mean_the_same_are_a_correction_only_with_the_reason_published()
    {
        var (desk, first) = await NoticedAsync();
        var slip = Again(first) with { Matter = "To pay the present provider for one further year while the service is designed again." };

        Assert.Equal(NoticeKind.Replacement, (await desk.CheckAsync(slip)).Kind);
        var second = await desk.PublishedAsync(slip with { SameMeaning = "Further for more." });
        Assert.Equal((NoticeKind.Correction, "Further for more."), (second.Kind, second.Form.Replaces!.SameMeaning));
    }

    [Fact]
    public async Task A_day_brought_forward_is_material_and_a_day_put_back_is_not()
    {
        var (desk, first) = await NoticedAsync(new(2023, 9, 1));

        Assert.Equal(NoticeKind.Replacement, (await desk.CheckAsync(Again(first, new(2023, 8, 31)))).Kind);
        Assert.Equal(NoticeKind.Correction, (await desk.CheckAsync(Again(first, new(2023, 9, 2)))).Kind);
    }

    [Fact]
    public async Task A_replacement_that_changes_nothing_or_gives_no_reason_is_refused()
    {
        var (desk, first) = await NoticedAsync();

        Assert.Contains((await desk.CheckAsync(Again(first))).Problems, p => p.Words == "Nothing is other than in notice 1");
        Assert.Contains((await desk.CheckAsync(Again(first) with { Address = "Elsewhere", WhyChanged = " " })).Problems, p => p.Field == "why-changed");
    }

    [Fact]
    public async Task A_second_notice_that_does_not_say_what_it_replaces_is_refused()
    {
        var (desk, first) = await NoticedAsync();
        await desk.PublishedAsync(Again(first) with { Address = "Elsewhere" });

        Assert.Equal(["decision"], (await desk.CheckAsync(Again(first) with { Address = "Yet elsewhere" })).Problems.Select(p => p.Field).Distinct());
    }

    [Fact]
    public async Task A_withdrawn_notice_says_why_and_its_decision_leaves_the_forward_plan()
    {
        var (desk, first) = await NoticedAsync();
        var plan = $"/{desk.Authority.ShortName}/forward-plan";
        Assert.Contains(first.Title, (await store.PageAsync(plan)).Main, StringComparison.Ordinal);

        Assert.Equal("Say why: it is published", (await desk.WithdrawAsync(1, " ")).Refusal);
        Assert.NotNull((await desk.WithdrawAsync(1, "The service ends.")).Mark);

        Assert.DoesNotContain(first.Title, (await store.PageAsync(plan)).Main, StringComparison.Ordinal);
        await using var db = store.Open();
        var decision = await db.Decisions.Include(d => d.History).SingleAsync(d => d.Id == first.DecisionId, Ct);
        Assert.Equal((NoticeState.Withdrawn, DecisionState.NotMade), (decision.Notice, decision.State));
        Assert.Contains(decision.History, e => e.Track == Track.Notice && e.State == "Withdrawn" && e.Why == "The service ends.");
        Assert.NotNull((await desk.WithdrawAsync(1)).Refusal);
    }

    [Fact]
    public async Task A_notice_lapses_only_when_its_day_has_passed_and_may_be_given_again()
    {
        var (desk, first) = await NoticedAsync();
        Assert.Contains("can lapse when its day has passed", (await desk.LapseAsync(1)).Refusal, StringComparison.Ordinal);

        Desk.On(store, Due.AddDays(1));
        Assert.NotNull((await desk.LapseAsync(1)).Mark);
        var again = await desk.PublishedAsync(Desk.Whole(Due.AddDays(40)) with { DecisionId = first.DecisionId });

        Assert.Equal((2, NoticeKind.First), (again.Number, again.Kind));
        await using var db = store.Open();
        Assert.Equal(DecisionState.Due, (await db.Decisions.SingleAsync(d => d.Id == first.DecisionId, Ct)).State);
    }

    [Fact]
    public async Task Only_democratic_services_withdraws_and_nothing_of_a_made_decision_is_withdrawn()
    {
        var (desk, first) = await NoticedAsync();
        Assert.Equal("Only democratic services ends notices", (await desk.WithdrawAsync(1, person: Desk.Officer(Folkmoot.Platform.Access.Role.Author))).Refusal);

        await using (var db = store.Open())
        {
            (await db.Decisions.SingleAsync(d => d.Id == first.DecisionId, Ct)).MadeOn = Due;
            await db.SaveAsync(new("a test", "it is made"), Ct);
        }
        Assert.Contains("has been made", (await desk.WithdrawAsync(1)).Refusal, StringComparison.Ordinal);
        Assert.Equal("There is no such notice", (await desk.WithdrawAsync(2)).Refusal);
    }

    [Fact]
    public void Every_line_of_the_list_of_what_is_material_has_a_reason_and_stands_in_the_document()
    {
        var document = File.ReadAllText(Repository.Path("docs", "notices.md"));
        Assert.All([.. MaterialFields.All, MaterialFields.DueSooner, MaterialFields.DueLater], field =>
            Assert.Contains($"| {field.Name} | {field.Weight switch { Weight.Material => "always", Weight.Immaterial => "never", _ => "unless the same is meant" }} | {field.Because} |", document, StringComparison.Ordinal));
    }

    private async Task<(Desk Desk, Notice First)> NoticedAsync(DateOnly? due = null)
    {
        var desk = await Desk.AtAsync(store, Day);
        var first = await desk.PublishedAsync(Desk.Whole(due ?? Due));
        Desk.On(store, Later);
        return (desk, first);
    }

    private static NewNotice Again(Notice first, DateOnly? due = null) => Desk.Whole(due ?? first.Form.Due.From) with { DecisionId = first.DecisionId, ReplacesId = first.Id, WhyChanged = "The street was misspelt." };

    public sealed class OnSqlite(SqliteStore store) : ReplacingTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : ReplacingTests(store), IClassFixture<PostgresStore>;
}
