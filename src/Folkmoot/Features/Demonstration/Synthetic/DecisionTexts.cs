using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Demonstration.Synthetic;

/// <summary>The titles and labelled texts of the synthetic decisions.</summary>
internal sealed class DecisionTexts(Plan plan, Frame frame)
{
    private static Grammar Words => Grammar.Instance;

    public string Title(Matter matter, Dice dice, IReadOnlyDictionary<string, string> slots)
    {
        var title = Words.Say("title." + Section(matter), dice, slots);
        return char.ToUpperInvariant(title[0]) + title[1..];
    }

    public IReadOnlyList<LabelledText> Of(Matter matter, Dice dice, IReadOnlyDictionary<string, string> slots)
    {
        string Some(string section, int count) => string.Join("\n\n", Words.SaySome(section, count, dice, slots));
        var texts = new List<LabelledText>
        {
            new(TextName.ProposedDecision, "Proposed decision", Words.Say("decision." + Section(matter), dice, slots)),
            new(TextName.Reasons, dice.Chance(0.5) ? "Reason for the decision" : "Reason for decision", Some(matter.Service is null ? "reason.general" : "reason", dice.Between(2, 5))),
        };
        Maybe(0.6, () => new(TextName.Background, "Background", Some("background", dice.Between(1, 4))));
        Maybe(0.55, () => new(TextName.Options, "Options considered", Some("option.text", dice.Between(2, 5))));
        texts.Add(new(TextName.Financial, "Financial implications", Words.Say("financial", dice, slots)));
        texts.Add(new(TextName.Legal, "Legal implications", Words.Say("legal", dice, slots)));
        Maybe(0.7, () => new(TextName.Equalities, "Equalities implications", Words.Say("equalities", dice, slots)));
        Maybe(0.4, () => new(TextName.DataProtection, "Data protection implications", Words.Say("data", dice, slots)));
        return texts;

        void Maybe(double chance, Func<LabelledText> text)
        {
            if (dice.Chance(chance))
            {
                texts.Add(text());
            }
        }
    }

    public Dictionary<string, string> SlotsOf(Matter matter, Dice dice)
    {
        var service = matter.Service;
        var annual = matter.Contract?.Annual ?? Money.Pounds(dice.Between(40, 4000) * 1000);
        var from = matter.From ?? matter.Day.AddDays(90);
        var to = matter.To ?? from.AddYears(3).AddDays(-1);
        var title = service?.Title ?? "the proposal";
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["service"] = title.StartsWith("NHS", StringComparison.Ordinal) ? title : char.ToLowerInvariant(title[0]) + title[1..],
            ["area"] = service?.Area ?? dice.Pick(plan.Divisions),
            ["area2"] = service?.OtherArea ?? dice.Pick(plan.Divisions),
            ["street"] = Places.Street(dice),
            ["county"] = frame.Place,
            ["director"] = matter.Department.Director,
            ["member"] = matter.Department.Member,
            ["department"] = matter.Department.Name,
            ["body"] = matter.Department.Committee,
            ["provider"] = Provider(matter, dice),
            ["annual"] = annual.ToString(),
            ["annual2"] = Money.Pounds(Math.Round(annual.InPounds * dice.Between(20, 80) / 100)).ToString(),
            ["total"] = (annual * dice.Between(2, 5)).ToString(),
            ["start"] = Long(from),
            ["end"] = Long(to),
            ["before"] = Long(matter.Before ?? from.AddDays(-1)),
            ["months"] = Years.Months(from, to).ToString(),
            ["years"] = Years.InWords(from, to),
            ["year"] = Years.Financial(matter.Day),
            ["month"] = matter.Day.AddDays(-dice.Between(60, 400)).ToString("MMMM yyyy"),
            ["percent"] = $"{dice.Between(2, 40)}.{dice.Between(0, 9)}%",
            ["weeks"] = dice.Between(6, 16).ToString(),
            ["people"] = dice.Between(60, 4800).ToString("#,##0"),
            ["objections"] = dice.Pick(["two", "three", "four", "seven", "eleven", "fourteen"]),
            ["earlier"] = matter.Earlier?.Reference ?? "of an earlier year",
            ["options"] = dice.Pick(Words["options"]),
        };
    }

    private string Provider(Matter matter, Dice dice) =>
        frame.Providers[matter.Contract?.Providers[0] ?? matter.Service?.Market[0] ?? dice.Below(frame.Providers.Count)].Name;

    private static string Section(Matter matter) => matter.Kind.ToString().ToLowerInvariant();

    private static string Long(DateOnly day) => day.ToString("d MMMM yyyy");
}
