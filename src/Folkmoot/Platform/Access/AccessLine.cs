namespace Folkmoot.Platform.Access;

/// <summary>One line of the access table.</summary>
/// <param name="Thing">To what.</param>
/// <param name="Deed">Doing what.</param>
/// <param name="States">In which of its states, by their names in code; empty for all.</param>
/// <param name="Roles">Who may.</param>
public sealed record AccessLine(Thing Thing, Deed Deed, IReadOnlyList<string> States, IReadOnlyList<Role> Roles)
{
    /// <summary>Whether the line speaks of the thing in that state; of the thing in any state when none is given.</summary>
    public bool Covers(Thing thing, Deed deed, string? state) =>
        Thing == thing && Deed == deed && (state is null || States.Count == 0 || States.Contains(state));
}
