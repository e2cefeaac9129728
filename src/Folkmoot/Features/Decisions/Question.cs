using Folkmoot.Data;
using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Features.Decisions
{
    /// <summary>A question asked when a body considered a decision; open until answered.</summary>
    public sealed class Question : RecordedEntity
    {
        public required Guid ConsiderationId { get; init; }

        public Consideration? Consideration { get; init; }

        public required string Text { get; set; }

        public string? Reply { get; set; }

        public DateOnly? AnsweredOn { get; set; }

        internal sealed class Mapping : IEntityTypeConfiguration<Question>
        {
            public void Configure(EntityTypeBuilder<Question> question)
            {
                question.HasOne<Authority>().WithMany().HasForeignKey(q => q.AuthorityId);
                question.HasOne(q => q.Consideration).WithMany(c => c.Questions).HasForeignKey(q => q.ConsiderationId);
                question.HasIndex(q => new { q.AuthorityId, q.ConsiderationId });
            }
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<Question> Questions => Set<Question>();
    }
}
