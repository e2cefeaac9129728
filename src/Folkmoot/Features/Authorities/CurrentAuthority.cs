namespace Folkmoot.Features.Authorities;

/// <summary>The authority that the address names. Pages below <c>/{authority}</c> always have one: an unknown name is answered with "not found" before they run.</summary>
public sealed class CurrentAuthority
{
    private Authority? authority;

    public bool IsSet => authority is not null;

    public Authority Value
    {
        get => authority ?? throw new InvalidOperationException("The address names no authority.");
        set => authority = value;
    }

    public Guid Id => Value.Id;

    public string ShortName => Value.ShortName;

    /// <summary>An address below the authority: <c>Link("decisions")</c> gives "/kent/decisions".</summary>
    public string Link(string path) => path.Length == 0 ? "/" + ShortName : $"/{ShortName}/{path}";
}
