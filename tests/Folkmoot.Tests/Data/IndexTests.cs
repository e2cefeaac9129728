using Folkmoot.Platform.Values;
using Folkmoot.Tests.Fixtures;
using Folkmoot.Tests.House;

namespace Folkmoot.Tests.Data;

public sealed class IndexTests(SqliteStore store) : IClassFixture<SqliteStore>
{
    [Fact]
    public void The_authority_comes_first_in_every_index_that_is_not_a_key()
    {
        using var db = store.Open();
        Broken.None(
            "An index of an authority's rows that does not begin with the authority:",
            from type in db.Model.GetEntityTypes()
            where type.ClrType.IsAssignableTo(typeof(Entity))
            from index in type.GetDeclaredIndexes()
            let first = index.Properties[0]
            where first.Name != nameof(Entity.AuthorityId) && !first.IsForeignKey() && first.Name != "SortKey"
            select $"{type.ClrType.Name}: {string.Join(", ", index.Properties.Select(property => property.Name))}");
    }

    [Fact]
    public void Everything_that_can_be_edited_has_a_version_token()
    {
        using var db = store.Open();
        Broken.None(
            "A row without a version token:",
            db.Model.GetEntityTypes().Where(type => !type.IsOwned() && type.ClrType.GetProperty("Version") is not null && type.FindProperty("Version")?.IsConcurrencyToken != true).Select(type => type.ClrType.Name));
    }
}
