using Folkmoot.Platform.Pages.Components;
using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Platform.Pages.Elements;

/// <summary><c>&lt;govuk-task-list&gt;&lt;govuk-task href="…" status="Not started" colour="blue"&gt;Reasons&lt;/govuk-task&gt;…&lt;/govuk-task-list&gt;</c></summary>
public sealed class GovukTaskList : GatheringElement<TaskItem>
{
    /// <summary>What the ids of the tasks begin with.</summary>
    public string? IdPrefix { get; set; }

    private protected override IHtmlContent Draw(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) =>
        new TaskList { Items = Parts, IdPrefix = IdPrefix, Classes = Classes, Attributes = own };
}

/// <summary>One task of a task list.</summary>
public sealed class GovukTask : PartElement<TaskItem>
{
    /// <summary>Where it is done; none where it cannot be begun.</summary>
    public string? Href { get; set; }

    /// <summary>Help with it.</summary>
    public string? Hint { get; set; }

    /// <summary>How far it is.</summary>
    public string Status { get; set; } = "";

    /// <summary>The colour of a tag; plain words without one.</summary>
    public string? Colour { get; set; }

    private protected override TaskItem Part(TagHelperContext context, TagHelperContent content, IReadOnlyDictionary<string, string?>? own) => new()
    {
        Title = new Words { Html = content },
        Hint = Say(Hint),
        Href = Href,
        Status = string.IsNullOrEmpty(Colour)
            ? new TaskStatusWords { Text = Status, CannotStartYet = Href is null }
            : new TaskStatusWords { Tag = new Tag { Text = Status, Classes = $"govuk-tag--{Colour}" } },
    };
}
