using Folkmoot.Features.Decisions;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Notices.Checks;
using Folkmoot.Law;
using Folkmoot.Platform.Pages;
using Answer = Folkmoot.Platform.Values.Answer;

namespace Folkmoot.Features.Notices.FromDraft;

/// <summary>Whether a notice says what was signed off. What is otherwise goes back to the draft, and is signed off again there.</summary>
internal static class AsSignedOff
{
    /// <summary>What a problem of the draft as a whole is about.</summary>
    public const string Field = "draft";

    /// <summary>Why no notice of the draft can be given.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="draft">Its draft; null when there is none of that key.</param>
    /// <param name="unsigned">What is wanting of the sign-offs of a draft that was signed off.</param>
    public static IEnumerable<NoticeProblem> Barred(NewNotice notice, Draft? draft, IReadOnlyList<string> unsigned)
    {
        if (notice.DraftId is null) return [];
        return draft is { State: DraftState.SignedOff } ? unsigned.Select(words => new NoticeProblem(Field, $"{words.TrimEnd('.')}. Return the draft, and have it signed off again")) : [new(Field, Words(draft?.State))];
    }

    private static string Words(DraftState? state) => state switch
    {
        null => "There is no such draft",
        DraftState.Open => "The draft is being written. A notice needs a draft that is signed off, and signed off again when it was changed after",
        DraftState.ReadyForSignOff => "The draft waits for sign-offs. A notice needs all of them",
        DraftState.Noticed => "The notice of this draft is published already",
        _ => "The draft was given up",
    };

    /// <summary>What the notice says otherwise than the draft. What the draft leaves open may be filled in; a text may be left out, to be published with the report.</summary>
    public static IEnumerable<NoticeProblem> Problems(NewNotice notice, WrittenDraft written)
    {
        var own = DraftNotice.Of(written);
        (string Field, string? Own, string? Said)[] fields =
        [
            ("title", own.Title, notice.Title), ("matter", own.Matter, notice.Matter), ("is-key", Key(own.IsKey), Key(notice.IsKey)), ("taker", own.Taker, notice.Taker),
            ("expenditure", Sum(own.Expenditure), Sum(notice.Expenditure)), ("saving", Sum(own.Saving), Sum(notice.Saving)),
            .. Write.Typed.Texts.Where(text => Text(notice, text.Name) is not null).Select(text => (text.Field, Text(own, text.Name), Text(notice, text.Name))),
        ];
        foreach (var (field, is_, said) in fields.Where(field => Bare(field.Own).Length > 0 && Bare(field.Own) != Bare(field.Said)))
        {
            yield return new(field, $"The draft was signed off with “{Short(is_!)}” here. To change it, return the draft to writing");
        }
        if (notice.Due.From < own.Due.From) yield return new("due", $"The draft was signed off for {own.Due.From!.Value.InWords()} or later. To bring it forward, return the draft to writing");
    }

    private static string? Key(Answer answer) => answer == Answer.Unknown ? null : answer.KeyWords();

    private static string? Sum(Money? sum) => sum?.ToString();

    private static string? Text(NewNotice notice, TextName name) => notice.Texts.FirstOrDefault(text => text.Name == name && text.Text.Trim().Length > 0)?.Text;

    private static string Bare(string? words) => string.Join(' ', (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Short(string words) => Bare(words) is { Length: > 80 } bare ? bare[..80] + "…" : Bare(words);
}
