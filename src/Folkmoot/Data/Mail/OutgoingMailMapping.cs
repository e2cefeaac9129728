using Folkmoot.Platform.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Data.Mail
{
    internal sealed class OutgoingMailMapping : IEntityTypeConfiguration<OutgoingMail>
    {
        public void Configure(EntityTypeBuilder<OutgoingMail> mail)
        {
            mail.Property(m => m.To).IsSecret();
            mail.Property(m => m.Subject).IsSecret();
            mail.Property(m => m.Text).IsSecret();
            mail.Property(m => m.LeaveAt).IsSecret();
            // Small enough to be read whole: only what is still to be sent is in it.
            mail.HasIndex(m => new { m.AuthorityId, m.NotBefore, m.Id }).HasFilter("\"EndedAt\" IS NULL");
            mail.HasIndex(m => new { m.AuthorityId, m.State, m.Id });
        }
    }
}

namespace Folkmoot.Data
{
    public sealed partial class Db
    {
        public DbSet<OutgoingMail> OutgoingMail => Set<OutgoingMail>();
    }
}
