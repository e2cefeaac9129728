using System.Text.RegularExpressions;

namespace Folkmoot.Features.Proofreading.Checks;

/// <summary>A person's own e-mail address, or a telephone number, stands in a field that is published. A team's address is none.</summary>
internal static partial class PersonalContact
{
    private const int Most = 6, Near = 70;

    public static ProofRule Rule { get; } = new("PRF-24", "a person's e-mail or telephone in a public field");

    public static IEnumerable<Finding> In(ReadProof proof)
    {
        var found = proof.Proof.Texts.SelectMany(Of).Take(Most).ToList();
        if (found.Count > 0) yield return Rule.Defect("A person can be reached by what is printed here.", "The team's own address and number, with the role instead of the name.", found);
    }

    private static IEnumerable<Quote> Of(ProofText text)
    {
        var mails = text.Text.Contains('@') ? Mail().Matches(text.Text).Where(mail => Person().IsMatch(mail.Groups["who"].ValueSpan)).ToList() : [];
        foreach (var mail in mails) yield return text.Quote(mail.Index, mail.Length);
        foreach (Match phone in Phone().Matches(text.Text))
            if (mails.Exists(mail => Math.Abs(mail.Index - phone.Index) < 2 * Near) || HasName(text.Text, phone.Index)) yield return text.Quote(phone.Index, phone.Length);
    }

    // A number is a person's when a name stands before it; an office's number is meant to be printed.
    private static bool HasName(string text, int at) => Name().IsMatch(text.AsSpan(Math.Max(0, at - Near), Math.Min(Near, at)));

    [GeneratedRegex(@"(?<![A-Za-z0-9._%+'-])(?<who>[A-Za-z0-9._%+'-]{1,64})@[A-Za-z0-9.-]{1,250}\.[A-Za-z]{2,20}")]
    private static partial Regex Mail();

    /// <summary>first.last@ and initials before a name; not "adult.commissioning@".</summary>
    [GeneratedRegex(@"^(?!.*(?:team|service|council|committee|democra|enquir|contact|info|office|commission|admin|support|care|social|health|legal|finance|procure|planning|member|policy|scrutin|licens|customer|consult))[A-Za-z'-]+[._][A-Za-z'-]+\d{0,2}$", RegexOptions.IgnoreCase)]
    private static partial Regex Person();

    [GeneratedRegex(@"(?<![\d/£.,-])(?:\+44\s?\(?0?\)?\s?\d{2,4}|\(?0[1-37]\d{1,4}\)?)[\s-]?\d{3,4}[\s-]?\d{3,4}(?![\d/])")]
    private static partial Regex Phone();

    /// <summary>Two capitalised words that no office is made of, then nothing but the word for a telephone.</summary>
    [GeneratedRegex(@"\b(?!\w*(?:Service|Team|Council|Office|Director|Manager|Support|Cent|Committee|Democra|Customer|Adult|Child|Social|Public|Health|Care|Head|Senior|Lead|Corporate|Strategic|Contact|Report|Relevant|Monitoring|Tel|Phone|Email))[A-Z][a-z]+\s(?!\w*(?:Service|Team|Council|Office|Director|Manager|Support|Cent|Committee|Line|Desk|Tel|Phone|Email))[A-Z][a-z'’-]+(?:,[^.\n]{0,40})?[\s:,–-]*(?:Tel|Telephone|Phone|Mobile|T)\w*\.?:?\s*(?:No\.?:?\s*)?$")]
    private static partial Regex Name();
}
