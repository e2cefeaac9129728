namespace Folkmoot.Platform.Files;

/// <summary>A page to which files are sent: its requests may be as large as the settings allow, and no request to another page may be.</summary>
/// <param name="atOnce">How many files come in one request.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class TakesFilesAttribute(int atOnce = 1) : Attribute
{
    /// <summary>How many files come in one request.</summary>
    public int AtOnce => atOnce;
}
