using Folkmoot.Platform.Pages.Components;
using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Platform.Pages.Elements;

/// <summary><c>&lt;govuk-button&gt;Apply&lt;/govuk-button&gt;</c>, or with <c>href</c> a link that looks like one.</summary>
public sealed class GovukButton : ComponentElement
{
    /// <summary>Where a link leads.</summary>
    public string? Href { get; set; }

    /// <summary>"submit" unless told.</summary>
    public string? Type { get; set; }

    /// <summary>The name under which its value is sent.</summary>
    public string? Name { get; set; }

    /// <summary>What is sent.</summary>
    public string? Value { get; set; }

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new Button { Href = Href, Type = Type, Name = Name, Value = Value, Html = content, Classes = Classes, Attributes = own };
}

/// <summary><c>&lt;govuk-error-summary&gt;&lt;govuk-error href="#from-day"&gt;…&lt;/govuk-error&gt;&lt;/govuk-error-summary&gt;</c>: nothing when there is no error.</summary>
public sealed class GovukErrorSummary : GatheringElement<Link>
{
    /// <summary>The title.</summary>
    public string Title { get; set; } = "There is a problem";

    private protected override IHtmlContent? Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        Parts.Count == 0 ? null : new ErrorSummary { TitleText = Title, ErrorList = Parts, Classes = Classes, Attributes = own };
}

/// <summary>One thing that is wrong.</summary>
public sealed class GovukError : PartElement<Link>
{
    /// <summary>The id of its field, with "#".</summary>
    public string? Href { get; set; }

    private protected override Link Part(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new() { Href = Href, Html = content, Attributes = own };
}

/// <summary><c>&lt;moj-search action="/kent/decisions" label="Search decisions" value="@Model.Q" /&gt;</c></summary>
public sealed class MojSearch : ComponentElement
{
    /// <summary>Where the search is sent.</summary>
    public string Action { get; set; } = "";

    /// <summary>The name under which the words are sent.</summary>
    public string Name { get; set; } = "q";

    /// <summary>The element's id.</summary>
    public string Id { get; set; } = "search";

    /// <summary>The words searched for.</summary>
    public string? Value { get; set; }

    /// <summary>What can be searched.</summary>
    public string Label { get; set; } = "Search";

    /// <summary>Help with the search.</summary>
    public string? Hint { get; set; }

    /// <summary>Fields sent along unseen, such as the filters chosen.</summary>
    public IEnumerable<KeyValuePair<string, string>>? Kept { get; set; }

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) => new SearchBox
    {
        Action = Action,
        Name = Name,
        Id = Id,
        Value = Value,
        Label = new LabelWords { Text = Label },
        Hint = Say(Hint),
        Kept = [.. Kept ?? []],
        Classes = Classes,
        Attributes = own,
    };
}

/// <summary>
/// <c>&lt;moj-filter action="/kent/decisions" clear-href="/kent/decisions"&gt;&lt;chosen-filter category="Status" href="…"&gt;Made&lt;/chosen-filter&gt; fields…&lt;/moj-filter&gt;</c>
/// </summary>
public sealed class MojFilter : GatheringElement<ChosenFilter>
{
    /// <summary>Where the form is sent.</summary>
    public string Action { get; set; } = "";

    /// <summary>The address of the list without any filter.</summary>
    public string ClearHref { get; set; } = "";

    /// <summary>The heading.</summary>
    public string Heading { get; set; } = "Filter";

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new Filter { Action = Action, ClearHref = ClearHref, Heading = Heading, Chosen = Parts, Options = content, Classes = Classes, Attributes = own };
}

/// <summary>A filter that has been chosen, with the address of the list without it.</summary>
[HtmlTargetElement("chosen-filter")]
public sealed class ChosenFilterElement : PartElement<ChosenFilter>
{
    /// <summary>What it filters by.</summary>
    public string Category { get; set; } = "";

    /// <summary>The list without it.</summary>
    public string? Href { get; set; }

    private protected override ChosenFilter Part(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new() { Category = Category, Href = Href, Html = content };
}
