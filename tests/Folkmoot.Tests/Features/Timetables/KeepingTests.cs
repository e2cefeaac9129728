using Folkmoot.Features.Contracts;
using Folkmoot.Features.Rules;
using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Features.Timetables.Keeping;
using Folkmoot.Law.Calendars;
using Folkmoot.Law.Timetables;
using Folkmoot.Platform.Values;
using Folkmoot.Tests.Features.Contracts;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Timetables;

public abstract class KeepingTests(StoreFixture store)
{
    private static readonly DateOnly End = new(2028, 3, 31);

    [Fact]
    public async Task Each_date_is_kept_with_its_rule_its_versions_and_its_inputs()
    {
        var bought = new Purchases("keeping");
        var contract = bought.Contract("To be replaced", new(2024, 4, 1), End);
        await store.AddAsync(bought.Rows);

        var run = await store.KeepAsync(bought);
        var dates = await store.DatesAsync(contract.Id);

        Assert.Equal((1, dates.Count, 0), (run.Contracts, run.Written, run.Moved));
        Assert.All(dates, date => Assert.Equal(Way.LikeForLike, date.Way));
        var notice = Assert.Single(dates, date => date.Step == "notice");
        Assert.Equal(("EXE-05", 1, BankHolidays.Current.Version), (notice.RuleId, notice.RuleVersion, notice.CalendarVersion));
        Assert.Contains("28 clear days", notice.Inputs);
        Assert.Equal(notice.Practical, dates[0].Practical);
        Assert.True(notice.Practical <= notice.Legal);
        Assert.Equal(store.Clock.Now, notice.ComputedAt);
    }

    [Fact]
    public async Task Computing_again_writes_nothing_when_nothing_changed()
    {
        var bought = new Purchases("again");
        var contract = bought.Contract("Unchanged", new(2024, 4, 1), End);
        await store.AddAsync(bought.Rows);
        await store.KeepAsync(bought);
        var before = await store.DatesAsync(contract.Id);

        var run = await store.KeepAsync(bought);

        Assert.Equal((1, 0, 0), (run.Contracts, run.Written, run.Moved));
        Assert.Equal(before.Select(d => d.Id), (await store.DatesAsync(contract.Id)).Select(d => d.Id));
    }

    [Fact]
    public async Task A_closure_day_moves_dates_which_are_listed_and_the_old_ones_stay()
    {
        var bought = new Purchases("closes");
        var contract = bought.Contract("Moved", new(2024, 4, 1), End);
        await store.AddAsync(bought.Rows);
        await store.KeepAsync(bought);
        var before = await store.DatesAsync(contract.Id);
        var award = before.Single(d => d.Step == "award-call-in");
        await store.AddAsync(new AuthorityRule
        {
            Id = store.Clock.NewId(), AuthorityId = bought.Authority.Id, Slug = "closed", Subject = Subject.ClosureDays, About = "", From = new(2020, 1, 1),
            Settings = new ClosureSettings([new(award.Practical.AddDays(1), "offices closed"), new(award.Practical.AddDays(2), "offices closed")]),
        });

        await using var db = store.Open();
        Assert.True(await new KeepTimetables(db, store.Clock).RunWhereRulesMovedAsync(default) > 0);

        var superseded = await store.DatesAsync(contract.Id, superseded: true);
        Assert.Equal(before.Select(d => d.Id).Order(), superseded.Select(d => d.Id).Order());
        Assert.All(superseded, d => Assert.Equal(before.Single(b => b.Id == d.Id).Kept, d.Kept));
        var moves = await db.DateMoves.Where(m => m.ContractId == contract.Id).ToListAsync();
        var moved = Assert.Single(moves, m => m.Step == "award");
        Assert.Equal(before.Single(d => d.Step == "award").Practical, moved.Was);
        Assert.True(moved.Now < moved.Was);
        Assert.Contains("rule, a calendar", moved.Why);
        Assert.Contains(moves, m => m.Because.HasFlag(Cause.Calendar));
        Assert.Equal(0, await new KeepTimetables(db, store.Clock).RunWhereRulesMovedAsync(default));
    }

