using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Folkmoot.Data;

/// <summary>Values that the audit trail tells of without telling them: that they changed is kept, what they were and became is not.</summary>
public static class Secrets
{
    private const string Mark = "Folkmoot:Secret";

    /// <summary>Keeps the property's values out of the audit trail.</summary>
    public static PropertyBuilder<T> IsSecret<T>(this PropertyBuilder<T> property) => property.HasAnnotation(Mark, value: true);

    internal static bool IsSecret(this IReadOnlyProperty property) => property.FindAnnotation(Mark) is not null;
}
