using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.CallIn;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Implementation;
using Folkmoot.Features.Records;
using Folkmoot.Features.Rules;
using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Law.CallIn;
using Folkmoot.Law.Governance;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using CallInRequest = Folkmoot.Features.CallIn.CallInRequest;

namespace Folkmoot.Tests.Features.Records;

/// <summary>A town with a key decision that was noticed on 27 June 2023, its contract, its committee and its own rules of call-in.</summary>
internal sealed class Matter(StoreFixture store)
{
    public const string Taker = "Cabinet Member for Adult Social Care";

    private readonly Clock clock = store.Clock;

    public Town Town { get; } = new(store.Clock, $"town-{store.Clock.NewId():N}");

    public Decision Decision => field ??= Town.Decision("Carers' Short Breaks Service", default, d =>
    {
        (d.MadeOn, d.Reference, d.IsKey, d.Taker) = (null, "23/00061", Answer.Yes, Taker);
        (d.NoticeOn, d.Due, d.Notice, d.State) = (new(2023, 6, 27), new Due(DueKind.NotBefore, new(2023, 7, 26), null, "Not before 26th Jul 2023", null), NoticeState.Published, DecisionState.Due);
    });

    public Body Scrutiny => field ??= new() { Id = clock.NewId(), AuthorityId = Town.Authority.Id, Name = "Scrutiny Committee", Slug = "scrutiny-committee", Kind = BodyKind.Committee };

    public Contract Contract => field ??= NewContract("Carers' Short Breaks: interim contract", new(2024, 3, 31));

    public CallInSettings CallInSettings { get; set; } = new()
    {
        AppliesTo = [CallInScope.Key], DayType = CallInDays.Working, WindowDays = 5, StartsFrom = CallInStart.Publication, Requesters = new() { Count = 2, PoliticalGroups = 2 },
        GroundsRequired = true, Validator = "monitoring officer", HearWithinDays = 10, Waiver = new("chair of the scrutiny committee"),
        Outcomes = [CallInOutcome.NoAction, CallInOutcome.Comment, CallInOutcome.ReferBack, CallInOutcome.ReferCouncil],
    };

    public static RecordWords Words { get; } = new()
    {
        Decision = "Pay the present provider for one more year, April 2024 to March 2025.", Reasons = "Carers keep their breaks while a new service is designed with them.",
        Rejected = [new("Buying again quickly", "There is no clarity about funding."), new("Stopping in March 2024", "Duties would go unmet.")], NoneDeclared = true,
    };

    public Contract NewContract(string title, DateOnly end)
    {
        var id = clock.NewId();
        return new() { Id = id, AuthorityId = Town.Authority.Id, Title = title, Slug = Slug.Of(title), Start = new(2018, 4, 1), End = end, LatestEnd = end, SortKey = SortKey.Of(end, id) };
    }

    public async Task<Matter> AddAsync(params object[] more)
    {
        var rule = new AuthorityRule
        {
            Id = clock.NewId(), AuthorityId = Town.Authority.Id, Slug = "call-in", Subject = Subject.CallIn, About = "", From = new(2020, 1, 1), Settings = CallInSettings,
            Source = "Constitution", Provision = "part 4, rule 16",
        };
        await store.AddAsync([Town.Authority, rule, Scrutiny, Decision, Contract, .. more]);
        return this;
    }

    public static Person Person(Role role)
    {
        var person = new Person();
        person.Is(Guid.CreateVersion7(), $"somebody in {role}", role.ToString());
        person.Holds([role]);
        return person;
    }

    public void On(int year, int month, int day, int hour = 12) => store.Time.Now = new(year, month, day, hour, 0, 0, TimeSpan.FromHours(1));

    public static NewTaking NewTaking(DateOnly on) => new() { Outcome = DecisionState.Approved, MadeOn = on, Maker = DecisionMaker.Member, By = Taker, Words = Words };

    public static NewCallIn NewCallIn { get; } = new([new("A", "Blue"), new("B", "Red")], "The committee was not told what the NHS board would pay.", null);

    public async Task<T> DoAsync<T>(Func<Db, Task<T>> act)
    {
        await using var db = store.Open();
        return await act(db);
    }

    public Task<Attempt<Decision>> NotMadeAsync(Func<NotMade, Task<Attempt<Decision>>> act) =>
        DoAsync(db => act(new NotMade(db, clock, new(db, clock, new() { Value = Town.Authority }))));

    public Task<Attempt<Taking>> TakeAsync(NewTaking taking, Role role = Role.DecisionTaker) => DoAsync(db => new Takings(db, clock).TakeAsync(Decision.Id, taking, Person(role), default));

    public Task<Attempt<PublishedRecord>> PublishAsync(Role role = Role.DemocraticServices, DateOnly? toldOn = null) =>
        DoAsync(db => new RecordPublishing(db, clock, new(db, clock), new(db, clock)).PublishAsync(Decision.Id, toldOn, Person(role), default));

    public Task<Attempt<PublishedRecord>> CorrectAsync(RecordWords words, string correction) =>
        DoAsync(db => new RecordPublishing(db, clock, new(db, clock), new(db, clock)).CorrectAsync(Decision.Id, words, correction, Person(Role.DemocraticServices), default));

    public Task<Attempt<CallInRequest>> RequestAsync(NewCallIn? asked = null, Role role = Role.Scrutiny) => DoAsync(db => new CallIns(db, clock).RequestAsync(Decision.Id, asked ?? NewCallIn, Person(role), default));

    public Task<Attempt<CallInRequest>> RuleAsync(Guid request, NewRuling ruling, Role role = Role.Legal) => DoAsync(db => new CallInRulings(db, clock).RuleAsync(request, ruling, Person(role), default));

    public Task<Attempt<CallInRequest>> HearAsync(Guid request, DateOnly on, CallInOutcome outcome, Role role = Role.DemocraticServices) =>
        DoAsync(db => new CallInHearings(db, clock).HearAsync(request, new(Scrutiny.Id, on, outcome, "The committee was satisfied with the answers."), Person(role), default));

    public Task<int> CloseAsync() => DoAsync(db => new CloseCallIns(db, clock).RunAsync(Town.Authority.Id, default));

    public Task<Attempt<Decision>> CarryOutAsync(IReadOnlyList<NewRegisterAct> acts, Role role = Role.Author, string? why = null) =>
        DoAsync(db => new Implementations(db, clock).CarryOutAsync(Decision.Id, acts, why, Person(role), default));

    public Task<Decision> NowAsync() => DoAsync(db => db.Decisions.Include(d => d.History).SingleAsync(d => d.Id == Decision.Id));

    public Task<Contract> ContractNowAsync(Guid? id = null) => DoAsync(db => db.Contracts.Include(c => c.Terms).Include(c => c.Options).SingleAsync(c => c.Id == (id ?? Contract.Id)));

    public async Task MadeAsync()
    {
        On(2023, 7, 26);
        Assert.Empty((await TakeAsync(NewTaking(new(2023, 7, 26)))).Objections);
    }

    public async Task PublishedAsync()
    {
        await MadeAsync();
        Assert.Empty((await PublishAsync()).Objections);
    }

    public async Task InForceAsync()
    {
        await PublishedAsync();
        On(2023, 8, 3);
        Assert.Equal(1, await CloseAsync());
    }
}