    [Fact]
    public async Task A_contract_that_is_followed_in_time_or_ended_long_ago_has_no_dates()
    {
        var bought = new Purchases("followed");
        var first = bought.Contract("First", new(2024, 4, 1), End);
        var late = bought.Contract("Followed late", new(2024, 4, 1), End);
        var old = bought.Contract("Long past", new(2018, 4, 1), new(2025, 3, 31));
        var far = bought.Contract("Far ahead", new(2024, 4, 1), new(2034, 3, 31));
        bought.Contract("No end", new(2024, 4, 1));
        await store.AddAsync(bought.Rows);
        Assert.Equal(2, (await store.KeepAsync(bought)).Contracts);

        await store.AddAsync(Following(bought, "Next", first, End.AddDays(1)), Following(bought, "Next, late", late, End.AddDays(31)));
        var run = await store.KeepAsync(bought);

        Assert.Equal((1, 0), (run.Contracts, run.Moved));
        Assert.Empty(await store.DatesAsync(first.Id));
        Assert.NotEmpty(await store.DatesAsync(first.Id, superseded: true));
        Assert.NotEmpty(await store.DatesAsync(late.Id));
        Assert.Empty(await store.DatesAsync(old.Id));
        Assert.Empty(await store.DatesAsync(far.Id));
        Assert.Contains("nothing has to be begun", (await store.PageAsync($"/followed/contracts/{first.Slug}")).One(".fm-time"));
        Assert.Contains("30 days between the two are covered by neither", (await store.PageAsync($"/followed/contracts/{late.Slug}")).One(".fm-time"));
        Assert.Contains("not known so far ahead", (await store.PageAsync($"/followed/contracts/{far.Slug}")).One(".fm-time"));
        Assert.Contains("more than a year ago", (await store.PageAsync($"/followed/contracts/{old.Slug}")).One(".fm-time"));
    }

    [Fact]
    public async Task An_option_left_is_judged_by_taking_it_up_until_its_last_day()
    {
        var bought = new Purchases("options");
        var contract = bought.Contract("With an option", new(2024, 4, 1), End);
        var option = bought.Add(new ExtensionOption { Id = bought.NewId(), AuthorityId = bought.Authority.Id, ContractId = contract.Id, Number = 1, Months = 12, TakenUp = Answer.No, LatestDay = new(2027, 12, 31) });
        await store.AddAsync(bought.Rows);
        await store.KeepAsync(bought);

        var dates = await store.DatesAsync(contract.Id);
        Assert.All(dates, date => Assert.Equal(Way.OptionToExtend, date.Way));
        Assert.Equal(new(2027, 12, 31), dates.Single(d => d.Step == "provider-notice").Practical);
        Assert.Contains("An option of 12 months is left, to be taken up by 31 December 2027", (await store.PageAsync($"/options/contracts/{contract.Slug}")).One(".fm-time"));

        await store.ChangeAsync(async db => (await db.ExtensionOptions.SingleAsync(o => o.Id == option.Id)).LatestDay = new(2026, 11, 20));
        var run = await store.KeepAsync(bought);
        Assert.All(await store.DatesAsync(contract.Id), date => Assert.Equal(Way.LikeForLike, date.Way));
        Assert.True(run.Moved > 0);
    }

    [Fact]
    public async Task A_contract_taken_off_the_register_keeps_what_was_relied_on()
    {
        var bought = new Purchases("removed");
        var contract = bought.Contract("Removed", new(2024, 4, 1), End);
        await store.AddAsync(bought.Rows);
        await store.KeepAsync(bought);

        await store.ChangeAsync(async db => db.Remove(await db.Contracts.SingleAsync(c => c.Id == contract.Id)));
        await store.KeepAsync(bought);

        Assert.Empty(await store.DatesAsync(contract.Id));
        Assert.NotEmpty(await store.DatesAsync(contract.Id, superseded: true));
    }

    private static Contract Following(Purchases bought, string title, Contract before, DateOnly start)
    {
        var id = bought.NewId();
        return new() { Id = id, AuthorityId = bought.Authority.Id, Title = title, Slug = $"next-{id:N}", FollowsId = before.Id, Start = start, SortKey = Folkmoot.Platform.SortKey.Of(null, id) };
    }

    public sealed class OnSqlite(SqliteStore store) : KeepingTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : KeepingTests(store), IClassFixture<PostgresStore>;
}
