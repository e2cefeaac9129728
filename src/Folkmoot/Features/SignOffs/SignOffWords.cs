using Folkmoot.Features.Accounts;

namespace Folkmoot.Features.SignOffs;

/// <summary>Sign-offs in plain words.</summary>
public static class SignOffWords
{
    public static string InWords(this SignOffState state) => state switch
    {
        SignOffState.Asked => "Not signed yet",
        SignOffState.Signed => "Signed",
        SignOffState.Returned => "Returned for change",
        _ => "Not signed before the draft was returned",
    };

    /// <summary>The colour of a state's tag; its words say the same.</summary>
    public static string Colour(this SignOffState state) => state switch
    {
        SignOffState.Asked => "yellow",
        SignOffState.Signed => "green",
        SignOffState.Returned => "red",
        _ => "grey",
    };

    /// <summary>"Finance, what it costs".</summary>
    public static string Called(this SignOff signOff) => signOff.What is null ? signOff.Whose : $"{signOff.Whose}: {signOff.What}";

    /// <summary>Who may sign: the role, or the one account that the list names.</summary>
    public static string Signatory(this SignOff signOff) => signOff.Account ?? signOff.Role!.Value.InWords();

    /// <summary>"monitoring.officer@council.gov.uk, Monitoring officer, for …".</summary>
    public static string Signed(this SignOff signOff) =>
        Person(signOff.By!, signOff.ByTitle) + (signOff.For is { } absent ? $", for {Person(absent, signOff.ForTitle)}" : "");

    private static string Person(string who, string? title) => string.IsNullOrEmpty(title) ? who : $"{who}, {title}";
}
