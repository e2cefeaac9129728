namespace Folkmoot.Platform.Access;

/// <summary>What is done to a thing.</summary>
public enum Deed
{
    /// <summary>To read it, or learn that it is there.</summary>
    See,

    /// <summary>To begin one.</summary>
    Start,

    /// <summary>To change its words.</summary>
    Edit,

    /// <summary>To say what becomes of it: settle a finding, rule on a call-in, carry a decision out.</summary>
    Settle,

    /// <summary>To put it before the public.</summary>
    Publish,

    /// <summary>To decide.</summary>
    Decide,

    /// <summary>To ask for it: a call-in.</summary>
    Request,

    /// <summary>To take it back, or let it lapse.</summary>
    Withdraw,

    /// <summary>To hold it for proceedings or an inquiry, or to lift that.</summary>
    Hold,
}
