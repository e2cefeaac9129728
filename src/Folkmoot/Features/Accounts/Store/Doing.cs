using Folkmoot.Platform.Audit;

namespace Folkmoot.Features.Accounts.Store;

/// <summary>What Identity is being asked to do in this request, for the audit trail: its store is told what to write, never why.</summary>
public sealed class Doing
{
    public string Why { get; private set; } = "The account was changed.";

    public ActKind Kind { get; private set; }

    public void Is(string why, ActKind kind = ActKind.Write) => (Why, Kind) = (why, kind);
}
