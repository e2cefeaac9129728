using Folkmoot.Data;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Audit.Checking;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.AuditTrail;

public abstract class TamperTests(StoreFixture store)
{
    private const string Columns = "\"Kind\", \"At\", \"AuthorityId\", \"Who\", \"Why\", \"Changes\", \"Previous\", \"Hash\"";

    private readonly string _junk = new('a', 64);

    [Fact]
    public async Task A_trail_that_nobody_touched_holds_and_has_its_head()
    {
        var head = await store.WriteAsync(6);

        Assert.Empty(await store.AfterAsync(null));
        Assert.Empty(await store.AfterAsync(new(head.Number, head.Hash)));
        Assert.Empty(await store.AfterAsync(new(null, head.Hash)));
        Assert.Empty(await store.AfterAsync(new(0, AuditForm.Beginning)));
    }

    [Theory]
    [InlineData("\"Who\" = 'nobody'")]
    [InlineData("\"Why\" = \"Why\" || ' '")]
    [InlineData("\"Kind\" = 'Chained'")]
    [InlineData("\"Changes\" = '[]'")]
    [InlineData("\"AuthorityId\" = NULL")]
    [InlineData("\"Hash\" = upper(\"Hash\")")]
    [InlineData("\"Previous\" = \"Hash\"")]
    public async Task A_row_altered_in_any_column_is_named(string how)
    {
        var row = (await store.WriteAsync(8)).Number - 3;
        await using var db = store.Open();
        // Only a row whose authority is known can lose it.
        if (how.Contains("AuthorityId")) Assert.NotNull((await db.AuditTrail.SingleAsync(e => e.Number == row)).AuthorityId);

        var finding = Assert.Single(await store.AfterAsync(null, $"UPDATE \"AuditTrail\" SET {how} WHERE \"Number\" = {row}"));

        Assert.Equal((Fault.Altered, row, row), (finding.Fault, finding.First, finding.Last));
    }

    [Fact]
    public async Task A_row_whose_time_was_altered_by_a_microsecond_is_named()
    {
        var row = (await store.WriteAsync(5)).Number - 2;
        await using var db = store.Open();
        var later = db.Database.IsNpgsql() ? "\"At\" + interval '1 microsecond'" : "'2026-11-21 12:00:00.000001'";
        var finding = Assert.Single(await store.AfterAsync(null, $"UPDATE \"AuditTrail\" SET \"At\" = {later} WHERE \"Number\" = {row}"));
        Assert.Equal((Fault.Altered, row), (finding.Fault, finding.First));

        if (!db.Database.IsSqlite()) return;
        string[] writings = ["\"At\" = 'some day'", "\"At\" = \"At\" || '.0000000'", "\"AuthorityId\" = lower(\"AuthorityId\")", "\"AuthorityId\" = ''"];
        foreach (var writing in writings)
            Assert.Equal(row, Assert.Single(await store.AfterAsync(null, $"UPDATE \"AuditTrail\" SET {writing} WHERE \"Number\" = {row}")).First);
    }

    [Fact]
    public async Task A_row_that_was_deleted_is_named()
    {
        var row = (await store.WriteAsync(8)).Number - 4;

        Assert.Equal(
            [new(Fault.Deleted, row, row + 1, $"Rows {row} to {row + 1} were deleted.")],
            await store.AfterAsync(null, $"DELETE FROM \"AuditTrail\" WHERE \"Number\" IN ({row}, {row + 1})"));
        Assert.Contains(
            await store.AfterAsync(null, [$"DELETE FROM \"AuditTrail\" WHERE \"Number\" = {row}", .. Renumber(row, -1)]),
            f => (f.Fault, f.First, f.Last) == (Fault.Deleted, row, row));
    }

