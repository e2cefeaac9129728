using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Features.Imports.Records;
using Folkmoot.Platform;
using Folkmoot.Platform.Values;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Imports.Records;

public abstract class RecordImportTests(StoreFixture store)
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_file_twice_changes_nothing()
    {
        var first = await ImportAsync(new InventedRecord("twice"));
        var entries = await EntriesAsync();
        var second = await ImportAsync(new InventedRecord("twice"));

        Assert.True(first.Accepted && first.Added.Count > 20);
        Assert.False(second.ChangedAnything);
        Assert.Equal(entries, await EntriesAsync());
    }

    [Fact]
    public async Task What_is_not_told_stays_unknown()
    {
        await ImportAsync(new InventedRecord("unknowns"));
        await using var db = store.Open();
        var term = await db.Terms.Include(t => t.Contract).SingleAsync(t => t.Contract!.Slug == "ferry-contract" && t.Arose == Folkmoot.Features.Contracts.Arising.Renewal && db.Authorities.Any(a => a.Id == t.AuthorityId && a.ShortName == "unknowns"), Ct);

        Assert.Equal((null, null, 0, Basis.Inferred, "The harbour log", "https://island.example/log"), (term.AnnualValue, term.Value, term.Grounds.Count, term.Basis, term.Source, term.SourceUrl));
        Assert.Null(term.Contract!.AnnualValue);
    }

    [Fact]
    public async Task A_changed_fact_is_changed_in_its_row_and_the_audit_trail_keeps_both_values()
    {
        await ImportAsync(new InventedRecord("changes"));
        var changed = new InventedRecord("changes");
        changed.Terms[0]!["annualValue"] = 1300;
        var outcome = await ImportAsync(changed);
        await using var db = store.Open();
        var term = await db.Terms.SingleAsync(t => t.AnnualValue == Money.Pounds(1300), Ct);
        var entry = await db.AuditTrail.SingleAsync(e => e.AuthorityId == term.AuthorityId && e.Changes.Contains("Modified"), Ct);

        Assert.Equal(["contract/ferry-contract/term/t1"], outcome.Changed);
        Assert.Empty(outcome.Added.Concat(outcome.Removed));
        Assert.Equal(1, term.Version);
        Assert.Contains("AnnualValue", entry.Changes, StringComparison.Ordinal);
        Assert.Contains("120000", entry.Changes, StringComparison.Ordinal);
        Assert.Contains("ferry", entry.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fact_taken_out_of_the_file_is_taken_out_of_the_register_and_reported()
    {
        await ImportAsync(new InventedRecord("removes"));
        var less = new InventedRecord("removes").WithoutTerm("t3");
        less.Decisions.RemoveAt(2);
        var outcome = await ImportAsync(less);
        await using var db = store.Open();

        Assert.Equal(["contract/ferry-contract/term/t3", "decision/f-3", "decision/f-3/service/ferry"], outcome.Removed.Order(StringComparer.Ordinal));
        Assert.Equal(2, await db.Decisions.CountAsync(d => db.Authorities.Any(a => a.Id == d.AuthorityId && a.ShortName == "removes"), Ct));
    }

    [Fact]
    public async Task With_anything_wrong_nothing_is_written()
    {
        var wrong = new InventedRecord("wrong");
        wrong.Terms[2]!["basis"] = "rumour";
        var outcome = await ImportAsync(wrong);
        await using var db = store.Open();

        Assert.Equal("$.contracts[0].terms[2].basis", Assert.Single(outcome.Problems).Path);
        Assert.False(await db.Authorities.AnyAsync(a => a.ShortName == "wrong", Ct));
    }

    [Fact]
    public async Task A_dry_run_tells_and_writes_nothing()
    {
        var outcome = await ImportAsync(new InventedRecord("dry"), dryRun: true);
        await using var db = store.Open();

        Assert.True(outcome.Added.Count > 20);
        Assert.False(await db.Authorities.AnyAsync(a => a.ShortName == "dry", Ct));
    }

    [Fact]
    public async Task A_decision_that_was_here_before_is_filled_in_and_never_overwritten_or_removed()
    {
        var authority = new Authority { Id = store.Clock.NewId(), ShortName = "adopts", Name = "Adopting Council" };
        var id = store.Clock.NewId();
        await store.AddAsync(authority, new Decision { Id = id, AuthorityId = authority.Id, Slug = "f-1", Title = "As the council prints it", PrintedStatus = "Approved", SortKey = SortKey.Of(null, id) });
        await ImportAsync(new InventedRecord("adopts"));
        await using (var db = store.Open())
        {
            var decision = await db.Decisions.SingleAsync(d => d.Id == id, Ct);
            Assert.Equal(("As the council prints it", "F/1", new DateOnly(2020, 12, 10), DecisionState.Approved), (decision.Title, decision.Reference, decision.MadeOn, decision.State));
        }
        var less = new InventedRecord("adopts");
        less.Decisions.RemoveAt(0);
        less.Terms[1]!.AsObject().Remove("decision");
        var outcome = await ImportAsync(less);
        await using var after = store.Open();

        Assert.Equal(["decision/f-1"], outcome.Kept);
        Assert.True(await after.Decisions.AnyAsync(d => d.Id == id, Ct));
        Assert.False(await after.DecisionServices.AnyAsync(l => l.DecisionId == id, Ct));
    }

    [Fact]
    public async Task Two_files_of_one_authority_leave_each_others_facts_alone()
    {
        await ImportAsync(new InventedRecord("two"));
        var other = new InventedRecord("two");
        other.Root["key"] = "harbour";
        other.Contracts.Clear();
        other.Decisions.Clear();
        var outcome = await ImportAsync(other);
        other.Root["bodies"]!.AsArray().Clear();
        var less = await ImportAsync(other);
        await using var db = store.Open();

        Assert.Empty(outcome.Removed);
        Assert.Equal(["body/ferry-committee", "meeting/m1"], less.Kept.Order(StringComparer.Ordinal));
        Assert.Equal(1, await db.Bodies.CountAsync(b => b.Slug == "ferry-committee" && db.Authorities.Any(a => a.Id == b.AuthorityId && a.ShortName == "two"), Ct));
    }

    [Fact]
    public async Task The_bytes_of_the_file_are_kept()
    {
        var record = new InventedRecord("kept").Bytes();
        await ImportAsync(record);
        await using var db = store.Open();
        var why = (await db.AuditTrail.SingleAsync(e => db.Authorities.Any(a => a.Id == e.AuthorityId && a.ShortName == "kept") && e.Who == "Record import", Ct)).Why;

        Assert.Equal(record, store.Files.Read(why[^65..^1]));
    }

    private Task<RecordOutcome> ImportAsync(InventedRecord record, bool dryRun = false) => ImportAsync(record.Bytes(), dryRun);

    private async Task<RecordOutcome> ImportAsync(byte[] json, bool dryRun = false)
    {
        await using var db = store.Open();
        return await new RecordImporter(db, store.Clock, store.Files).ImportAsync(json, "ferry.json", dryRun, Ct);
    }

    private async Task<int> EntriesAsync()
    {
        await using var db = store.Open();
        return await db.AuditTrail.CountAsync(Ct);
    }

    public sealed class OnSqlite(SqliteStore store) : RecordImportTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : RecordImportTests(store), IClassFixture<PostgresStore>;
}
