using Folkmoot.Law;
using Folkmoot.Law.Chains;

namespace Folkmoot.Features.Routes.Record;

/// <summary>The signs of the chain of awards of a service on a day.</summary>
public static class Chains
{
    /// <summary>The signs; null when there is no award, or the levels of the day are not held.</summary>
    public static ChainFindings? Of(AsOf asOf, DateOnly on)
    {
        var awards = asOf.Chain();
        if (awards.Count == 0) return null;
        try
        {
            return Chain.Read(awards, on);
        }
        catch (OutsideTheLaw)
        {
            return null;
        }
    }
}
