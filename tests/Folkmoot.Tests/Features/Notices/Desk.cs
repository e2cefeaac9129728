using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Drafting.Linking;
using Folkmoot.Features.Drafting.Settling;
using Folkmoot.Features.Notices;
using Folkmoot.Features.Notices.Checks;
using Folkmoot.Features.Notices.Publishing;
using Folkmoot.Features.SignOffs.Asking;
using Folkmoot.Features.SignOffs.Changes;
using Folkmoot.Law.Governance;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;
using Folkmoot.Tests.Features.Decisions;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Features.Notices;

/// <summary>The democratic services desk of a council that does not exist, on a day that a test sets.</summary>
public sealed class Desk(StoreFixture store, string shortName)
{
    public const string Taker = "Cabinet Member for Adult Social Care and Public Health";

    public Council Council { get; } = new(shortName, $"{shortName} County Council");

    public Authority Authority => Council.Authority;

    public static async Task<Desk> AtAsync(StoreFixture store, DateOnly today, Action<Council>? and = null)
    {
        On(store, today);
        var desk = new Desk(store, $"shire-{store.Clock.NewId().ToString("N")[^10..]}");
        and?.Invoke(desk.Council);
        await store.AddAsync(desk.Council.Rows);
        return desk;
    }

    public static void On(StoreFixture store, DateOnly today) => store.Time.Now = new DateTimeOffset(today.ToDateTime(new TimeOnly(9, 30)), TimeSpan.Zero);

    /// <summary>A notice with every item of regulation 9, due on or after a day.</summary>
    public static NewNotice Whole(DateOnly due, string title = "Carers’ short breaks: one more year") => new()
    {
        Title = title, Matter = "To pay the present provider for one more year while the service is designed again.", IsKey = Answer.Yes, KeyReasons = ["Expenditure of more than £1m"],
        Maker = DecisionMaker.Member, Taker = Taker, TakerName = "the holder of the office",
        Due = new Due(DueKind.NotBefore, due, null, null, null), Documents = [new ListedDocument("Report of the corporate director")],
        Address = "County Hall, High Street", OthersMayFollow = true, HowToRequest = "Write to democratic services at County Hall.", AtOffices = true,
    };

    public static Person Officer(params Role[] roles)
    {
        var person = new Person();
        person.Is(Guid.CreateVersion7(), "officer@shire.example", "Democratic services officer");
        person.Holds(roles.Length == 0 ? [Role.DemocraticServices] : roles);
        return person;
    }

    public async Task<NoticeCheck> CheckAsync(NewNotice notice)
    {
        await using var db = store.Open();
        return await Notices(db).CheckAsync(notice, TestContext.Current.CancellationToken);
    }

    public async Task<PublishResult> PublishAsync(NewNotice notice, Person? person = null)
    {
        await using var db = store.Open();
        return await Notices(db).PublishAsync(notice, person ?? Officer(), TestContext.Current.CancellationToken);
    }

    /// <summary>Publishes what cannot be refused.</summary>
    public async Task<Notice> PublishedAsync(NewNotice notice)
    {
        var result = await PublishAsync(notice);
        Assert.True(result.Notice is not null, string.Join("\n", result.Problems.Select(p => $"{p.Field}: {p.Words}")));
        return result.Notice;
    }

    public async Task<EndResult> WithdrawAsync(int number, string? why = "The service ends.", Person? person = null)
    {
        await using var db = store.Open();
        return await new Endings(db, store.Clock, Current()).WithdrawAsync(number, why, person ?? Officer());
    }

    public async Task<EndResult> LapseAsync(int number, string? why = "Nothing was decided.")
    {
        await using var db = store.Open();
        return await new Endings(db, store.Clock, Current()).LapseAsync(number, why, Officer());
    }

    public Folkmoot.Features.Notices.Notices Notices(Db db) => new(db, store.Clock, Current(), new(db, store.Clock), SignOffs(db, store.Clock));

    /// <summary>What notices ask of the sign-offs of drafts.</summary>
    public static Folkmoot.Features.SignOffs.SignOffs SignOffs(Db db, Clock clock)
    {
        var (facts, changes) = (new LinkedFacts(db, clock), new ChangesSince(db));
        return new(new Rounds(db, clock, new SignOffGate(new DraftFindings(db, clock), facts, db), changes), changes);
    }

    private CurrentAuthority Current() => new() { Value = Authority };
}
