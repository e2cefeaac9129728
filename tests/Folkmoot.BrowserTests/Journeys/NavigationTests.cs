using System.Text.Json.Nodes;
using Folkmoot.BrowserTests.Browsing;
using Folkmoot.Features.Drafting;
using Folkmoot.Tests.Features.Drafting;

namespace Folkmoot.BrowserTests.Journeys;

/// <summary>Decision 22/00092 from the register of September 2022: both options of a contract taken up by one decision.</summary>
public class NavigationTests(Chromium chromium, ITestOutputHelper output) : IClassFixture<Chromium>
{
    private const string Taker = "Cabinet Member for Adult Social Care and Public Health", Address = "/kent/decisions/22-00092";

    // What the commissioner writes in place of the sentences of the seed, in words of our own.
    private static readonly (string Task, (string Name, string Value)[] Fields)[] Corrected =
    [
        ("title", [("text-title", "Community navigation: both options to extend"), ("text-reference", "22/00092")]),
        ("proposed-decision", [("text-proposed-decision", "Take up both options of one year in the contracts for community navigation, so that they run from 1 April 2023 to 31 March 2025, at £4,945,000 a year and £9,890,000 for the two years.")]),
        ("reasons", [("text-reasons", "The contracts hold two options of a year each. Both are needed while the strategy for navigation is written and the next service is bought. The providers’ returns of each quarter are used for the design.")]),
        ("options/1", [("text-option-reason", "People would lose their help and the duties under the Care Act 2014 would go unmet.")]),
        ("options/2", [("text-option-reason", "Six months do not hold a design, a tender and a start.")]),
        ("options/3", [("text-option-name", "Take up both options"), ("text-option-text", "The contracts run on until 31 March 2025."), ("text-option-reason", "")]),
        ("options/4", [("text-option-reason", "The council has no staff for it and could not hire them by April 2023.")]),
        ("options", [("text-recommended", "3")]),
        ("effect", [("text-effect", "options"), ("text-effect-options", "2")]),
        ("key", [("text-key", "yes"), ("text-key-reason", "Expenditure of more than £1m")]),
        ("who", [("text-taker", Taker), ("text-lead-member", Taker), ("text-director", "Corporate Director Adult Social Care and Health"), ("text-department", "Social Care, Health & Wellbeing"), ("text-contact", "Adult social care commissioning team")]),
        ("divisions", [("text-divisions", "All divisions")]),
        ("not-before", [("text-not-before", "19 October 2022")]),
        ("consultees", [("text-consultees", "The Adult Social Care Cabinet Committee considers it on 28 September 2022.")]),
        ("financial", [("text-expenditure", "£9,890,000"), ("text-saving", "£335,633"), ("text-financial", "The total is £9,890,000: £4,945,000 in 2023/24 and £4,945,000 in 2024/25. The council pays all of it.")]),
        ("legal", [("text-legal", "The contracts provide for both options. Taking them up meets the duties of sections 2 and 4 of the Care Act 2014.")]),
        ("equalities", [("text-equalities", "An equality impact assessment of this decision, with its option and its funding, was completed on 5 September 2022. It found no group worse off.")]),
        ("data-protection", [("text-data-protection", "A data protection impact assessment of this decision was completed on 5 September 2022.")]),
        ("restriction", [("text-restriction", "open")]),
        ("background-papers", [("text-background-papers", "The contracts of 2019")]),
        ("next-procurement", [("text-next-step", "Design of the next navigation service begins."), ("text-next-step-on", "3 April 2023")]),
    ];

    [Fact]
    public async Task The_navigation_decision_takes_up_both_options_of_its_contract()
    {
        var seeds = Repository.Shared("seeds");
        await using var council = await Council.OpenAsync(new(2022, 9, 8), AsOfSeptember2022);
        var looking = new Looking(scripts: true);
        await chromium.JourneyAsync(council.Address, "navigation", async page =>
        {
            var desk = new Desk(page, council, looking);
            await DraftAsync(desk, seeds);
            await Procedure.SignAsync(desk);
            await Procedure.NoticeAsync(desk, council, new(2022, 9, 20));
            await desk.SeesAsync("19 October 2022");
            await Procedure.TakeAsync(desk, council, Address, Taker, new(2022, 10, 18));
            await desk.SeesAsync("28 clear days make 19 October 2022 the first day");
            await Procedure.TakeAsync(desk, council, Address, Taker, new(2022, 10, 19));
            await Procedure.PublishAsync(desk, Address);
            council.On(new(2022, 11, 1));
            await council.NightAsync();
            await Procedure.CarryOutAsync(desk, Address);
            await desk.AsPublicAsync();
            await desk.GoAsync("/kent/contracts/community-navigation");
            foreach (var fact in (string[])["31 March 2025", "no option is left", "22/00092"]) await desk.SeesAsync(fact);
        });
        await looking.DoneAsync();
    }

    private static void AsOfSeptember2022(JsonObject record)
    {
        Council.TakeOut(record["contracts"], "carers-short-breaks-interim", "carers-short-breaks-2024", "carers-short-breaks-2025", "community-navigation-part-b", "carers-support-service-west-kent");
        Council.TakeOut(record["decisions"], "22-00092", "22-00093", "23-00061", "24-00113", "carers-services-from-april-2026");
        foreach (var service in record["services"]!.AsArray()) service!.AsObject().Remove("continuesAs");
        var contract = record["contracts"]![0]!.AsObject();
        (contract["end"], contract["latestEnd"], contract["funding"], contract["savings"]) = ("2023-03-31", "2025-03-31", null, null);
        Council.TakeOut(contract["terms"], "navigation-2023");
        foreach (var option in contract["options"]!.AsArray())
        {
            option!.AsObject().Remove("takenUp");
            option.AsObject().Remove("takenUpBy");
        }
        contract.Remove("funding");
        contract.Remove("savings");
    }

    private async Task DraftAsync(Desk desk, string seeds)
    {
        await Procedure.StartAsync(desk, "community-navigation");
        await Procedure.WriteAsync(desk, SeedWords.OfNavigation(seeds));
        await desk.GoAsync("/kent/drafts/1/findings");
        var found = await Procedure.FindingsAsync(desk.Page);
        foreach (var (rule, quotes) in found) output.WriteLine($"{rule}\n    {string.Join("\n    ", quotes)}");
        string[] expected = ["PRF-03", "PRF-04", "PRF-07", "PRF-08", "PRF-14", "PRF-24"];
        Assert.Superset(expected.ToHashSet(), found.Select(finding => finding.Rule.Split(',')[0]).ToHashSet());
        foreach (var (task, fields) in Corrected) await Procedure.WriteAsync(desk, task, fields);
        await Procedure.SettleAsync(desk);
    }
}
