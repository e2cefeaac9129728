using System.Text.Json.Nodes;

namespace Folkmoot.BrowserTests.Journeys;

/// <summary>The register of June 2023, and what a careful commissioner writes about it.</summary>
internal static class ShortBreaks
{
    public const string Taker = "Cabinet Member for Adult Social Care and Public Health";

    /// <summary>What the commissioner writes in place of the sentences of the seed, in words of our own: by task, the fields and their words.</summary>
    public static readonly (string Task, (string Name, string Value)[] Fields)[] Corrected =
    [
        ("title", [("text-title", "Carers’ Short Breaks Service: award for 2024/25"), ("text-reference", "23/00061")]),
        ("proposed-decision", [("text-proposed-decision", "Award a contract for carers’ short breaks to the present provider without competition, from 1 April 2024 to 31 March 2025, at £3,087,000 for the year, and let the corporate director settle and sign it.")]),
        ("reasons", [("text-reasons", "The contract ends on 31 March 2024 and has no option left. Carers who are owed support under the Care Act 2014 would lose their breaks. One more year gives the time to design the next service with carers from the returns that the provider already gives each quarter.")]),
        ("options/1", [("text-option-reason", "Carers would lose their breaks and the duty under the Care Act 2014 would go unmet.")]),
        ("options/2", [("text-option-reason", "Nine months do not hold a design with carers, a tender and a start.")]),
        ("options/3", [("text-option-name", "Award for one more year without competition"), ("text-option-text", "The present provider goes on from April 2024 to March 2025 while the next service is designed."), ("text-option-reason", "")]),
        ("options/4", [("text-option-reason", "The council has no trained staff for replacement care and could not hire them in nine months.")]),
        ("options", [("text-recommended", "3")]),
        ("effect", [("text-effect", "term"), ("text-effect-to", "31 March 2025"), ("text-effect-arose", "DirectAward"), ("text-effect-competed", "no"), ("text-effect-annual-value", "£3,087,000"), ("text-effect-ground", "PCR 2015 reg 32(2)(b)(ii)")]),
        ("key", [("text-key", "yes"), ("text-key-reason", "Expenditure of more than £1m")]),
        ("who", [("text-taker", Taker), ("text-lead-member", Taker), ("text-director", "Corporate Director Adult Social Care and Health"), ("text-department", "Social Care, Health & Wellbeing"), ("text-contact", "Adult social care commissioning team")]),
        ("divisions", [("text-divisions", "All divisions")]),
        ("not-before", [("text-not-before", "26 July 2023")]),
        ("consultees", [("text-consultees", "The Adult Social Care Cabinet Committee considers it on 6 July 2023.")]),
        ("financial", [("text-expenditure", "£3,087,000"), ("text-financial", "The total is £3,087,000, all of it in 2024/25. The council pays £2,500,000 and the NHS board £587,000. The NHS board confirmed its part in writing on 12 June 2023.")]),
        ("legal", [("text-legal", "The award meets the duty of section 20 of the Care Act 2014 to support carers. It is made under regulation 32(2)(b)(ii) of the Public Contracts Regulations 2015: competition is absent for technical reasons, since no other provider holds staff who are trained for replacement care in every district. The market test of May 2023 found none.")]),
        ("equalities", [("text-equalities", "An equality impact assessment of this award, with its option and its funding, was completed on 9 June 2023. It found no group worse off.")]),
        ("data-protection", [("text-data-protection", "A data protection impact assessment of this award was completed on 9 June 2023.")]),
        ("restriction", [("text-restriction", "open")]),
        ("background-papers", [("text-background-papers", "The carers’ strategy 2022 to 2027")]),
        ("next-procurement", [("text-next-step", "Design of the next service with carers begins."), ("text-next-step-on", "4 September 2023")]),
    ];

    /// <summary>Takes out of the record what was not there yet.</summary>
    public static void AsOfJune2023(JsonObject record)
    {
        Council.TakeOut(record["contracts"], "carers-short-breaks-2024", "carers-short-breaks-2025", "community-navigation-part-b", "carers-support-service-west-kent");
        Council.TakeOut(record["decisions"], "23-00061", "24-00113", "carers-services-from-april-2026");
        foreach (var service in record["services"]!.AsArray()) service!.AsObject().Remove("continuesAs");
    }
}
