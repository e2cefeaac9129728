using Folkmoot.Law.Urgency;

namespace Folkmoot.Features.Notices.Write;

/// <summary>Who agreed that a matter is urgent, as the form asks for it: each answer says why it was their turn.</summary>
internal static class Agreements
{
    private static readonly Office Agreed = new(Filled: true, AbleToAct: true, Agreed: true);

    public static readonly IReadOnlyList<(string Value, string Words, UrgencyAgreement Agreement)> All =
    [
        ("scrutiny-chair", "The chair of the overview and scrutiny committee", new(Agreed, new(), new())),
        ("council-chair", "The chair of the council, because the scrutiny committee has no chair", new(new(Filled: false), Agreed, new())),
        ("council-chair-unable", "The chair of the council, because the chair of the scrutiny committee is unable to act", new(new(Filled: true, AbleToAct: false), Agreed, new())),
        ("vice-chair", "The vice-chair of the council, because there is neither chair", new(new(Filled: false), new(Filled: false), Agreed)),
    ];

    public static UrgencyAgreement Read(string value) => All.Where(one => one.Value == value).Select(one => one.Agreement).FirstOrDefault(UrgencyAgreement.Unknown);

    /// <summary>The answer that says so; the published form does not tell why the chair of the council was asked.</summary>
    public static string Of(string? agreedBy) => All.FirstOrDefault(one => one.Agreement.Asked?.InWords() == agreedBy).Value ?? "";
}
