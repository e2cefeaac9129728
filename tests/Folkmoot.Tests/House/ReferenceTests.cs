using System.Xml.Linq;
using Folkmoot.Law;

namespace Folkmoot.Tests.House;

public class ReferenceTests
{
    [Fact]
    public void The_project_of_Law_names_no_reference()
    {
        var project = XDocument.Parse(Source.All.Single(file => file.Path == "src/Folkmoot.Law/Folkmoot.Law.csproj").Text);
        Broken.None("Law references nothing: no package, no project.", project.Descendants().Where(element => element.Name.LocalName.EndsWith("Reference", StringComparison.Ordinal)).Select(element => element.ToString()));
    }

    [Fact]
    public void The_assembly_of_Law_references_only_the_framework() => Broken.None(
        "Law references nothing but the base library.",
        typeof(Deadline).Assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && name != "netstandard"));

    [Fact]
    public void There_are_six_projects()
    {
        string[] six = ["bench/Folkmoot.Bench", "src/Folkmoot", "src/Folkmoot.Law", "tests/Folkmoot.BrowserTests", "tests/Folkmoot.Law.Tests", "tests/Folkmoot.Tests"];
        Assert.Equal(six, Source.All.Where(file => file.Path.EndsWith(".csproj", StringComparison.Ordinal)).Select(file => file.Folder).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_package_has_its_version_in_one_place() => Broken.None(
        "Versions stand in Directory.Packages.props, not in a project.",
        Source.All.Where(file => file.Path.EndsWith(".csproj", StringComparison.Ordinal) && file.Text.Contains("PackageReference", StringComparison.Ordinal) && file.Text.Contains("Version=", StringComparison.Ordinal)).Select(file => file.Path));
}
