using Folkmoot.Data;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Features.Rules;

/// <summary>All rules that an authority has made for itself, asked by day. One query brings them; asking costs none.</summary>
public sealed class AuthorityRules(IReadOnlyList<AuthorityRule> rows)
{
    /// <summary>An authority of which nothing is known.</summary>
    public static readonly AuthorityRules None = new([]);

    /// <summary>Every row, by subject and then oldest first.</summary>
    public IReadOnlyList<AuthorityRule> Rows { get; } = [.. rows.OrderBy(row => row.Subject).ThenBy(row => row.About, StringComparer.Ordinal).ThenBy(row => row.From)];

    public static async Task<AuthorityRules> OfAsync(Db db, Guid authority, CancellationToken ct) =>
        new(await db.AuthorityRules.AsNoTracking().Where(rule => rule.AuthorityId == authority).ToListAsync(ct));

    /// <summary>The rules that hold on a day, as the law's own records. Where none is given for a subject, the answer says so and what is counted with instead.</summary>
    public RulesOnDay On(DateOnly day) => new(day, Rows);

    /// <summary>The last day on which a row holds; null while no other follows it.</summary>
    public DateOnly? Until(AuthorityRule row) =>
        row.Subject == Subject.ClosureDays ? null
        : Rows.FirstOrDefault(next => next.Subject == row.Subject && next.About == row.About && next.From > row.From)?.From.AddDays(-1);
}
