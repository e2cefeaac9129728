using Folkmoot.Features.Authorities;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Drafting.Becoming;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Features.Rules;
using Folkmoot.Features.Services;
using Folkmoot.Features.SignOffs;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;
using Folkmoot.Platform;
using Folkmoot.Tests.Features.Records;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Notices;

/// <summary>A town whose commissioner has drafted a decision from a contract, signed off, with what its notice still needs.</summary>
internal sealed class SignedOffDraft(StoreFixture store)
{
    public const string Title = "Carers’ Short Breaks Service", Decided = "Award the contract to the present provider for twelve months, from 1 April 2024 to 31 March 2025.";

    /// <summary>What a draft does not say, as the form asks for it.</summary>
    public static Dictionary<string, string> Missing => new()
    {
        ["maker"] = "member", ["taker-name"] = "the holder of the office", ["address"] = "County Hall", ["how-to-request"] = "Write to democratic services.", ["at-offices"] = "yes",
    };

    public Town Town { get; } = new(store.Clock, $"town-{store.Clock.NewId():N}");

    public Service Service => field ??= NewService();

    public Contract Contract => field ??= NewContract();

    public Body Scrutiny => field ??= new() { Id = store.Clock.NewId(), AuthorityId = Town.Authority.Id, Name = "Scrutiny Committee", Slug = "scrutiny-committee", Kind = BodyKind.Committee };

    public string At => "/" + Town.Authority.ShortName;

    /// <summary>How many options of a year the contract has.</summary>
    public int Options { get; init; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void On(int year, int month, int day) => store.Time.Now = new(year, month, day, 12, 0, 0, TimeSpan.Zero);

    public async Task<SignedOffDraft> AddAsync()
    {
        var rule = new AuthorityRule
        {
            Id = store.Clock.NewId(), AuthorityId = Town.Authority.Id, Slug = "call-in", Subject = Subject.CallIn, About = "", From = new(2020, 1, 1), Settings = new Matter(store).CallInSettings, Source = "Constitution", Provision = "part 4, rule 16",
        };
        await store.AddAsync([Town.Authority, rule, Scrutiny, Service, Contract]);
        return this;
    }

    /// <summary>Writes a draft from the contract and moves it to a state.</summary>
    public async Task<int> WriteAsync(DraftState state = DraftState.SignedOff, params (SectionName Name, string Text)[] and)
    {
        await using var desk = new Drafting.Desk(store, Town.Authority.Id, "A commissioner", Role.Author);
        var draft = await desk.StartAsync(Contract.Id);
        (SectionName Name, string Text)[] words =
        [
            (SectionName.Title, Title), (SectionName.Reference, "23/00061"), (SectionName.ProposedDecision, Decided), (SectionName.Reasons, "Carers keep **their breaks**:\n\n- every week\n- in a crisis"),
            (SectionName.Financial, "£3.087m in all."), (SectionName.Legal, "The duty is met."), (SectionName.Key, SectionList.Yes), (SectionName.KeyReason, "Expenditure of more than £1m"), (SectionName.Taker, Desk.Taker),
            (SectionName.LeadMember, Desk.Taker), (SectionName.Director, "Corporate Director"), (SectionName.Divisions, "All divisions"), (SectionName.NotBefore, "26 July 2023"), (SectionName.Expenditure, "£3,087,000"),
            (SectionName.BackgroundPapers, "- The carers’ strategy"), (SectionName.Effect, DraftEffect.Term), (SectionName.EffectTo, "31 March 2025"), (SectionName.EffectArose, nameof(Arising.DirectAward)), (SectionName.EffectCompeted, SectionList.No),
            (SectionName.EffectAnnualValue, "3087000"), (SectionName.EffectGround, "PCR 2015 reg 32(2)(b)(ii)"), .. and,
        ];
        foreach (var (name, text) in words) Assert.Null((await desk.WriteAsync(draft.Number, name, text)).Refusal);
        await SendAsync(draft.Number);
        await MoveAsync(draft.Number, state);
        return draft.Number;
    }

    /// <summary>Asks nobody to sign the draft off, as an authority that asks nobody would.</summary>
    private async Task SendAsync(int number)
    {
        var draft = await NowAsync(number);
        await store.AddAsync(new SignOffRound { Id = store.Clock.NewId(), AuthorityId = draft.AuthorityId, DraftId = draft.Id, Number = 1, AskedBy = "A commissioner", AskedAt = store.Clock.Now, Listed = "nobody", DueFrom = "nothing" });
    }

    /// <summary>Moves the draft as its sign-offs, or its return, would.</summary>
    public async Task MoveAsync(int number, DraftState state)
    {
        await using var db = store.Open();
        (await db.Drafts.SingleAsync(d => d.AuthorityId == Town.Authority.Id && d.Number == number, Ct)).State = state;
        await db.SaveAsync(new("a test", "moves a draft"), Ct);
    }

    public async Task<Draft> NowAsync(int number)
    {
        await using var db = store.Open();
        return await db.Drafts.SingleAsync(d => d.AuthorityId == Town.Authority.Id && d.Number == number, Ct);
    }

    public async Task<SignedIn> AsAsync(params Role[] roles) => await (await store.SiteAsync()).SignInAsync(Town.Authority, roles);

    /// <summary>Sends the filled form of the draft's notice.</summary>
    public async Task<Page> CheckAsync(SignedIn browser, int number, Dictionary<string, string>? and = null)
    {
        var form = await browser.PageAsync($"{At}/notices/new?draft={number}");
        var answers = Missing;
        foreach (var (name, value) in and ?? []) answers[name] = value;
        return await browser.SendAsync(form, answers, button: "Check the notice");
    }

    public async Task<Page> PublishAsync(SignedIn browser, int number, Dictionary<string, string>? and = null) =>
        await browser.FollowAsync(await browser.SendAsync(await CheckAsync(browser, number, and), button: "Publish the notice"));

    private Service NewService()
    {
        var id = store.Clock.NewId();
        return new() { Id = id, AuthorityId = Town.Authority.Id, Title = "Short breaks", Slug = "short-breaks", SortKey = SortKey.Of(null, id) };
    }

    private Contract NewContract()
    {
        var (id, end) = (store.Clock.NewId(), new DateOnly(2024, 3, 31));
        var contract = new Contract { Id = id, AuthorityId = Town.Authority.Id, ServiceId = Service.Id, Title = "Short breaks: interim contract", Slug = "short-breaks-interim", Start = new(2018, 4, 1), End = end, LatestEnd = end.AddYears(Options), SortKey = SortKey.Of(end, id) };
        for (var number = 1; number <= Options; number++) contract.Options.Add(new() { Id = store.Clock.NewId(), AuthorityId = Town.Authority.Id, ContractId = id, Number = number, Months = 12 });
        return contract;
    }
}
