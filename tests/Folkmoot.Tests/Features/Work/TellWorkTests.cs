using Folkmoot.Data;
using Folkmoot.Features.Accounts;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Rules;
using Folkmoot.Features.Timetables;
using Folkmoot.Features.Work.Telling;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Mail;
using Folkmoot.Tests.Features.Alerts;
using Folkmoot.Tests.Features.Decisions;
using Folkmoot.Tests.Features.Drafting;
using Folkmoot.Tests.Features.Timetables;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Work;

public abstract class TellWorkTests
{
    private readonly StoreFixture store;
    private readonly Council council;
    private readonly WorkSeen seen = new();

    protected TellWorkTests(StoreFixture store)
    {
        this.store = store;
        At(18, 6, 30);
        council = new($"town-{store.Clock.NewId():N}");
    }

    private void At(int day, int hour, int minute = 0) => store.Time.Now = new(2026, 11, day, hour, minute, 0, TimeSpan.Zero);

    [Fact]
    public async Task Who_chose_nothing_is_told_in_the_morning_once_a_day_and_of_what_is_new_only()
    {
        Due("Late one", 10);
        Due("On Friday", 20);
        Due("In December", 31);
        Add("taker", null, Role.DecisionTaker);
        await store.AddAsync(council.Rows);

        Assert.Empty(await RoundAsync());
        At(18, 7);
        var first = Assert.Single(await RoundAsync());
        Assert.Empty(await RoundAsync());
        At(18, 15);
        await store.AddAsync(Due("In the afternoon", 19));
        Assert.Empty(await RoundAsync());
        At(19, 7);
        var second = Assert.Single(await RoundAsync());
        At(20, 9);
        Assert.Empty(await RoundAsync());

        Assert.Equal((Address("taker"), $"2 things of your work – {council.Authority.Name}"), (first.To, first.Subject));
        Assert.Contains("Late\n\nTake the decision: Late one\n- by 10 November 2026\n- waits for it: those who drafted it\nhttps://folkmoot.example/", first.Text, StringComparison.Ordinal);
        Assert.Contains("This week\n\nTake the decision: On Friday\n", first.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("In December", first.Text, StringComparison.Ordinal);
        Assert.Contains("You are told because of what you are at " + council.Authority.Name + ": decision taker. It comes once a day.", first.Text, StringComparison.Ordinal);
        Assert.Contains("Change or stop it: https://folkmoot.example/account/alerts", first.Text, StringComparison.Ordinal);
        Assert.Contains("In the afternoon", second.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("On Friday", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_wants_to_be_told_at_once_is_and_again_when_it_was_done_and_needs_them_anew()
    {
        var decision = Due("On Friday", 20);
        Add("taker", WorkMail.AtOnce, Role.DecisionTaker);
        await store.AddAsync(council.Rows);

        Assert.Single(await RoundAsync());
        Assert.Empty(await RoundAsync());
        await SetAsync(decision, DecisionState.Approved);
        Assert.Empty(await RoundAsync());
        await SetAsync(decision, DecisionState.Deferred);
        var again = Assert.Single(await RoundAsync());

        Assert.Contains("It comes at once.", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_told_who_does_not_want_it_or_is_nothing_there_any_more()
    {
        Due("On Friday", 20);
        Add("never", WorkMail.Never, Role.DecisionTaker);
        Add("closed", WorkMail.AtOnce, Role.DecisionTaker).ClosedAt = store.Clock.Now;
        Add("partner", WorkMail.AtOnce, Role.Partner);
        Add("ended", WorkMail.AtOnce, Role.DecisionTaker).Roles[0].Until = store.Clock.Today.AddDays(-1);
        Add("ready", WorkMail.AtOnce, isDemonstration: true, Role.DecisionTaker);
        await store.AddAsync(council.Rows);

        At(18, 9);
        Assert.Empty(await RoundAsync());
    }

    [Fact]
    public async Task A_mail_names_nothing_that_is_withheld_and_no_draft_of_somebody_else()
    {
        council.Due("A secret matter", new(2026, 11, 20), d => (d.Due, d.Openness) = (new(DueKind.On, new(2026, 11, 20), null, null, null), Openness.Confidential));
        Add("both", WorkMail.AtOnce, Role.DecisionTaker, Role.Author);
        Add("author", WorkMail.AtOnce, Role.Author);
        await store.AddAsync(council.Rows);
        await using var desk = new Desk(store, council.Authority.Id, Address("author"), Role.Author);
        var contract = store.Clock.NewId();
        await store.AddAsync(ContractOf(contract));
        await desk.StartAsync(contract);

        var mails = await RoundAsync();

        Assert.Equal([Address("author"), Address("both")], mails.Select(m => m.To).Order(StringComparer.Ordinal));
        var both = mails.Single(m => m.To == Address("both"));
        Assert.Contains("Take the decision: something that is withheld: sign in to see what", both.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", both.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Write the draft", both.Text, StringComparison.Ordinal);
        Assert.Contains("Write the draft and send it to sign-off: Breaks", mails.Single(m => m.To == Address("author")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_processes_that_tell_at_the_same_time_tell_once()
    {
        Due("On Friday", 20);
        for (var i = 0; i < 5; i++) Add($"taker{i}", WorkMail.AtOnce, Role.DecisionTaker);
        await store.AddAsync(council.Rows);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Telling(new()).RunAsync(default))));
        await Telling(new()).RunAsync(default);

        Assert.Equal(5, (await MailsAsync()).Select(m => m.To).Distinct().Count());
        Assert.Equal(5, (await MailsAsync()).Count);
    }

    private Decision Due(string title, int day) => council.Due(title, new(2026, 11, 1), d => d.Due = On(day));

    private static Due On(int day) => new(DueKind.On, new DateOnly(2026, 11, 1).AddDays(day - 1), null, null, null);

    private string Address(string name) => $"{name}@{council.Authority.ShortName}.example";

    private Account Add(string name, WorkMail? often, params Role[] roles) => Add(name, often, false, roles);

    private Account Add(string name, WorkMail? often, bool isDemonstration, params Role[] roles)
    {
        var account = council.Add(new Account { Id = council.NewId(), Email = Address(name), NormalisedEmail = Address(name).ToUpperInvariant(), Title = name, WorkMail = often, IsDemonstration = isDemonstration });
        foreach (var role in roles) account.Roles.Add(new() { Id = council.NewId(), AuthorityId = council.Authority.Id, AccountId = account.Id, Role = role, From = new(2020, 1, 1) });
        return account;
    }

    private object[] ContractOf(Guid id) =>
    [
        new Contract { Id = id, AuthorityId = council.Authority.Id, Title = "Breaks", Slug = "breaks", End = new(2027, 11, 30), SortKey = SortKey.Of(null, id) },
        new TimetableDate
        {
            Id = council.NewId(), AuthorityId = council.Authority.Id, ContractId = id, Way = Way.LikeForLike, Step = "notice", Name = "Notice", Lane = "authority", Legal = new(2026, 11, 20),
            Practical = new(2026, 11, 20), RuleId = "EXE-05", RuleVersion = 1, CalendarVersion = "1", Inputs = "", ComputedAt = store.Clock.Now,
        },
    ];

    private Task SetAsync(Decision decision, DecisionState state) => store.ChangeAsync(async db => (await db.Decisions.SingleAsync(d => d.Id == decision.Id)).State = state);

    private TellWork Telling(WorkSeen seen)
    {
        var options = new DbContextOptionsBuilder<Db>();
        store.Store.Configure(options);
        return new(options.Options, store.Store, store.Clock, Readers.Mail, seen);
    }

    private async Task<IReadOnlyList<OutgoingMail>> MailsAsync()
    {
        await using var db = store.Open();
        return await db.OutgoingMail.AsNoTracking().Where(m => m.AuthorityId == council.Authority.Id).OrderBy(m => m.Id).ToListAsync();
    }

    /// <summary>The mails that a round writes.</summary>
    private async Task<IReadOnlyList<OutgoingMail>> RoundAsync()
    {
        var before = (await MailsAsync()).Select(m => m.Id).ToHashSet();
        await Telling(seen).RunAsync(default);
        return [.. (await MailsAsync()).Where(m => !before.Contains(m.Id))];
    }

    public sealed class OnSqlite(SqliteStore store) : TellWorkTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : TellWorkTests(store), IClassFixture<PostgresStore>;
}
