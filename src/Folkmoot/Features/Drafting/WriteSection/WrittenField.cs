using Folkmoot.Features.Drafting.Writing;

namespace Folkmoot.Features.Drafting.WriteSection;

/// <summary>A section as a field of a form.</summary>
/// <param name="Kind">What the section is.</param>
/// <param name="Place">The option it belongs to; 0 for none.</param>
/// <param name="Version">The version that is typed on.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Problem">What is wrong with it, in words; null when nothing is.</param>
public sealed record WrittenField(SectionKind Kind, int Place, int Version, string Text, string? Problem = null)
{
    public const string TextPrefix = "text-", VersionPrefix = "version-";

    public string Name => TextPrefix + Kind.Field;

    public string VersionName => VersionPrefix + Kind.Field;

    public string? Hint => Kind.Form == SectionForm.Prose
        ? $"{Kind.Hint}{(Kind.Hint is null ? "" : " ")}An empty line begins a paragraph, “- ” a point of a list, **two stars** make words bold."
        : Kind.Hint;

    /// <summary>The fields of sections as they are stored.</summary>
    public static IReadOnlyList<WrittenField> Stored(WrittenDraft written, IEnumerable<SectionName> names, int place) =>
        [.. names.Select(name => written.Section(name, place)).OfType<Section>().Select(section => new WrittenField(SectionList.Of(section.Name), place, section.Version, section.Text))];

    /// <summary>The fields of a form as they were sent; a section whose version was not sent was not on the form.</summary>
    public static IReadOnlyList<WrittenField> Sent(IFormCollection form, IEnumerable<SectionName> names, int place) =>
    [
        .. names.Select(SectionList.Of).Where(kind => int.TryParse(form[VersionPrefix + kind.Field], out var version) && version >= 0)
            .Select(kind => new WrittenField(kind, place, int.Parse(form[VersionPrefix + kind.Field]!), form[TextPrefix + kind.Field].ToString())).Select(field => field with { Problem = field.Wrong() }),
    ];

    public Typed Typed => new(Kind.Name, Place, Version, Text);

    private string? Wrong()
    {
        string? problem = null;
        if (string.IsNullOrWhiteSpace(Text)) return null;
        if (Kind.Form == SectionForm.Day) Platform.TypedDay.Read(Text, out problem);
        else if (Kind.Form == SectionForm.Sum) Platform.TypedSum.Read(Text, out problem);
        return problem;
    }
}
