using System.Text.RegularExpressions;

namespace Folkmoot.Tests.House;

public partial class MapTests
{
    [Fact]
    public void The_map_in_README_has_one_line_for_each_feature()
    {
        var map = Source.All.Single(file => file.Path == "README.md").Text.Split("### Map of features")[1].Split("\n#")[0];
        var lines = MapLine().Matches(map).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(Feature.All.Select(feature => feature.Name), lines);
    }

    [Fact]
    public void Every_feature_has_a_README_of_six_to_ten_lines_that_names_its_states_and_its_law()
    {
        static string? Wrong(Feature feature)
        {
            var readme = feature.Files.SingleOrDefault(file => file.Path == $"src/Folkmoot/Features/{feature.Name}/README.md");
            if (readme is null) return "has no README.md";
            var count = readme.Lines.Count(line => line.Trim().Length > 0);
            if (count is < 6 or > 10) return $"has a README.md of {count} lines that are not blank";
            if (readme.Lines[0] != $"# {feature.Name}") return $"has a README.md that does not begin with '# {feature.Name}'";
            return Array.Find(["word", "States:", "Law folder:"], part => !readme.Text.Contains(part, StringComparison.Ordinal)) is { } missing ? $"has a README.md without '{missing}'" : null;
        }

        Broken.None("Every feature says what it is, whose words it uses, its states and its law:", Feature.All.Select(feature => Wrong(feature) is { } wrong ? $"{feature.Name} {wrong}" : "").Where(line => line.Length > 0));
    }

    [Fact]
    public void Every_decision_record_is_numbered_listed_and_says_easier_and_harder()
    {
        var records = Source.All.Where(file => file.Folder == "docs/decisions" && file.Name != "README.md").OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        var list = Source.All.Single(file => file.Path == "docs/decisions/README.md");
        string[] parts = ["## Context", "## Decision", "## What becomes easier", "## What becomes harder"];

        Assert.Equal(Enumerable.Range(1, records.Count).Select(number => $"{number:D4}"), records.Select(record => record.Name[..4]));
        Assert.Equal(records.Select(record => $"- [{record.Lines[0][2..]}]({record.Name})"), list.Lines.Where(line => line.StartsWith("- [", StringComparison.Ordinal)));
        Broken.None("A decision record without one of its parts, or longer than a page:", records.Where(record => parts.Any(part => !record.Lines.Contains(part)) || record.Lines.Count > 60).Select(record => record.Path));
    }

    [Fact]
    public void Every_link_between_documents_resolves() => Broken.None(
        "A link to a file that is not there:",
        from document in Source.All
        where document.Name.EndsWith(".md", StringComparison.Ordinal)
        from link in DocumentLink().Matches(document.Text)
        let target = link.Groups[1].Value.Split('#')[0]
        where target.Length > 0 && !target.Contains(':') && !Path.Exists(Repository.Path(document.Folder, target))
        select $"{target} in {document.Path}");

    [GeneratedRegex(@"^- \[(\w+)\]\(src/Folkmoot/Features/\1/README\.md\): \S.{10,}$", RegexOptions.Multiline, 1000)]
    private static partial Regex MapLine();

    [GeneratedRegex(@"\]\(([^)\s]+)\)", RegexOptions.None, 1000)]
    private static partial Regex DocumentLink();
}
