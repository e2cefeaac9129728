using System.Text.RegularExpressions;

namespace Folkmoot.Tests.House;

public partial class NameTests
{
    [Fact]
    public void No_type_is_named_after_nothing() => Broken.None(
        "Manager, Helper, Util, Processor, Dto, Impl and Base say nothing:",
        Declared().Where(type => Empty().IsMatch(type.Name) && !type.Name.EndsWith("TagHelper", StringComparison.Ordinal)).Select(type => $"{type.Name} in {type.Where}"));

    [Fact]
    public void No_file_is_called_Extensions() =>
        Broken.None("Name the file after what it does:", Source.All.Where(file => file.Name == "Extensions.cs").Select(file => file.Path));

    [Fact]
    public void There_are_no_regions_and_no_banners() => Broken.None(
        "A region or a banner stands where a file or a method should:",
        Source.All.Where(file => file.Name.EndsWith(".cs", StringComparison.Ordinal)).SelectMany(file => file.Lines.Select((line, i) => (line, where: $"{file.Path}({i + 1})")))
            .Where(at => Banner().IsMatch(at.line)).Select(at => at.where));

    [Fact]
    public void Every_public_type_of_Law_and_Platform_says_what_it_is() => Broken.None(
        "A public type without a doc comment:",
        Source.Product.Where(file => file.In("src/Folkmoot.Law/") || file.In("src/Folkmoot/Platform/")).SelectMany(Undocumented));

    [Fact]
    public void The_names_of_tests_are_sentences()
    {
        var names = Source.Tests.SelectMany(file => TestMethod().Matches(file.Text).Select(match => (Name: match.Groups[1].Value, file.Path))).ToList();

        Assert.True(names.Count > 50, $"{names.Count} tests found");
        Broken.None("A test whose name is no sentence:", names.Where(test => !Sentence().IsMatch(test.Name)).Select(test => $"{test.Name} in {test.Path}"));
    }

    [Fact]
    public void An_interface_has_a_second_implementation()
    {
        var types = typeof(App).Assembly.GetTypes().Concat(typeof(Folkmoot.Law.Deadline).Assembly.GetTypes()).ToList();
        Broken.None(
            "An interface with fewer than two implementations:",
            types.Where(type => type.IsInterface && types.Count(other => other.IsClass && other.IsAssignableTo(type)) < 2).Select(type => type.FullName!));
    }

    private static IEnumerable<(string Name, string Where)> Declared() =>
        Source.All.Where(file => file.Name.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(file => Declaration().Matches(file.Code).Select(match => (match.Groups["name"].Value, file.Path)));

    private static IEnumerable<string> Undocumented(Source file)
    {
        for (var i = 0; i < file.Lines.Count; i++)
        {
            if (!PublicType().IsMatch(file.Lines[i])) continue;
            var above = i - 1;
            while (above >= 0 && file.Lines[above].TrimStart().StartsWith('[')) above--;
            if (above < 0 || !file.Lines[above].TrimStart().StartsWith("///", StringComparison.Ordinal)) yield return $"{file.Path}({i + 1}): {file.Lines[i].Trim()}";
        }
    }

    [GeneratedRegex(@"\b(?:class|record|struct|enum|interface)\s+(?:struct\s+|class\s+)?(?<name>[A-Z]\w*)", RegexOptions.None, 1000)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^\s*public (?:\w+ )*(?:class|record|struct|enum|interface) ", RegexOptions.None, 1000)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"(Manager|Helpers?|Utils?|Utility|Utilities|Processor|Dto|Impl|Base)$", RegexOptions.None, 1000)]
    private static partial Regex Empty();

    [GeneratedRegex(@"^\s*#(end)?region|^\s*//\s*[-=*/#]{4,}", RegexOptions.None, 1000)]
    private static partial Regex Banner();

    [GeneratedRegex(@"\[(?:Fact|Theory)\b[^\]]*\](?:\s*\[[^\n]*\](?:\s*//[^\n]*)?)*\s*(?:public\s+)?(?:static\s+)?(?:async\s+)?[\w<>]+\s+(\w+)\(", RegexOptions.None, 1000)]
    private static partial Regex TestMethod();

    [GeneratedRegex(@"^[A-Z0-9][A-Za-z0-9]*(_[A-Za-z0-9]+){2,}$", RegexOptions.None, 1000)]
    private static partial Regex Sentence();
}
