namespace Folkmoot.Law.Routes;

/// <summary>A way in which a service can go on, or end, when its contract comes to its end.</summary>
public enum RouteKind
{
    /// <summary>Take up an option to extend that the contract holds.</summary>
    Option,

    /// <summary>Change the contract under the rules of the law it was awarded under.</summary>
    Modification,

    /// <summary>Call off from a framework agreement or a dynamic system.</summary>
    CallOff,

    /// <summary>Award a new contract without competition, by a ground of the law.</summary>
    DirectAward,

    /// <summary>Award directly after a competition that brought nothing suitable.</summary>
    Switching,

    /// <summary>Award a new contract by competition.</summary>
    Competition,

    /// <summary>Bring the service in house.</summary>
    InHouse,

    /// <summary>Let the contract end and put nothing in its place.</summary>
    End,
}
