using System.Net;
using System.Net.Sockets;
using Folkmoot.Features.Alerts;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform;
using Folkmoot.Platform.Values;
using Folkmoot.Tests.Fixtures;

namespace Folkmoot.Tests.Kills;

/// <summary>The authority on the server that is killed: decisions to be taken, and readers who follow a word that all of them have.</summary>
internal sealed class KilledTown(StoreFixture store)
{
    public const string Name = "killed", Here = "/" + Name, Taker = "Cabinet Member for Bridges";

    private const int Readers = 12;

    public Authority Authority { get; } = new() { Id = store.Clock.NewId(), ShortName = Name, Name = "Killed Town Council", IsDemonstration = true };

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    /// <summary>The slugs of decisions that may be taken today.</summary>
    public async Task<IReadOnlyList<string>> AddAsync(int decisions)
    {
        var made = Enumerable.Range(1, decisions).Select(Decision).ToList();
        await store.AddAsync([Authority, .. made, .. Enumerable.Range(1, Readers).Select(Reader)]);
        return [.. made.Select(decision => decision.Slug)];
    }

    private Decision Decision(int number)
    {
        var decision = new Decision
        {
            Id = store.Clock.NewId(), AuthorityId = Authority.Id, Title = $"Mend bridge {number}", Slug = $"mend-bridge-{number}", Reference = $"K/{number:00000}", Taker = Taker, IsKey = Answer.No,
            State = DecisionState.Due, Due = new(DueKind.NotBefore, new(2026, 11, 1), null, "Not before 1 November 2026", null),
        };
        decision.SortKey = SortKey.Of(decision.Day, decision.Id);
        return decision;
    }

    private Follower Reader(int number)
    {
        var follower = new Follower { Id = store.Clock.NewId(), AuthorityId = Authority.Id, Address = $"reader{number}@example.org", Key = $"key-of-reader-{number}" };
        follower.Followings.Add(new()
        {
            Id = store.Clock.NewId(), AuthorityId = Authority.Id, FollowerId = follower.Id, Kind = FollowedKind.Words, Words = "bridge", HowOften = HowOften.AtOnce,
            AskedAt = store.Clock.Now.AddDays(-30), ConfirmationHash = $"hash of reader {number}", ConfirmBy = store.Clock.Now.AddDays(-20), ConfirmedAt = store.Clock.Now.AddDays(-30),
        });
        return follower;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
