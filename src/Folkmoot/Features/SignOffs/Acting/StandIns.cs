using Folkmoot.Data;
using Folkmoot.Features.Accounts;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Pages;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.SignOffs.Acting;

/// <summary>An account that may act for somebody.</summary>
public sealed record Candidate(Guid Id, string Title, string Email);

/// <summary>Names who acts for whom while they are away, and ends it.</summary>
public sealed class StandIns(Db db, Clock clock)
{
    /// <summary>The fields of the form.</summary>
    public const string Who = "who", From = "from", Until = "until";

    private const int Shown = 500;

    private static readonly Role[] Signing = [.. Enum.GetValues<Role>().Where(role => AccessTable.May([role], Thing.SignOff, Deed.Settle))];

    /// <summary>Those who hold a role at the authority today that lets them sign, without the person themselves; by what they do.</summary>
    public async Task<IReadOnlyList<Candidate>> CandidatesAsync(Guid authority, Person person, CancellationToken ct) =>
        await Holders(authority).Where(account => account.Id != person.AccountId).OrderBy(account => account.Title).ThenBy(account => account.Id).Take(Shown).Select(account => new Candidate(account.Id, account.Title, account.Email)).ToListAsync(ct);

    /// <summary>Where the person is away or acts, the latest first.</summary>
    public Task<List<StandIn>> OfAsync(Guid authority, Person person, int rows, CancellationToken ct) =>
        db.StandIns.AsNoTracking().Include(one => one.Away).Include(one => one.Acting).Where(one => one.AuthorityId == authority && (one.AwayId == person.AccountId || one.ActingId == person.AccountId))
            .OrderByDescending(one => one.Until).ThenByDescending(one => one.Id).Take(rows).ToListAsync(ct);

    /// <summary>Names who acts for the person from one day to another, both included.</summary>
    public async Task<Attempt<StandIn>> NameAsync(Guid authority, Guid? who, DateOnly from, DateOnly until, Person person, CancellationToken ct)
    {
        if (person.AccountId is not { } me || !person.May(Thing.SignOff, Deed.Settle)) return new Objection("", "Your roles sign nothing off, so nobody can act for you.");
        if (who == me) return new Objection(Who, "Nobody acts for themselves.");
        if (who is null || await Holders(authority).FirstOrDefaultAsync(account => account.Id == who, ct) is not { } acting) return new Objection(Who, "Choose somebody who holds a role here.");
        if (from < clock.Today) return new Objection(From, "The first day cannot be before today: what was signed before was not signed for you.");
        if (until < from) return new Objection(Until, "The last day cannot be before the first.");
        if (await db.StandIns.AnyAsync(one => one.AuthorityId == authority && one.AwayId == me && one.From <= until && one.Until >= from && (one.EndedOn == null || one.EndedOn > from), ct))
            return new Objection(From, "Somebody acts for you on some of these days already. End that first.");
        var standIn = new StandIn { Id = clock.NewId(), AuthorityId = authority, AwayId = me, ActingId = acting.Id, From = from, Until = until, NamedAt = clock.Now };
        db.Add(standIn);
        await db.SaveAsync(new Act(person.Who, $"named {acting.Email} to act for them from {from.InWords()} to {until.InWords()}"), ct);
        return standIn;
    }

    /// <summary>Ends it from today on.</summary>
    /// <returns>Why not; null when it is done.</returns>
    public async Task<Objection?> EndAsync(Guid authority, Guid id, Person person, CancellationToken ct)
    {
        if (await db.StandIns.Include(one => one.Acting).FirstOrDefaultAsync(one => one.AuthorityId == authority && one.Id == id && one.AwayId == person.AccountId, ct) is not { } standIn) return new("", "There is nobody acting for you of that kind.");
        if (standIn.EndedOn is not null || standIn.Until < clock.Today) return new("", "That has ended already.");
        standIn.EndedOn = clock.Today;
        var done = await SaveAsync(new Act(person.Who, $"ended that {standIn.Acting!.Email} acts for them"), ct);
        return done ? null : new("", "It was changed at that moment. Look at it again.");
    }

    private IQueryable<Account> Holders(Guid authority)
    {
        var today = clock.Today;
        return db.Accounts.AsNoTracking().Where(account => account.ClosedAt == null
            && account.Roles.Any(held => held.AuthorityId == authority && Signing.Contains(held.Role) && held.From <= today && (held.Until == null || held.Until >= today)));
    }

    private async Task<bool> SaveAsync(Act act, CancellationToken ct)
    {
        try
        {
            await db.SaveAsync(act, ct);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
