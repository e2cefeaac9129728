using System.Text.Json;
using Folkmoot.Platform.Pages.Components;
using Folkmoot.Platform.Pages.Markup;

namespace Folkmoot.Tests.Pages;

public class ComponentFixtureTests
{
    private static readonly Dictionary<string, Type> Ours = new(StringComparer.Ordinal)
    {
        ["accordion"] = typeof(Accordion),
        ["back-link"] = typeof(BackLink),
        ["breadcrumbs"] = typeof(Breadcrumbs),
        ["button"] = typeof(Button),
        ["checkboxes"] = typeof(Checkboxes),
        ["date-input"] = typeof(DateInput),
        ["details"] = typeof(Details),
        ["error-message"] = typeof(ErrorMessage),
        ["error-summary"] = typeof(ErrorSummary),
        ["fieldset"] = typeof(Fieldset),
        ["file-upload"] = typeof(FileUpload),
        ["hint"] = typeof(Hint),
        ["input"] = typeof(Input),
        ["inset-text"] = typeof(InsetText),
        ["label"] = typeof(Label),
        ["notification-banner"] = typeof(NotificationBanner),
        ["pagination"] = typeof(Pagination),
        ["phase-banner"] = typeof(PhaseBanner),
        ["radios"] = typeof(Radios),
        ["select"] = typeof(Select),
        ["service-navigation"] = typeof(ServiceNavigation),
        ["skip-link"] = typeof(SkipLink),
        ["summary-list"] = typeof(SummaryList),
        ["table"] = typeof(Table),
        ["tabs"] = typeof(Tabs),
        ["tag"] = typeof(Tag),
        ["task-list"] = typeof(TaskList),
        ["textarea"] = typeof(Textarea),
        ["warning-text"] = typeof(WarningText),
    };

    public static IEnumerable<TheoryDataRow<string, string>> Cases() => !Fixtures.Present
        ? [new TheoryDataRow<string, string>("", "") { Skip = "node_modules is absent: npm ci brings the fixtures." }]
        : from component in Ours.Keys
          from fixture in Fixtures.Of(component)
          where UnsupportedOptions.ReasonFor(component, fixture) is null
          select new TheoryDataRow<string, string>(component, fixture.Name);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_component_draws_what_the_design_system_draws(string component, string name)
    {
        var fixture = Fixtures.Of(component).Single(fixture => fixture.Name == name);
        var drawn = (Component)fixture.Options.Deserialize(Ours[component], FixtureOptions.Reading)!;
        Assert.Equal(Canonical.Of(fixture.Html), Canonical.Of(drawn));
    }

    [Fact]
    public void Every_option_said_to_be_unsupported_occurs_in_a_fixture()
    {
        Assert.SkipUnless(Fixtures.Present, "node_modules is absent: npm ci brings the fixtures.");
        var occurring = Ours.Keys.ToDictionary(component => component, component => Fixtures.Of(component).SelectMany(fixture => fixture.Paths()).ToHashSet());
        var idle = UnsupportedOptions.All.Where(entry => !occurring[entry.Component].Contains(entry.Path));
        Assert.Empty(idle);
    }
}
