using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Contracts;
using Folkmoot.Features.Imports.Records.Format;
using Folkmoot.Features.Imports.Records.Json;
using Folkmoot.Features.Imports.Records.Writing;
using Folkmoot.Features.Rules;
using Folkmoot.Features.Timetables.Keeping;
using Folkmoot.Platform;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Folkmoot.Features.Imports.Records;

/// <summary>Brings a record file into the register: all of it or, when anything is wrong, nothing.</summary>
public sealed class RecordImporter(Db db, Clock clock, FileStore files)
{
    public async Task<RecordOutcome> ImportAsync(byte[] json, string fileName, bool dryRun, CancellationToken ct)
    {
        var (file, problems) = RecordFile.Read(json);
        if (file is null)
        {
            return RecordOutcome.Refused(problems);
        }
        // The rows of a whole file are removed together; which goes first is the database's business, not the tracker's.
        db.ChangeTracker.CascadeDeleteTiming = db.ChangeTracker.DeleteOrphansTiming = CascadeTiming.Never;
        var authority = await AuthorityAsync(file.Authority, ct);
        var known = await db.RecordFacts.Where(f => f.AuthorityId == authority.Id && f.Record == file.Key).ToDictionaryAsync(f => f.Path, ct);
        var holdings = new Holdings(db, clock, authority.Id);
        var ids = await holdings.SettleAsync(file, known, ct);
        var outcome = await new Changes(db, clock, file.Key, ids, known, holdings.Found).MakeAsync(RowsOf(file, ids), ct);
        if (dryRun || !db.ChangeTracker.HasChanges())
        {
            return outcome;
        }
        return await SaveAsync(authority.Id, outcome, json, $"Import of the record \"{file.Key}\" from {fileName}", ct);
    }

    private static List<Row> RowsOf(RecordFile file, Identities ids)
    {
        var sourced = new Sourced(file.Sources);
        return
        [
            .. new AuthorityRows(ids, sourced).Of(file), .. new RuleRows(ids, sourced).Of(file), .. new ServiceRows(ids, sourced).Of(file), .. new ContractRows(file, ids, sourced).All,
            .. new DecisionRows(file, ids, sourced).All,
        ];
    }

    private async Task<Authority> AuthorityAsync(AuthorityFacts facts, CancellationToken ct)
    {
        var authority = await db.Authorities.FirstOrDefaultAsync(a => a.ShortName == facts.Key, ct);
        if (authority is null)
        {
            authority = new Authority { Id = clock.NewId(), ShortName = facts.Key, Name = facts.Name, IsDemonstration = facts.Demonstration };
            db.Add(authority);
        }
        authority.Name = facts.Name;
        authority.Gss = facts.Gss ?? authority.Gss;
        authority.Kind = facts.Kind ?? authority.Kind;
        authority.Website = facts.Website ?? authority.Website;
        authority.Colour = facts.Colour ?? authority.Colour;
        authority.ReferencePattern = facts.References ?? authority.ReferencePattern;
        return authority;
    }

    private async Task<RecordOutcome> SaveAsync(Guid authority, RecordOutcome outcome, byte[] json, string why, CancellationToken ct)
    {
        var moves = db.ChangeTracker.Entries().Any(entry => entry.State != EntityState.Unchanged && entry.Entity is Contract or ExtensionOption or AuthorityRule);
        try
        {
            var kept = files.Keep(json);
            await db.SaveAsync(new Act("Record import", $"{why} (kept as {kept})"), ct);
            if (moves) await new KeepTimetables(db, clock).RunAsync(authority, why, ct);
            return outcome;
        }
        catch (DbUpdateException fault) when (fault is not DbUpdateConcurrencyException)
        {
            var what = outcome.Removed.Count == 0
                ? "the register already holds something that this file adds again"
                : $"other records still refer to something that this file takes away: one of {string.Join(", ", outcome.Removed)}";
            return RecordOutcome.Refused([new Problem("$", 1, what)]);
        }
    }
}
