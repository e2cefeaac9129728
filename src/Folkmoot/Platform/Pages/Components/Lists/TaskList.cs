using Folkmoot.Platform.Pages.Markup;
using Microsoft.AspNetCore.Html;
using static Folkmoot.Platform.Pages.Markup.Html;

namespace Folkmoot.Platform.Pages.Components;

/// <summary>The tasks of a longer piece of work, each with how far it is.</summary>
public sealed record TaskList : Component
{
    /// <summary>The tasks in order.</summary>
    public IReadOnlyList<TaskItem>? Items { get; init; }

    /// <summary>What the ids of the tasks begin with: "task-list" unless told.</summary>
    public string? IdPrefix { get; init; }

    /// <inheritdoc/>
    public override IHtmlContent Render()
    {
        var list = El("ul").Class("govuk-task-list", Classes).With(Attributes);
        foreach (var (item, at) in (Items ?? []).Select((item, at) => (item, at + 1)))
        {
            list.Add(Row(item, $"{(string.IsNullOrEmpty(IdPrefix) ? "task-list" : IdPrefix)}-{at}"));
        }
        return list;
    }

    private static Element Row(TaskItem item, string id)
    {
        var (hint, status) = ($"{id}-hint", $"{id}-status");
        var linked = !string.IsNullOrEmpty(item.Href);
        var title = linked
            ? El("a").Class("govuk-link govuk-task-list__link", item.Title?.Classes).Attr("href", item.Href).Attr("aria-describedby", Element.Join(item.Hint is null ? null : hint, status)).Say(item.Title)
            : El("div").Class(item.Title?.Classes).Say(item.Title);
        var name = El("div").Class("govuk-task-list__name-and-hint").Add(title);
        if (item.Hint is not null) name.Add(El("div").Attr("id", hint).Class("govuk-task-list__hint").Say(item.Hint));
        var state = El("div").Class("govuk-task-list__status", item.Status?.CannotStartYet == true ? "govuk-task-list__status--cannot-start-yet" : null, item.Status?.Classes).Attr("id", status);
        return El("li").Class("govuk-task-list__item", linked ? "govuk-task-list__item--with-link" : null, item.Classes)
            .Add(name).Add(item.Status?.Tag is { } tag ? state.Add(tag.Render()) : state.Say(item.Status));
    }
}

/// <summary>One task.</summary>
public sealed record TaskItem
{
    /// <summary>What is to be done.</summary>
    public Words? Title { get; init; }

    /// <summary>Help with it.</summary>
    public Words? Hint { get; init; }

    /// <summary>How far it is.</summary>
    public TaskStatusWords? Status { get; init; }

    /// <summary>Where it is done; none where it cannot be begun.</summary>
    public string? Href { get; init; }

    /// <summary>Its classes.</summary>
    public string? Classes { get; init; }
}

/// <summary>How far a task is: words, or a tag.</summary>
public sealed record TaskStatusWords : Words
{
    /// <summary>A tag instead of plain words.</summary>
    public Tag? Tag { get; init; }

    /// <summary>Whether something else comes first.</summary>
    public bool CannotStartYet { get; init; }
}
