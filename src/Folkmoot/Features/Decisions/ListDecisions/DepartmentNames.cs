using Folkmoot.Data;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Decisions.ListDecisions;

/// <summary>The departments that decisions name. Jumps along the index from each name to the next: a few steps, however many decisions there are.</summary>
public static class DepartmentNames
{
    public static Task<List<string>> ReadAsync(Db db, Guid authorityId, CancellationToken ct) =>
        db.Database.SqlQuery<string>(
            $"""
            WITH RECURSIVE names(name) AS (
                SELECT (SELECT "Department" FROM "Decisions" WHERE "AuthorityId" = {authorityId} AND "Department" > '' AND ("Openness" = 'Open' OR {db.Reader.MaySeeAll})
                    ORDER BY "Department" LIMIT 1)
                UNION ALL
                SELECT (SELECT "Department" FROM "Decisions" WHERE "AuthorityId" = {authorityId} AND "Department" > names.name AND ("Openness" = 'Open' OR {db.Reader.MaySeeAll})
                    ORDER BY "Department" LIMIT 1)
                FROM names WHERE names.name IS NOT NULL)
            SELECT name AS "Value" FROM names WHERE name IS NOT NULL
            """).ToListAsync(ct);
}
