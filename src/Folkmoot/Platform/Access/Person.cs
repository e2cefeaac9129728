namespace Folkmoot.Platform.Access;

/// <summary>Who sent the request, with the roles they hold at the authority that the address names. One a request; nobody until they have signed in.</summary>
public sealed class Person
{
    /// <summary>The account; null for the public.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>How the audit trail names them; empty for the public.</summary>
    public string Who { get; private set; } = "";

    /// <summary>What they do at the authority, in words: "Head of commissioning".</summary>
    public string Title { get; private set; } = "";

    /// <summary>The roles held at the authority of the address; none on a page of no authority.</summary>
    public IReadOnlyCollection<Role> Roles { get; private set; } = [];

    /// <summary>Whether somebody has signed in.</summary>
    public bool IsSignedIn => AccountId is not null;

    /// <summary>Whether they may do it to the thing in that state: see <see cref="AccessTable.May"/>.</summary>
    public bool May(Thing thing, Deed deed, Enum? state = null) => AccessTable.May(Roles, thing, deed, state);

    /// <summary>Says who it is.</summary>
    public void Is(Guid account, string who, string title) => (AccountId, Who, Title) = (account, who, title);

    /// <summary>Says what they are at the authority of the address.</summary>
    public void Holds(IReadOnlyCollection<Role> roles) => Roles = roles;
}
