using System.Data.Common;
using System.Runtime.CompilerServices;
using Folkmoot.Platform.Audit;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Data;

/// <summary>The rows of the audit trail that are asked for.</summary>
/// <param name="From">The lowest number.</param>
/// <param name="AuthorityId">Only rows of one authority.</param>
/// <param name="Since">The earliest instant, UTC.</param>
/// <param name="Before">The instant, UTC, at which the rows asked for end.</param>
public sealed record TrailAsked(long From = long.MinValue, Guid? AuthorityId = null, DateTime? Since = null, DateTime? Before = null);

/// <summary>The audit trail as it lies in the database, read row by row.</summary>
public sealed class StoredTrail(Db db)
{
    private bool IsPostgres => db.Database.IsNpgsql();

    /// <summary>The last row: 0 and the beginning when there is none.</summary>
    public Task<ChainHead> HeadAsync(CancellationToken ct) => Chain.HeadAsync(db, ct);

    /// <summary>The hash that a row says it has; null when there is no such row.</summary>
    public Task<string?> HashOfAsync(long number, CancellationToken ct) => db.AuditTrail.Where(e => e.Number == number).Select(e => e.Hash).FirstOrDefaultAsync(ct);

    /// <summary>The rows in the order of their numbers, as they were at one moment.</summary>
    public async IAsyncEnumerable<StoredEntry> ReadAsync(TrailAsked asked, [EnumeratorCancellation] CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandTimeout = 0;
        command.CommandText = Select(command, asked);
        await using var row = await command.ExecuteReaderAsync(ct);
        while (await row.ReadAsync(ct)) yield return Entry(row);
    }

    private string Select(DbCommand command, TrailAsked asked)
    {
        var where = Where(command, "\"Number\" >=", asked.From);
        if (asked.AuthorityId is { } authority) where += " AND " + Where(command, "\"AuthorityId\" =", authority);
        if (asked.Since is { } since) where += " AND " + Where(command, "\"At\" >=", since);
        if (asked.Before is { } before) where += " AND " + Where(command, "\"At\" <", before);
        var (at, key) = IsPostgres ? ("to_char(\"At\" AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')", "upper(\"AuthorityId\"::text)") : ("CAST(\"At\" AS TEXT)", "CAST(\"AuthorityId\" AS TEXT)");
        return $"SELECT \"Number\", \"Kind\", {at}, {key}, \"Who\", \"Why\", \"Changes\", \"Previous\", \"Hash\" FROM \"AuditTrail\" WHERE {where} ORDER BY \"Number\"";
    }

    private static string Where(DbCommand command, string comparison, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = $"@p{command.Parameters.Count}";
        parameter.Value = value;
        command.Parameters.Add(parameter);
        return $"{comparison} {parameter.ParameterName}";
    }

    private static StoredEntry Entry(DbDataReader row) => new(
        row.GetInt64(0), row.GetString(1), StoredEntry.Instant(row.GetString(2)), StoredEntry.Key(row.IsDBNull(3) ? null : row.GetString(3)),
        row.GetString(4), row.GetString(5), row.GetString(6), row.GetString(7), row.GetString(8));
}
