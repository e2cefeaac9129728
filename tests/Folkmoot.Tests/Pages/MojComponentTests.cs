using Folkmoot.Platform.Pages.Components;
using Folkmoot.Platform.Pages.Markup;

namespace Folkmoot.Tests.Pages;

/// <summary>The Ministry of Justice's package ships no fixtures, so what its templates draw is written out here.</summary>
public class MojComponentTests
{
    [Fact]
    public void A_badge_is_a_span_with_its_label() => Same(
        """<span class="moj-badge moj-badge--red" aria-label="Key decision">Key</span>""",
        new Badge { Text = "Key", Label = "Key decision", Classes = "moj-badge--red" });

    [Fact]
    public void A_timeline_gives_each_thing_a_heading_whose_act_and_when() => Same(
        """
        <div class="moj-timeline"><div class="moj-timeline__item">
        <div class="moj-timeline__header"><h3 class="moj-timeline__title">Made</h3><p class="moj-timeline__byline">by Cabinet</p></div>
        <p class="moj-timeline__date"><time datetime="2023-07-26">26 July 2023</time></p>
        <div class="moj-timeline__description">As proposed.</div></div></div>
        """,
        new Timeline
        {
            HeadingLevel = 3,
            Items = [new() { Label = new Words { Text = "Made" }, Byline = new Words { Text = "Cabinet" }, Timestamp = "2023-07-26", Date = "26 July 2023", Text = "As proposed." }],
        });

    [Fact]
    public void A_day_that_is_not_known_is_not_given_to_machines() => Assert.DoesNotContain(
        "<time", Canonical.Of(new Timeline { Items = [new() { Label = new Words { Text = "Made" }, Date = "day not known" }] }), StringComparison.Ordinal);

    [Fact]
    public void A_side_navigation_marks_where_the_reader_is() => Same(
        """
        <nav class="moj-side-navigation" aria-label="Services"><ul class="moj-side-navigation__list">
        <li class="moj-side-navigation__item moj-side-navigation__item--active"><a href="/a" aria-current="location">A</a></li>
        <li class="moj-side-navigation__item"><a href="/b">B</a></li></ul></nav>
        """,
        new SideNavigation { Label = "Services", Items = [new() { Href = "/a", Text = "A", Active = true }, new() { Href = "/b", Text = "B" }] });

    [Fact]
    public void A_sub_navigation_marks_the_page_that_is_shown() => Same(
        """
        <nav class="moj-sub-navigation" aria-label="Secondary navigation region"><ul class="moj-sub-navigation__list">
        <li class="moj-sub-navigation__item"><a class="moj-sub-navigation__link" aria-current="page" href="/a">A</a></li>
        <li class="moj-sub-navigation__item"><a class="moj-sub-navigation__link" href="/b">B</a></li></ul></nav>
        """,
        new SubNavigation { Items = [new() { Href = "/a", Text = "A", Active = true }, new() { Href = "/b", Text = "B" }] });

    [Fact]
    public void A_search_keeps_what_was_chosen_beside_its_words() => Same(
        """
        <search class="moj-search"><form action="/kent/decisions" method="get"><input type="hidden" name="status" value="made">
        <div class="govuk-form-group"><label class="govuk-label moj-search__label" for="search">Search decisions</label>
        <div class="govuk-input__wrapper moj-search__input-wrapper"><input class="govuk-input moj-search__input" id="search" name="q" type="search" value="carers">
        <button type="submit" class="govuk-button moj-search__button" data-module="govuk-button">Search</button></div></div></form></search>
        """,
        new SearchBox { Action = "/kent/decisions", Value = "carers", Label = new LabelWords { Text = "Search decisions" }, Kept = [new("status", "made")] });

    [Fact]
    public void A_filter_lists_what_was_chosen_with_a_way_to_undo_each() => Same(
        """
        <div class="moj-filter__selected"><div class="moj-filter__selected-heading">
        <div class="moj-filter__heading-title"><h3 class="govuk-heading-s">Chosen</h3></div>
        <div class="moj-filter__heading-action"><p><a class="govuk-link govuk-link--no-visited-state" href="/list">Clear filters</a></p></div></div>
        <h4 class="govuk-heading-s govuk-!-margin-bottom-0">Status</h4>
        <ul class="moj-filter-tags"><li><a class="moj-filter__tag" href="/list?x"><span class="govuk-visually-hidden">Remove this filter</span> Made</a></li></ul></div>
        """,
        Part(new Filter { Action = "/list", ClearHref = "/list", Chosen = [new() { Category = "Status", Text = "Made", Href = "/list?x" }] }, ".moj-filter__selected"));

    private static void Same(string expected, Component drawn) => Assert.Equal(Canonical.Of(expected), Canonical.Of(drawn));

    private static void Same(string expected, string drawn) => Assert.Equal(Canonical.Of(expected), Canonical.Of(drawn));

    private static string Part(Component drawn, string selector)
    {
        using var writer = new StringWriter();
        drawn.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return new AngleSharp.Html.Parser.HtmlParser().ParseDocument(writer.ToString()).QuerySelector(selector)!.OuterHtml;
    }
}
