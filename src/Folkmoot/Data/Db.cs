using System.Linq.Expressions;
using Folkmoot.Platform;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Audit;
using Folkmoot.Platform.Search;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Data;

/// <summary>The store. Each feature adds its sets in a part of this class beside its entities.</summary>
public sealed partial class Db(DbContextOptions<Db> options, Clock clock, IFullText fullText, Reader reader) : DbContext(options)
{
    public Reader Reader { get; } = reader;

    public IFullText FullText { get; } = fullText;

    public DbSet<AuditEntry> AuditTrail => Set<AuditEntry>();

    /// <summary>Saves all that was changed, with its index entries and its audit entry, in one transaction. With nothing changed, the act alone is recorded.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody saved one of the rows since it was read.</exception>
    public async Task SaveAsync(Act act, CancellationToken ct = default)
    {
        ChangeTracker.DetectChanges();
        // Once is enough: looking again at every row for each step below makes a large write several times as long.
        var detecting = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            await SaveDetectedAsync(act, ct);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = detecting;
        }
    }

    private async Task SaveDetectedAsync(Act act, CancellationToken ct)
    {
        var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(ct) : null;
        await using var _ = own;
        var removed = IndexEntries.Outdated(ChangeTracker);
        var written = IndexEntries.Written(ChangeTracker);
        CountVersions();
        var trail = Trail.Of(ChangeTracker);
        await base.SaveChangesAsync(acceptAllChangesOnSuccess: true, ct);
        await IndexEntries.SaveAsync(this, written, removed, ct);
        await Chain.AddAsync(this, trail, act, () => clock.Now, ct);
        if (own is not null)
        {
            await own.CommitAsync(ct);
        }
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw Refused();

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) => throw Refused();

    private static InvalidOperationException Refused() => new("Every write says who writes and why: call SaveAsync.");

    private void CountVersions()
    {
        foreach (var entry in ChangeTracker.Entries<Entity>().Where(e => e.State == EntityState.Modified))
        {
            entry.Property(e => e.Version).CurrentValue++;
        }
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.ApplyConfigurationsFromAssembly(typeof(Db).Assembly);
        foreach (var type in model.Model.GetEntityTypes())
        {
            if (type.ClrType.IsAssignableTo(typeof(Entity)))
            {
                model.Entity(type.ClrType).Property(nameof(Entity.Version)).IsConcurrencyToken();
            }
            if (type.ClrType.IsAssignableTo(typeof(IGuarded)))
            {
                model.Entity(type.ClrType).HasQueryFilter(AccessRule(type.ClrType));
            }
            foreach (var key in type.GetForeignKeys().Where(k => !k.IsOwnership))
            {
                key.DeleteBehavior = DeleteBehavior.Restrict;
            }
        }
    }

    /// <summary>The access rule as the query filter of every guarded thing: see <see cref="Platform.Access.Reader"/>.</summary>
    private LambdaExpression AccessRule(Type type)
    {
        var thing = Expression.Parameter(type, "thing");
        var reader = Expression.Property(Expression.Constant(this), nameof(Reader));
        var openness = Expression.Property(thing, nameof(IGuarded.Openness));
        var all = Expression.Property(reader, nameof(Platform.Access.Reader.MaySeeAll));
        var open = Expression.Equal(openness, Expression.Constant(Openness.Open));
        var theirs = Expression.Equal(Expression.Property(thing, nameof(Entity.AuthorityId)), Expression.Property(reader, nameof(Platform.Access.Reader.AuthorityId)));
        var shown = Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(Openness)], Expression.Property(reader, nameof(Platform.Access.Reader.Withheld)), openness);
        return Expression.Lambda(Expression.OrElse(Expression.OrElse(all, open), Expression.AndAlso(theirs, shown)), thing);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<Enum>().HaveConversion<string>();
        conventions.Properties<Money>().HaveConversion<MoneyInPence>();
        conventions.Properties<DateTime>().HaveConversion<UtcInstant>();
    }
}
