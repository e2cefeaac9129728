using Folkmoot.Features.Contracts;
using Folkmoot.Law;
using Answer = Folkmoot.Platform.Values.Answer;

namespace Folkmoot.Features.Implementation;

/// <summary>Something that a decision does to the register.</summary>
public abstract record NewRegisterAct;

/// <summary>A contract runs on for another stretch, by a direct award, a modification or a renewal.</summary>
public sealed record NewTerm(Guid ContractId, DateOnly From, DateOnly To, Arising Arose, Answer Competed) : NewRegisterAct
{
    public Money? AnnualValue { get; init; }

    public Money? Value { get; init; }

    public IReadOnlyList<Ground> Grounds { get; init; } = [];
}

/// <summary>An option to extend is taken up.</summary>
public sealed record NewOptionTakenUp(Guid ContractId, int Number) : NewRegisterAct
{
    public Money? AnnualValue { get; init; }
}

/// <summary>A contract begins.</summary>
public sealed record NewContract(string Title, Guid? ServiceId, DateOnly From, DateOnly To, Regime Regime, Arising Arose, Answer Competed) : NewRegisterAct
{
    public IReadOnlyList<Guid> Providers { get; init; } = [];

    /// <summary>The contract it takes over from.</summary>
    public Guid? FollowsId { get; init; }

    public Money? AnnualValue { get; init; }

    public Money? Value { get; init; }

    public IReadOnlyList<Ground> Grounds { get; init; } = [];
}
