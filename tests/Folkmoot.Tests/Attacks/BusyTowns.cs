using Folkmoot.Features.CallIn;
using Folkmoot.Features.Decisions;
using Folkmoot.Law.CallIn;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;
using Folkmoot.Tests.Features.Records;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Attacks;

/// <summary>Authorities at which something of every kind is going on, so that every form that staff may send is on some page.</summary>
internal sealed class BusyTowns(StoreFixture store)
{
    private readonly List<Folkmoot.Features.Authorities.Authority> _authorities = [];

    /// <summary>Their addresses.</summary>
    public IReadOnlyList<string> Places => [.. _authorities.Select(authority => "/" + authority.ShortName)];

    /// <summary>Where a crawl begins: what no link leads to in each is named too.</summary>
    public IReadOnlyList<string> Starts => [.. Places.SelectMany(place => new[] { place, place + "/drafts", place + "/notices", place + "/accounts", place + "/alerts", place + "/my-work" })];

    public async Task<BusyTowns> BeginAsync()
    {
        // Each matter is left in another state, and the clock stands still at the end.
        var (due, made, published, asked, valid, inForce) = (await MatterAsync(), await MatterAsync(), await MatterAsync(), await MatterAsync(), await MatterAsync(), await MatterAsync(isKey: false));
        made.On(2023, 7, 26);
        foreach (var one in new[] { made, published, asked, valid, inForce }) Assert.Empty((await one.TakeAsync(Matter.NewTaking(new(2023, 7, 26)))).Objections);
        foreach (var one in new[] { published, asked, valid, inForce }) Assert.Empty((await one.PublishAsync()).Objections);
        made.On(2023, 8, 1);
        Assert.Empty((await asked.RequestAsync()).Objections);
        var request = (await valid.RequestAsync()).Done!;
        Assert.Empty((await valid.RuleAsync(request.Id, new(CallInState.Valid, "Two members of two groups signed."))).Objections);
        var desk = await Features.Notices.Desk.AtAsync(store, new(2023, 8, 1));
        await desk.PublishedAsync(Features.Notices.Desk.Whole(new(2023, 9, 1)));
        _authorities.Add(desk.Authority);
        await DraftAsync(due);
        return this;
    }

    /// <summary>Somebody who is everything at all of them.</summary>
    public async Task<SignedIn> EverybodyAsync() => await SignedIn.AtAllAsync(await store.SiteAsync(), _authorities, Enum.GetValues<Role>());

    private async Task<Matter> MatterAsync(bool isKey = true)
    {
        var matter = new Matter(store);
        matter.On(2023, 6, 27);
        matter.Decision.IsKey = isKey ? Answer.Yes : Answer.No;
        await matter.AddAsync();
        _authorities.Add(matter.Town.Authority);
        return matter;
    }

    private async Task DraftAsync(Matter matter)
    {
        using var author = await SignedIn.AsAsync(await store.SiteAsync(), matter.Town.Authority, Role.Author);
        using var other = await SignedIn.AsAsync(await store.SiteAsync(), matter.Town.Authority, Role.Legal);
        var draft = (await author.SendAsync(await author.PageAsync($"/{matter.Town.Authority.ShortName}/drafts/new?contract={matter.Contract.Slug}"))).Location!;
        var (mine, theirs) = (await author.PageAsync(draft + "/financial"), await other.PageAsync(draft + "/financial"));
        await author.SendAsync(mine, new Dictionary<string, string> { ["text-financial"] = "The total is £3m (the council £2m." });
        await other.SendAsync(theirs, new Dictionary<string, string> { ["text-financial"] = "It costs nothing." });
    }
}
