using Folkmoot.Law.Grounds;

namespace Folkmoot.Law.ContractRegulations;

/// <summary>What came of testing a change under one limb of regulation 72(1).</summary>
/// <param name="Limb">The limb.</param>
/// <param name="Ground">Its elements and what the stated reasons do for it.</param>
/// <param name="Cap">The most the change may come to under the limb; null where the limb has no cap or its sums are not known.</param>
public sealed record LimbAnswer(Limb Limb, GroundAnswer Ground, Money? Cap)
{
    /// <summary>Whether the limb is met.</summary>
    public Met Met => Ground.Met;

    /// <summary>Whether a change made under it calls for a modification notice (72(3)).</summary>
    public bool NoticeRequired => Limb is Limb.Additional or Limb.Unforeseen;
}

/// <summary>What came of testing a change under every limb of regulation 72(1).</summary>
public sealed record ModificationAnswer
{
    /// <summary>The facts it was asked about.</summary>
    public required ModificationFacts Facts { get; init; }

    /// <summary>The six limbs, (a) to (f).</summary>
    public required IReadOnlyList<LimbAnswer> Limbs { get; init; }

    /// <summary>Whether the change may be made without a new procurement: one limb is enough.</summary>
    public Met Permitted => Together.Any([.. Limbs.Select(limb => limb.Met)]);

    /// <summary>The first limb that is met, the one to rely on; null when none is.</summary>
    public LimbAnswer? Relied => Limbs.FirstOrDefault(limb => limb.Met == Met.Yes);

    /// <summary>Whether a modification notice is required: by the limb relied on, or by every limb still open; null when that is not settled.</summary>
    public bool? NoticeRequired => Relied is { } relied ? relied.NoticeRequired
        : Limbs.Where(limb => limb.Met == Met.NotEvidenced).Select(limb => limb.NoticeRequired).Distinct().ToList() is [var only] ? only : null;

    /// <summary>What the change comes to in per cent of the value; null when a sum is not known.</summary>
    public decimal? Percent => ModificationSums.Percent(Facts);

    /// <summary>Whether a lawyer has to sign it off before it is made: whenever no limb is met on the evidence.</summary>
    public bool NeedsLegalSignOff => Permitted != Met.Yes;

    /// <summary>The answer under one limb.</summary>
    public LimbAnswer this[Limb limb] => Limbs.First(one => one.Limb == limb);
}
