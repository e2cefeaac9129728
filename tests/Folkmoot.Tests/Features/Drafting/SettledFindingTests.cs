using System.Net;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Drafting.Settling;
using Folkmoot.Features.Proofreading;
using Folkmoot.Features.Rules.Subjects;
using Folkmoot.Platform.Access;
using Folkmoot.Tests.Features.Rules;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Drafting;

public abstract class SettledFindingTests(StoreFixture store)
{
    private readonly Town town = new(store.Clock, $"town-{store.Clock.NewId():N}");

    [Theory]
    [InlineData(null, false, false)]
    [InlineData(FindingsShown.Nobody, false, false)]
    [InlineData(FindingsShown.Members, false, true)]
    [InlineData(FindingsShown.Public, true, true)]
    public async Task Settled_findings_are_shown_to_whom_the_authority_shows_them_and_to_officers(FindingsShown? chosen, bool toPublic, bool toMembers)
    {
        var decision = await DecisionAsync(chosen);
        var site = await store.SiteAsync();
        foreach (var (role, may) in new (Role?, bool)[] { (null, toPublic), (Role.Provider, toPublic), (Role.Administrator, toPublic), (Role.Member, toMembers), (Role.Scrutiny, toMembers), (Role.DecisionTaker, toMembers), (Role.Author, true), (Role.Auditor, true) })
        {
            using var browser = role is { } held ? await site.SignInAsync(town.Authority, held) : SignedIn.Nobody(site);
            var page = (await browser.PageAsync($"/{town.Authority.ShortName}/decisions/{decision.Slug}")).Is(HttpStatusCode.OK);

            Assert.True(may == (page.Html.QuerySelector("#findings") is not null), $"{role?.ToString() ?? "the public"}, shown to {chosen?.ToString() ?? "nobody by no rule"}");
            Assert.Equal(may, page.Html.Source.Text.Contains("The total is missing", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_settled_finding_says_how_it_was_settled_and_what_is_open_or_quotes_a_person_is_never_shown()
    {
        var decision = await DecisionAsync(FindingsShown.Public);

        var page = (await store.PageAsync($"/{town.Authority.ShortName}/decisions/{decision.Slug}")).Is(HttpStatusCode.OK);

        Assert.Equal(
            ["The total is missing It stands: The partner settles it in May (Director, 20 November 2026)", "Two instruments are named The words were changed (an officer, 20 November 2026)"], page.All("#findings li"));
        Assert.DoesNotContain("Still open", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("telephone", page.Html.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("the quoted words", page.Html.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_findings_of_one_decision_are_on_the_page_of_no_other()
    {
        await DecisionAsync(FindingsShown.Public);
        var other = town.Decision("Another matter", new(2026, 11, 19));
        await store.AddAsync(other);

        Assert.Null((await store.PageAsync($"/{town.Authority.ShortName}/decisions/{other.Slug}")).Html.QuerySelector("#findings"));
    }

    private async Task<Decision> DecisionAsync(FindingsShown? chosen)
    {
        var decision = town.Decision("Lantern walks", new(2026, 11, 20));
        var draft = new Draft { Id = store.Clock.NewId(), AuthorityId = town.Authority.Id, Number = 1, State = DraftState.Noticed, DecisionId = decision.Id, StartedBy = "somebody", StartedAt = store.Clock.Now };
        await store.AddAsync(
        [
            town.Authority, decision, draft, Finding(draft, "PRF-02", "The total is missing", Settlement.ByReason, "The partner settles it in May"), Finding(draft, "PRF-09", "Two instruments are named", Settlement.ByChange),
            Finding(draft, "PRF-05", "Still open", Settlement.Open), Finding(draft, "PRF-24", "A person’s telephone stands there", Settlement.ByChange),
            .. chosen is { } shown ? [Constitution.Row(store.Clock, town.Authority.Id, "findings", new(2020, 1, 1), new FindingSettings(shown))] : Array.Empty<object>(),
        ]);
        return decision;
    }

    private RaisedFinding Finding(Draft draft, string rule, string says, Settlement settlement, string? reason = null) => new()
    {
        Id = store.Clock.NewId(), AuthorityId = draft.AuthorityId, DraftId = draft.Id, Rule = rule, Kind = FindingKind.Defect, Says = says, Settles = "", Quotes = [new("reasons", "Reasons", 0, 16, "the quoted words")], Mark = rule,
        RaisedAt = store.Clock.Now.AddDays(-1).AddMinutes(int.Parse(rule[4..])), Settlement = settlement, Reason = reason, SettledByTitle = reason is null ? null : "Director", SettledAt = settlement == Settlement.Open ? null : store.Clock.Now.AddDays(-1),
    };

    public sealed class OnSqlite(SqliteStore store) : SettledFindingTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : SettledFindingTests(store), IClassFixture<PostgresStore>;
}
