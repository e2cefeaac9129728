namespace Folkmoot.Platform.Access;

/// <summary>
/// A page or endpoint for those who may do this to that: others are asked to sign in, or told that it is not for them. Without it, an
/// address is for anyone. The thing's state is asked about where the thing is at hand.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class MayAttribute(Deed deed, Thing thing) : Attribute
{
    /// <summary>What is done.</summary>
    public Deed Deed => deed;

    /// <summary>To what.</summary>
    public Thing Thing => thing;
}
