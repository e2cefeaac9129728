using System.Text.RegularExpressions;

namespace Folkmoot.Tests.House;

public partial class ArrowTests
{
    // Who may name whom: from the thing that is made later to the thing it needs (docs/decisions/0006).
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["About"] = [],
        ["Accounts"] = ["Authorities"],
        ["Agendas"] = ["Authorities", "Decisions", "Meetings", "Notices", "Rules"],
        ["Alerts"] = ["Authorities", "Contracts", "Decisions", "Work"],
        ["AuditTrail"] = [],
        ["Authorities"] = [],
        ["LawRegister"] = [],
        ["Calculator"] = ["Authorities", "Rules"],
        ["Problems"] = [],
        ["Meetings"] = ["Authorities"],
        ["Providers"] = ["Authorities"],
        ["Rules"] = ["Accounts", "Authorities"],
        ["Search"] = ["Authorities"],
        ["Services"] = ["Authorities"],
        ["Decisions"] = ["Authorities", "Meetings", "Services"],
        ["Considering"] = ["Authorities", "Decisions"],
        ["Contracts"] = ["Authorities", "Decisions", "Providers", "Services"],
        ["CallIn"] = ["Authorities", "Decisions", "Meetings", "Rules"],
        ["Records"] = ["Authorities", "CallIn", "Decisions", "Meetings", "Notices", "Papers", "Rules"],
        ["Reports"] = ["Authorities", "Decisions"],
        ["Implementation"] = ["Authorities", "Contracts", "Decisions", "Drafting", "Providers"],
        ["Timetables"] = ["Authorities", "Decisions", "Rules", "Services"],
        ["Deadlines"] = ["Authorities", "Contracts", "Decisions", "Rules", "Services", "Timetables"],
        ["SignOffs"] = ["Accounts", "Authorities", "Drafting", "Papers", "Rules"],
        ["Drafting"] = ["Authorities", "Contracts", "Decisions", "Papers", "Proofreading", "Routes", "Rules"],
        ["Papers"] = ["Authorities", "Decisions", "Meetings", "Rules"],
        ["ForwardPlan"] = ["Authorities", "Decisions"],
        ["Lineage"] = ["Authorities", "Contracts", "Decisions", "Services"],
        ["Routes"] = ["Authorities", "Contracts", "Decisions", "Services"],
        ["Notices"] = ["Authorities", "Decisions", "Drafting", "Papers", "Rules", "SignOffs"],
        ["Undelivered"] = ["Authorities"],
        ["Work"] = ["Accounts", "Agendas", "Authorities", "Deadlines", "Decisions", "Drafting", "Rules", "SignOffs", "Timetables"],
        ["Home"] = ["Authorities", "Contracts", "Decisions"],
        ["Imports"] = ["Authorities", "Contracts", "Decisions", "Meetings", "Providers", "Rules", "Services", "Timetables"],
        ["Proofreading"] = ["Contracts", "Decisions", "Imports"],
        ["Demonstration"] = ["Authorities", "Contracts", "Decisions", "Imports", "Meetings", "Providers", "Services", "Timetables"],
    };

    [Fact]
    public void A_feature_names_another_only_along_a_written_arrow()
    {
        var arrows = Feature.All.SelectMany(feature => feature.Arrows().Select(arrow => (From: feature.Name, arrow.To, arrow.Where))).ToList();

        Assert.Contains(arrows, arrow => arrow is ("Contracts", "Decisions", _));
        Broken.None(
            "An arrow that is not on the list in ArrowTests (write it there if it points the right way):",
            arrows.Where(arrow => !Allowed.GetValueOrDefault(arrow.From, []).Contains(arrow.To)).Select(arrow => $"{arrow.From} -> {arrow.To} in {arrow.Where}"));
    }

    [Fact]
    public void Every_written_arrow_is_used() => Broken.None(
        "An arrow on the list in ArrowTests that nobody uses (take it off):",
        from feature in Feature.All
        let used = feature.Arrows().Select(arrow => arrow.To).ToHashSet(StringComparer.Ordinal)
        from to in Allowed.GetValueOrDefault(feature.Name, [])
        where !used.Contains(to)
        select $"{feature.Name} -> {to}");

    [Fact]
    public void The_written_arrows_go_round_in_no_circle()
    {
        HashSet<string> done = [];
        void Visit(string feature, IReadOnlyList<string> path)
        {
            Assert.False(path.Contains(feature), $"A circle of arrows: {string.Join(" -> ", path)} -> {feature}");
            if (!done.Add(feature)) return;
            foreach (var next in Allowed.GetValueOrDefault(feature, [])) Visit(next, [.. path, feature]);
        }

        foreach (var feature in Allowed.Keys) Visit(feature, []);
    }

    [Theory]
    [InlineData("src/Folkmoot/Platform/")]
    [InlineData("src/Folkmoot/Data/")]
    public void Platform_and_Data_never_name_a_feature(string folder)
    {
        var files = Source.Product.Concat(Source.Pages).Where(file => file.In(folder)).ToList();

        Assert.NotEmpty(files);
        Broken.None($"{folder} knows no feature:", files.Where(file => NamesFeatures().IsMatch(file.Code)).Select(file => file.Path));
    }

    [Fact]
    public void Platform_never_names_Data() => Broken.None(
        "Platform is plumbing that knows no database of ours:",
        Source.Product.Where(file => file.In("src/Folkmoot/Platform/") && file.Code.Contains("Folkmoot.Data", StringComparison.Ordinal)).Select(file => file.Path));

    [Fact]
    public void No_using_hides_an_arrow() => Broken.None(
        "A global using, or a using for all pages, hides who names whom:",
        Source.All.Where(file => file.In("src/")).Where(file => HiddenUsing().IsMatch(file.Text) || (file.Name == "_ViewImports.cshtml" && file.Folder == "src/Folkmoot/Features" && file.Text.Contains("Folkmoot.Features", StringComparison.Ordinal))).Select(file => file.Path));

    [Fact]
    public void Every_fragment_that_a_page_names_exists()
    {
        var fragments = Source.Product.SelectMany(file => FragmentClass().Matches(file.Code).Select(match => match.Groups[1].Value)).ToHashSet(StringComparer.Ordinal);
        Broken.None(
            "A page names a view component that no feature offers:",
            Source.Pages.SelectMany(page => FragmentName().Matches(page.Text).Select(match => match.Groups[1].Value).Where(name => !fragments.Contains(name)).Select(name => $"{name} in {page.Path}")));
    }

    [GeneratedRegex(@"Folkmoot\.Features|(?<![\w.])Features\.[A-Z]", RegexOptions.None, 1000)]
    private static partial Regex NamesFeatures();

    [GeneratedRegex(@"global using [^;]*Folkmoot\.Features|<Using Include=""Folkmoot\.Features", RegexOptions.None, 1000)]
    private static partial Regex HiddenUsing();

    [GeneratedRegex(@"class (\w+?)(?:ViewComponent)?\b[^{;]*:\s*[^{;]*\bViewComponent\b", RegexOptions.None, 1000)]
    private static partial Regex FragmentClass();

    [GeneratedRegex(@"Component\.InvokeAsync\(\s*""(\w+)""", RegexOptions.None, 1000)]
    private static partial Regex FragmentName();
}
