using Folkmoot.Features.Decisions;
using Folkmoot.Features.Drafting;
using Folkmoot.Features.Imports;
using Folkmoot.Features.Imports.Sources;
using Folkmoot.Features.Proofreading.Sources;

namespace Folkmoot.Tests.Features.Drafting;

/// <summary>The sentences that the council published, by the section of a draft that they belong to, and what is wrong with them.</summary>
internal static class SeedWords
{
    /// <summary>What the proof-reader finds in decision 23/00061: the rule, and the section that holds the words.</summary>
    public static IReadOnlyList<string> Defects { get; } =
    [
        "PRF-03 financial", "PRF-04 financial", "PRF-05 financial", "PRF-06 financial", "PRF-06 legal", "PRF-07 equalities", "PRF-08 proposed-decision", "PRF-09 proposed-decision", "PRF-10 legal",
        "PRF-11 key", "PRF-12 reasons", "PRF-13 financial", "PRF-14 reasons", "PRF-15 option-text/3", "PRF-24 contact",
    ];

    /// <summary>Decision 23/00061, its third option the one that is recommended.</summary>
    public static IEnumerable<(SectionName Name, int Place, string Text)> OfShortBreaks(string seeds)
    {
        var page = Page(seeds, "23-00061");
        string[] options = [.. Text(page, TextName.Options).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        return
        [
            .. Labelled(page),
            (SectionName.Title, 0, "Carers' Short Breaks Service"),
            (SectionName.Reference, 0, "23/00061"),
            (SectionName.OptionReason, 1, string.Join('\n', options.SkipWhile(line => !line.StartsWith("In consideration", StringComparison.Ordinal)).TakeWhile(line => !line.StartsWith("Reprocuring", StringComparison.Ordinal)))),
            (SectionName.OptionReason, 2, options.Single(line => line.StartsWith("Reprocuring", StringComparison.Ordinal))),
            (SectionName.OptionName, 3, "Direct award for twelve months"),
            (SectionName.OptionText, 3, options[^1]),
            (SectionName.Recommended, 0, "3"),
            (SectionName.Key, 0, SectionList.Yes),
            (SectionName.NotBefore, 0, "26 July 2023"),
            (SectionName.Divisions, 0, "All divisions"),
        ];
    }

    /// <summary>Decision 22/00092, whose options stand in its reasons.</summary>
    public static IEnumerable<(SectionName Name, int Place, string Text)> OfNavigation(string seeds) =>
    [
        .. Labelled(Page(seeds, "22-00092")),
        (SectionName.Title, 0, "Community Navigation Services Contract Extension"),
        (SectionName.Reference, 0, "22/00092"),
        (SectionName.Key, 0, SectionList.Yes),
        (SectionName.KeyReason, 0, "Expenditure or savings of more than £1m"),
        (SectionName.NotBefore, 0, "19 October 2022"),
        (SectionName.Divisions, 0, "All divisions"),
    ];

    private static IEnumerable<(SectionName Name, int Place, string Text)> Labelled(PageRecord page) =>
    [
        .. SectionList.All.Where(kind => kind.Text is not null && !SectionList.OfOption.Contains(kind.Name)).Select(kind => (kind.Name, 0, Text(page, kind.Text!.Value))).Where(text => text.Item3.Length > 0),
        .. PageTexts.Of(page).Where(text => text.Field == "contact").Select(text => (SectionName.Contact, 0, text.Text)),
    ];

    private static string Text(PageRecord page, TextName name) => PageTexts.Of(page).FirstOrDefault(text => text.Name == name)?.Text ?? "";

    public static PageRecord Page(string seeds, string name) =>
        FileToRead.In([seeds]).Where(file => file.Name.Contains(name, StringComparison.Ordinal)).Select(file => PageReader.Read(file, "kent").Record!).Single();
}
