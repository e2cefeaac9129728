using System.Data.Common;
using Folkmoot.Data;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Fixtures;

/// <summary>Reads a database's tables, columns, keys, indexes and foreign keys as sorted lines. The full-text index and the migrations' own tables are left out: the model does not know them.</summary>
internal static class Schema
{
    private const string Sqlite =
        """
        WITH own AS (
            SELECT name FROM sqlite_master
            WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\_\_EF%' ESCAPE '\' AND name NOT LIKE 'search\_%' ESCAPE '\')
        SELECT 'column ' || own.name || '.' || c.name || ' ' || c.type || CASE c."notnull" WHEN 1 THEN ' not null' ELSE '' END
            || CASE WHEN c.pk > 0 THEN ' key ' || c.pk ELSE '' END || coalesce(' default ' || c.dflt_value, '')
        FROM own, pragma_table_info(own.name) c
        UNION ALL
        SELECT 'index ' || i.name || CASE i."unique" WHEN 1 THEN ' unique' ELSE '' END || CASE i.partial WHEN 1 THEN ' partial' ELSE '' END || ' on ' || own.name
            || ' (' || (SELECT group_concat(x.name || CASE x."desc" WHEN 1 THEN ' desc' ELSE '' END, ', ') FROM pragma_index_xinfo(i.name) x WHERE x.key = 1) || ')'
        FROM own, pragma_index_list(own.name) i WHERE i.origin = 'c'
        UNION ALL
        SELECT 'foreign key ' || own.name || '.' || f."from" || ' to ' || f."table" || '.' || f."to" || ' on delete ' || f.on_delete
        FROM own, pragma_foreign_key_list(own.name) f
        """;

    private const string Postgres =
        """
        SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || coalesce('(' || character_maximum_length || ')', '')
            || CASE is_nullable WHEN 'NO' THEN ' not null' ELSE '' END || coalesce(' default ' || column_default, '') || CASE is_identity WHEN 'YES' THEN ' identity' ELSE '' END
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\_\_EF%' AND table_name NOT LIKE 'search\_%'
        UNION ALL
        SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '\_\_EF%' AND tablename NOT LIKE 'search\_%'
        UNION ALL
        SELECT 'constraint ' || conname || ' on ' || c.relname || ' ' || pg_get_constraintdef(k.oid)
        FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
        WHERE k.connamespace = 'public'::regnamespace AND c.relname NOT LIKE '\_\_EF%' AND c.relname NOT LIKE 'search\_%'
        """;

    internal static async Task<IReadOnlyList<string>> OfAsync(Db db)
    {
        var connection = db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = db.Database.IsSqlite() ? Sqlite : Postgres;
        await using DbDataReader row = await command.ExecuteReaderAsync();
        List<string> lines = [];
        while (await row.ReadAsync()) lines.Add(row.GetString(0));
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }
}
