namespace Folkmoot.Tests.Pages;

/// <summary>The options of the design system's components that ours do without, and why. All others must match.</summary>
internal static class UnsupportedOptions
{
    public static readonly IReadOnlyList<(string Component, string Path, string Reason)> All =
    [
        ("accordion", "hideAllSectionsText", "Pages are in English, so the component's own words will do."),
        ("date-input", "items", "Every date asked for is a day, a month and a year."),
        ("date-input", "day", "Every date asked for is a day, a month and a year."),
        ("date-input", "month", "Every date asked for is a day, a month and a year."),
        ("date-input", "year", "Every date asked for is a day, a month and a year."),
        ("file-upload", "chooseFilesButtonText", "Pages are in English, so the component's own words will do."),
        ("file-upload", "value", "No page can choose somebody's file."),
        ("pagination", "items", "Lists are paged by key, so pages have no numbers."),
        ("service-navigation", "serviceName", "The header above it names the authority."),
        ("service-navigation", "slots", "Nothing but places stands in it."),
        ("accordion", "items.[false]", "A list in C# holds no false items."),
        ("checkboxes", "items.[false]", "A list in C# holds no false items."),
        ("radios", "items.[false]", "A list in C# holds no false items."),
        ("select", "items.[false]", "A list in C# holds no false items."),
        ("service-navigation", "navigation.[false]", "A list in C# holds no false items."),
        ("summary-list", "rows.[false]", "A list in C# holds no false items."),
        ("table", "rows.[false]", "A list in C# holds no false items."),
        ("tabs", "items.[false]", "A list in C# holds no false items."),
        ("task-list", "items.[false]", "A list in C# holds no false items."),
        ("select", "items.value.[false]", "A value is text, so it is never false."),
    ];

    public static string? ReasonFor(string component, Fixture fixture)
    {
        var used = fixture.Paths();
        return All.FirstOrDefault(entry => entry.Component == component && used.Contains(entry.Path)).Reason;
    }
}
