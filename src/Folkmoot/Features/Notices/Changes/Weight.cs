namespace Folkmoot.Features.Notices.Changes;

/// <summary>Whether another value in a field makes a new notice.</summary>
public enum Weight
{
    /// <summary>Always: the days are counted anew.</summary>
    Material,

    /// <summary>Unless somebody says, and publishes, why the other words mean the same.</summary>
    UnlessSameMeaning,

    /// <summary>Never: a correction is enough.</summary>
    Immaterial,
}

/// <summary>A field that is other than in the notice before.</summary>
/// <param name="Field">The field, with its weight.</param>
/// <param name="Was">What it was, in words.</param>
/// <param name="Is">What it is now.</param>
public sealed record NoticeChange(MaterialField Field, string? Was, string? Is);

/// <summary>A line of the list of what is material.</summary>
/// <param name="Name">The field, as it is published.</param>
/// <param name="Weight">What another value does.</param>
/// <param name="Because">The reason.</param>
/// <param name="Of">Its value in words; null for nothing.</param>
public sealed record MaterialField(string Name, Weight Weight, string Because, Func<NoticeForm, string?> Of);
