using System.CommandLine;
using System.Text.Json;
using Folkmoot.Features.AuditTrail;
using Folkmoot.Platform;
using Folkmoot.Platform.Audit;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.AuditTrail;

public abstract class CommandTests(StoreFixture store)
{
    [Fact]
    public async Task Verify_ends_with_0_while_the_chain_holds_and_with_1_and_the_rows_when_it_does_not()
    {
        var head = await store.WriteAsync(6);
        var printed = await InProcessAsync("audit", "head");
        Assert.Matches($"^{head.Number}:{head.Hash} [0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}\n$", printed.Out);
        var holds = await InProcessAsync("audit", "verify", "--head", printed.Out.Split(' ')[0]);
        Assert.Equal((0, $"The chain holds: {head.Number} rows. The published head is in it.\nHead: {head.Number}:{head.Hash}\n"), (holds.Code, holds.Out));

        await HandAsync($"UPDATE \"AuditTrail\" SET \"Who\" = \"Who\" || '?' WHERE \"Number\" = {head.Number - 2}");
        var broken = await RunAsync("audit", "verify");
        Assert.Equal((1, $"Row {head.Number - 2} was altered: what it holds does not give its hash.\nThe chain does not hold: 1 finding in {head.Number} rows.\n"), (broken.Code, broken.Out));
        var from = await InProcessAsync("audit", "verify", "--from", $"{head.Number - 1}");
        Assert.Equal((0, $"The chain holds: 2 rows from row {head.Number - 1} on, trusting the one before.\nHead: {head.Number}:{head.Hash}\n"), (from.Code, from.Out));
        await HandAsync($"UPDATE \"AuditTrail\" SET \"Who\" = replace(\"Who\", '?', '') WHERE \"Number\" = {head.Number - 2}");
    }

    [Theory]
    [InlineData("--head is a hash", "verify", "--head", "57")]
    [InlineData("--from is the number", "verify", "--from", "0")]
    [InlineData("not among the rows from 9", "verify", "--from", "9", "--head", "7:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("There is no authority 'nowhere'", "export", "--format", "json", "--authority", "nowhere")]
    [InlineData("There is no 30 February", "export", "--format", "csv", "--from", "2026-02-30")]
    [InlineData("--to is before --from", "export", "--format", "csv", "--from", "2026-02-02", "--to", "2026-02-01")]
    [InlineData("xml", "export", "--format", "xml")]
    public async Task What_cannot_be_meant_is_refused_in_words(string words, params string[] arguments)
    {
        var refused = await InProcessAsync(["audit", .. arguments]);

        Assert.Equal(1, refused.Code);
        Assert.Contains(words, refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_export_as_JSON_gives_the_hashes_and_narrows_to_days_and_an_authority()
    {
        var summer = new DateTimeOffset(2026, 7, 1, 23, 30, 0, TimeSpan.Zero);
        store.Time.Now = summer;
        var town = new Town(store.Clock, $"export-{store.Clock.NewId():N}");
        await store.AddAsync(town.Authority, town.Decision("Repair the =ferry", new(2026, 1, 20)));
        store.Time.Now = summer.AddDays(1);
        await store.AddAsync(town.Decision("Repair the pier", new(2026, 1, 20)));

        var rows = await RowsAsync("--authority", town.Authority.ShortName);
        Assert.Equal(2, rows.Count);
        foreach (var row in rows)
        {
            string Of(string name) => row.GetProperty(name).GetString()!;
            Assert.Equal((town.Authority.ShortName, AuditForm.Key(town.Authority.Id)), (Of("authority"), Of("authorityId")));
            Assert.Equal(Of("hash"), AuditForm.HashOf(row.GetProperty("number").GetInt64(), Of("previous"), AuditForm.DigestOf(Of("kind"), Of("at"), Of("authorityId"), Of("who"), Of("why"), Of("changes"))));
        }

        // Half past eleven at night in UTC is the next day in a London summer.
        Assert.Equal("2026-07-01T23:30:00.000000Z", Assert.Single(await RowsAsync("--authority", town.Authority.ShortName, "--from", "2026-07-02", "--to", "2026-07-02")).GetProperty("at").GetString());
        Assert.Empty(await RowsAsync("--authority", town.Authority.ShortName, "--from", "2026-07-04"));
    }

    [Fact]
    public async Task The_export_as_CSV_guards_against_formulas()
    {
        await using var db = store.Open();
        await db.SaveAsync(new Act("@SUM(A1)", "=1+1, \"two\""));

        var csv = (await RunAsync("audit", "export", "--format", "csv")).Out.Split("\r\n");

        Assert.Equal("number,kind,at,authority,authority_id,who,why,changes,previous,hash", csv[0].TrimStart('\ufeff'));
        Assert.Contains(csv, line => line.Contains(",'@SUM(A1),\"'=1+1, \"\"two\"\"\",[],", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_store_that_is_not_there_is_not_made()
    {
        var nowhere = Path.Combine(Path.GetTempPath(), $"folkmoot-{store.Clock.NewId():N}.db");

        var refused = await Child.FolkmootAsync(nowhere, "audit", "verify");

        Assert.Equal((1, "There is no store there: see --database and --data.\n"), (refused.Code, refused.Error));
        Assert.False(File.Exists(nowhere));
    }

    private async Task<List<JsonElement>> RowsAsync(params string[] arguments)
    {
        var export = await RunAsync(["audit", "export", "--format", "json", .. arguments]);
        Assert.Equal((0, ""), (export.Code, export.Error));
        using var json = JsonDocument.Parse(export.Out);
        return [.. json.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.Clone())];
    }

    private async Task<(int Code, string Out, string Error)> InProcessAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var root = new RootCommand { CommandLine.Database, CommandLine.DataFolder, AuditCommand.Create() };
        var code = await root.Parse([.. arguments, "--database", store.Store.Database]).InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }

    private Task<(int Code, string Out, string Error)> RunAsync(params string[] arguments) => Child.FolkmootAsync(store.Store.Database, arguments);

    private async Task HandAsync(string statement)
    {
        await using var db = store.Open();
        Assert.Equal(1, await db.Database.ExecuteSqlRawAsync(statement));
    }

    public sealed class OnSqlite(SqliteStore store) : CommandTests(store), IClassFixture<SqliteStore>;

    public sealed class OnPostgres(PostgresStore store) : CommandTests(store), IClassFixture<PostgresStore>;
}
