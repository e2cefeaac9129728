using System.Text.Json;
using System.Text.RegularExpressions;

namespace Folkmoot.Law.Tests;

public partial class EveryCaseTests
{
    [Fact]
    public void Every_worked_case_is_asked_by_a_test_beside_its_rule()
    {
        using var cases = JsonDocument.Parse(File.ReadAllText(Repository.Shared("law", "cases.json")));
        var rules = cases.RootElement.GetProperty("cases").EnumerateArray().Select(one => one.GetProperty("rule").GetString()!).ToHashSet(StringComparer.Ordinal);
        var asked = Directory.EnumerateFiles(Repository.Path("tests", "Folkmoot.Law.Tests"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Asked().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(rules);
        Assert.Equal(rules.Order(StringComparer.Ordinal), rules.Intersect(asked).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("""ForEach\(\s*"([A-Z]+-[0-9]{2})",""", RegexOptions.None, 1000)]
    private static partial Regex Asked();
}
