using Folkmoot.BrowserTests.Browsing;
using Folkmoot.Tests.Features.Drafting;

namespace Folkmoot.BrowserTests.Journeys;

/// <summary>Decision 23/00061 from the register of June 2023 to the register of August 2023, at one browser and through nothing else.</summary>
public class ShortBreaksTests(Chromium chromium, ITestOutputHelper output) : IClassFixture<Chromium>
{
    private const string Address = "/kent/decisions/23-00061";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_short_breaks_decision_goes_from_its_first_draft_to_the_new_term_on_the_register(bool scripts)
    {
        var seeds = Repository.Shared("seeds");
        await using var council = await Council.OpenAsync(new(2023, 6, 12), ShortBreaks.AsOfJune2023, Path.Combine(seeds, "22-00092.txt"));
        var looking = new Looking(scripts);
        await chromium.JourneyAsync(council.Address, $"short-breaks-{(scripts ? "script" : "plain")}", async page =>
        {
            var desk = new Desk(page, council, looking);
            await DraftAsync(desk, seeds);
            await Procedure.SignAsync(desk);
            await NoticeAsync(desk, council);
            await ConsiderAsync(desk, council);
            await TakeAsync(desk, council);
            await CallInAsync(desk, council);
            council.On(new(2023, 8, 11));
            await council.NightAsync();
            await Procedure.CarryOutAsync(desk, Address);
            await ReadAsync(desk);
        }, scripts ? 1280 : 390, scripts);
        await looking.DoneAsync();
    }

    private async Task DraftAsync(Desk desk, string seeds)
    {
        await Procedure.StartAsync(desk, "carers-short-breaks-interim");
        await Procedure.WriteAsync(desk, SeedWords.OfShortBreaks(seeds));
        await desk.GoAsync("/kent/drafts/1/findings");
        var found = await Procedure.FindingsAsync(desk.Page);
        foreach (var (rule, quotes) in found) output.WriteLine($"{rule}\n    {string.Join("\n    ", quotes)}");
        var rules = SeedWords.Defects.Select(defect => defect.Split(' ')[0]).ToHashSet();
        Assert.Superset(rules, found.Select(finding => finding.Rule.Split(',')[0]).ToHashSet());
        Assert.All(found, finding => Assert.All(finding.Quotes, Assert.NotEmpty));

        foreach (var (task, fields) in ShortBreaks.Corrected) await Procedure.WriteAsync(desk, task, fields);
        await Procedure.SettleAsync(desk);
    }

    private static async Task NoticeAsync(Desk desk, Council council)
    {
        await Procedure.NoticeAsync(desk, council, new(2023, 6, 27));
        await desk.AsPublicAsync();
        await desk.GoAsync("/kent/forward-plan");
        await desk.SeesAsync("Carers’ Short Breaks Service: award for 2024/25");
    }

    private static async Task ConsiderAsync(Desk desk, Council council)
    {
        council.On(new(2023, 7, 7));
        await desk.AsAsync("Democratic services officer");
        await desk.GoAsync(Address + "/considered");
        await desk.TypeAsync(("Typed.BodyId", "Adult Social Care Cabinet Committee"), ("Typed.On", "6/7/2023"), ("Typed.Outcome", "Endorsed"), ("Typed.Comments", "The committee asked what the NHS board will pay."));
        await desk.PressAsync("Save");
        await desk.AsPublicAsync();
        await desk.GoAsync(Address);
        await desk.SeesAsync("The committee asked what the NHS board will pay.");
    }

    private static async Task TakeAsync(Desk desk, Council council)
    {
        await Procedure.TakeAsync(desk, council, Address, ShortBreaks.Taker, new(2023, 7, 25));
        await desk.SeesAsync("28 clear days make 26 July 2023 the first day");
        await Procedure.TakeAsync(desk, council, Address, ShortBreaks.Taker, new(2023, 7, 26));
        await Procedure.PublishAsync(desk, Address);
        await desk.AsPublicAsync();
        await desk.GoAsync(Address + "/record");
        await desk.SeesAsync("Carers keep their breaks while the next service is designed with them.");
    }

    private static async Task CallInAsync(Desk desk, Council council)
    {
        council.On(new(2023, 8, 1));
        await desk.AsAsync("Chair of scrutiny");
        await desk.GoAsync(Address + "/call-in/request");
        await desk.TypeAsync(
            ("Signatories[0].Member", "The chair of scrutiny"), ("Signatories[0].Group", "Blue"), ("Signatories[1].Member", "A member of scrutiny"), ("Signatories[1].Group", "Red"),
            ("Grounds", "The committee was not told what the NHS board would pay."));
        await desk.PressAsync("Ask for the call-in");

        council.On(new(2023, 8, 2));
        await desk.AsAsync("Monitoring officer");
        await desk.GoAsync(Address + "/call-in/1/rule");
        await desk.TypeAsync(("Ruling", "Valid"), ("Reasons", "Two members of two groups signed in time, and grounds are given."));
        await desk.PressAsync("Give the ruling");

        council.On(new(2023, 8, 10));
        await desk.AsAsync("Democratic services officer");
        await desk.GoAsync(Address + "/call-in/1/hear");
        await desk.TypeAsync(("BodyId", "Adult Social Care Cabinet Committee"), ("Outcome", "NoAction"), ("On", "10/8/2023"), ("Reasons", "The letter of the NHS board was shown. The committee upheld the decision."));
        await desk.PressAsync("Record it");
    }

    private static async Task ReadAsync(Desk desk)
    {
        await desk.AsPublicAsync();
        await desk.GoAsync("/kent/contracts/carers-short-breaks-interim");
        foreach (var fact in (string[])["31 March 2025", "£3,087,000", "reg 32(2)(b)(ii)"]) await desk.SeesAsync(fact);
        await desk.GoAsync(Address);
        foreach (var day in (string[])["27 June 2023", "6 July 2023", "26 July 2023", "1 August 2023", "2 August 2023", "10 August 2023", "11 August 2023"]) await desk.SeesAsync(day);
        await desk.GoAsync(Address + "/record");
        foreach (var words in (string[])["The committee was not told what the NHS board would pay.", "The committee upheld the decision."]) await desk.SeesAsync(words);
    }
}
