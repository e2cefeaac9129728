using Folkmoot.Features.Decisions;

namespace Folkmoot.Features.Demonstration.Synthetic;

/// <summary>The slips that real records hold, so that pages meet them.</summary>
internal static class Faults
{
    public static void Add(Decision decision, Dice dice)
    {
        switch (dice.Below(400))
        {
            case 0:
                Replace(decision, TextName.Legal, decision.Reference!, "A decision's number stands where the legal implications should.");
                break;
            case 1:
                Append(decision, TextName.Reasons, "A decision is needed by 31 September.", "31 September", "No such day: September has thirty.");
                break;
            case 2:
                Append(decision, TextName.Financial, "The split is (ours £1.2m/partner.", "(ours £1.2m/partner", "A bracket is not closed, and the second sum is missing.");
                break;
            case 3:
                decision.Reference = null;
                break;
        }
    }

    private static void Replace(Decision decision, TextName name, string words, string meaning)
    {
        decision.Texts = [.. decision.Texts.Select(t => t.Name == name ? t with { Text = words } : t)];
        decision.Readings = [new Reading(ReadingKind.Finding, words, meaning, name.ToString())];
    }

    private static void Append(Decision decision, TextName name, string sentence, string words, string meaning)
    {
        decision.Texts = [.. decision.Texts.Select(t => t.Name == name ? t with { Text = t.Text + " " + sentence } : t)];
        decision.Readings = [new Reading(ReadingKind.Finding, words, meaning, name.ToString())];
    }
}
