namespace Folkmoot.Tests.Fixtures;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class SetTime(DateTimeOffset now) : TimeProvider
{
    /// <summary>This instant.</summary>
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