    [Fact]
    public async Task A_row_that_was_inserted_is_named()
    {
        var end = (await store.WriteAsync(8)).Number;
        string Copy(long from, long to, string hash) =>
            $"INSERT INTO \"AuditTrail\" (\"Number\", {Columns}) SELECT {to}, \"Kind\", \"At\", \"AuthorityId\", 'nobody', \"Why\", \"Changes\", \"Previous\", {hash} FROM \"AuditTrail\" WHERE \"Number\" = {from}";

        var last = Assert.Single(await store.AfterAsync(null, Copy(end - 4, end + 1, $"'{_junk}'")));
        var between = await store.AfterAsync(null, [.. Renumber(end - 2, 1), Copy(end - 4, end - 2, $"'{_junk}'")]);

        Assert.Equal((Fault.Inserted, end + 1), (last.Fault, last.First));
        Assert.Equal([(Fault.Inserted, end - 2, end - 2), (Fault.Moved, end - 1, end + 1)], between.OrderBy(f => f.First).Select(f => (f.Fault, f.First, f.Last)));
    }

    [Fact]
    public async Task Rows_that_changed_places_are_named()
    {
        var end = (await store.WriteAsync(8)).Number;
        string Number(long from, long to) => $"UPDATE \"AuditTrail\" SET \"Number\" = {to} WHERE \"Number\" = {from}";

        var findings = await store.AfterAsync(null, Number(end - 5, 0), Number(end - 2, end - 5), Number(0, end - 2));

        Assert.Equal([(Fault.Moved, end - 5), (Fault.Moved, end - 2)], findings.Select(f => (f.Fault, f.First)));
    }

    [Fact]
    public async Task Rows_cut_off_at_the_end_are_named_when_a_head_was_published()
    {
        var head = await store.WriteAsync(8);
        var cut = $"DELETE FROM \"AuditTrail\" WHERE \"Number\" > {head.Number - 2}";

        Assert.Empty(await store.AfterAsync(null, cut));
        var finding = Assert.Single(await store.AfterAsync(new(head.Number, head.Hash), cut));
        Assert.Equal((Fault.CutOff, head.Number - 1, head.Number), (finding.Fault, finding.First, finding.Last));
        finding = Assert.Single(await store.AfterAsync(new(null, head.Hash), cut));
        Assert.Equal((Fault.CutOff, head.Number - 1), (finding.Fault, finding.First));
    }

    [Fact]
    public async Task A_chain_reckoned_anew_is_found_out_by_the_published_head()
    {
        var head = await store.WriteAsync(6);
        await using var db = store.Open();
        await using var undone = await db.Database.BeginTransactionAsync();
        await db.Database.ExecuteSqlAsync($"DELETE FROM \"AuditTrail\" WHERE \"Number\" >= {head.Number - 1}");
        await db.SaveAsync(new Act("somebody else", "another history"));
        await db.SaveAsync(new Act("somebody else", "another history"));
        await db.SaveAsync(new Act("somebody else", "another history"));

        Assert.Empty(await TrailFixture.VerifyAsync(db));
        Assert.Equal(head.Number, Assert.Single(await TrailFixture.VerifyAsync(db, head: new(head.Number, head.Hash))).First);
    }

    [Fact]
    public async Task Verifying_from_a_row_trusts_the_one_before_it_and_misses_it_when_it_is_gone()
    {
        var end = (await store.WriteAsync(6)).Number;
        await using var db = store.Open();
        await using var undone = await db.Database.BeginTransactionAsync();
        await db.Database.ExecuteSqlAsync($"UPDATE \"AuditTrail\" SET \"Who\" = 'nobody' WHERE \"Number\" = {end - 2}");
        Assert.Empty(await TrailFixture.VerifyAsync(db, from: end - 1));
        Assert.Single(await TrailFixture.VerifyAsync(db, from: end - 2));

        await db.Database.ExecuteSqlAsync($"DELETE FROM \"AuditTrail\" WHERE \"Number\" = {end - 2}");
        Assert.Equal(end - 2, Assert.Single(await TrailFixture.VerifyAsync(db, from: end - 1)).First);
    }

    // The numbers are a key: they are moved by way of others.
    private static string[] Renumber(long from, int by) =>
    [
        $"UPDATE \"AuditTrail\" SET \"Number\" = -\"Number\" WHERE \"Number\" >= {from}",
        $"UPDATE \"AuditTrail\" SET \"Number\" = -\"Number\" + {by} WHERE \"Number\" < 0",
    ];

    public sealed class OnSqlite(SqliteStore store) : TamperTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : TamperTests(store), IClassFixture<PostgresStore>;
}
