namespace Folkmoot.Data.Migrations;

/// <summary>The words in which the two databases differ when rows are chained.</summary>
internal sealed record ChainSql(
    string Now, string NewKey, Func<string, string> Text, Func<string, string> Microseconds, Func<string, string> Instant, Func<string, string> Key, Func<string, string> Bytes, Func<string, string> Sha256)
{
    public static readonly ChainSql Postgres = new(
        Now: "now()",
        NewKey: "gen_random_uuid()",
        Text: number => $"{number}::text",
        Microseconds: at => at,
        Instant: at => $"to_char({at} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')",
        Key: id => $"coalesce({id}::text, '')",
        Bytes: text => $"octet_length({text})",
        Sha256: form => $"encode(sha256(convert_to({form}, 'UTF8')), 'hex')");

    public static readonly ChainSql Sqlite = new(
        Now: "strftime('%Y-%m-%d %H:%M:%f', 'now')",
        NewKey: "upper(substr(hex(randomblob(16)), 1, 8) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6)))",
        Text: number => $"CAST({number} AS TEXT)",
        Microseconds: at => $"substr({at}, 1, 26)",
        Instant: at => $"substr({at}, 1, 10) || 'T' || substr({at}, 12, 8) || '.' || substr(substr({at}, 21) || '000000', 1, 6) || 'Z'",
        Key: id => $"coalesce(lower({id}), '')",
        Bytes: text => $"length(CAST({text} AS BLOB))",
        Sha256: form => $"{SqliteTuning.Sha256}({form})");

    /// <summary>The digest of values, each as its length in bytes, a colon, the value and a comma.</summary>
    public string Digest(params IEnumerable<string> values) => Sha256(string.Join(" || ", values.Select(value => $"{Bytes($"({value})")} || ':' || ({value}) || ','")));
}
