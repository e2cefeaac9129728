using Folkmoot.BrowserTests.Browsing;

namespace Folkmoot.BrowserTests.Journeys;

/// <summary>A decision that cannot wait 28 clear days, by each of the two ways that the regulations leave.</summary>
public class UrgencyTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Address = "/kent/decisions/23-00061", Why = "The provider closes on 31 July 2023 and said so on 26 June 2023.", Committee = "Scrutiny Committee";

    [Fact]
    public Task A_general_exception_is_refused_until_scrutiny_was_told_and_then_waits_five_clear_days() => GoAsync(
        "general-exception", notBefore: new(2023, 7, 5),
        lacking: [("path", "general-exception"), ("why-impracticable", Why), ("committee", Committee)], refusal: "told in writing", then: [("scrutiny-told-on", "27/6/2023")], tooSoon: new(2023, 7, 4));

    [Fact]
    public Task Special_urgency_is_refused_until_the_chair_of_scrutiny_has_agreed() => GoAsync(
        "special-urgency", notBefore: new(2023, 6, 28),
        lacking: [("path", "special-urgency"), ("why-impracticable", Why), ("committee", Committee)], refusal: "agreed",
        then: [("agreement", "scrutiny-chair"), ("agreed-on", "27/6/2023"), ("agreement-reasons", "Carers would have nobody from August. It cannot reasonably be deferred.")], tooSoon: null);

    private async Task GoAsync(string name, DateOnly notBefore, (string, string)[] lacking, string refusal, (string, string)[] then, DateOnly? tooSoon)
    {
        await using var council = await Council.OpenAsync(new(2023, 6, 26), ShortBreaks.AsOfJune2023);
        var looking = new Looking(scripts: true);
        await chromium.JourneyAsync(council.Address, name, async page =>
        {
            var desk = new Desk(page, council, looking);
            await Procedure.StartAsync(desk, "carers-short-breaks-interim");
            foreach (var (task, fields) in ShortBreaks.Corrected) await Procedure.WriteAsync(desk, task, fields);
            await Procedure.WriteAsync(desk, "not-before", [("text-not-before", notBefore.ToString("d MMMM yyyy"))]);
            await Procedure.SettleAsync(desk);
            await Procedure.SignAsync(desk);

            council.On(new(2023, 6, 27));
            await desk.AsAsync("Democratic services officer");
            await desk.GoAsync("/kent/notices/new?draft=1");
            await desk.TypeAsync([.. Procedure.Missing, .. lacking]);
            await desk.PressAsync("Check the notice");
            await desk.SeesAsync("There is a problem");
            await desk.SeesAsync(refusal);
            await desk.TypeAsync(then);
            await desk.PressAsync("Check the notice");
            await desk.PressAsync("Publish the notice");
            await desk.SeesAsync(Why);

            if (tooSoon is { } day)
            {
                await Procedure.TakeAsync(desk, council, Address, ShortBreaks.Taker, day);
                await desk.SeesAsync("There is a problem");
            }
            await Procedure.TakeAsync(desk, council, Address, ShortBreaks.Taker, notBefore);
            await Procedure.PublishAsync(desk, Address);
            await desk.AsPublicAsync();
            await desk.GoAsync(Address);
            await desk.SeesAsync("Approved");
        });
        await looking.DoneAsync();
    }
}
