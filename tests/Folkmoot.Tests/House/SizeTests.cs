using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Folkmoot.Law;

namespace Folkmoot.Tests.House;

public class SizeTests
{
    [Fact]
    public void Files_of_the_product_are_short()
    {
        var lengths = Source.Product.Select(file => file.Lines.Count).Order().ToList();

        Broken.None("No file of the product has more than 350 lines:", Source.Product.Where(file => file.Lines.Count > 350).Select(Length));
        Assert.True(lengths[lengths.Count / 2] <= 50, $"The median file has {lengths[lengths.Count / 2]} lines, not at most 50.");
        Assert.True(lengths[lengths.Count * 95 / 100] <= 200, $"One file in twenty has {lengths[lengths.Count * 95 / 100]} lines or more, not at most 200.");
    }

    [Fact]
    public void Pages_have_at_most_200_lines() =>
        Broken.None("A page with more than 200 lines:", Source.Pages.Where(page => page.Lines.Count > 200).Select(Length));

    [Fact]
    public void Program_is_a_list_of_decisions_under_120_lines() =>
        Broken.None("Program.cs is too long:", Source.Product.Where(file => file.Name == "Program.cs" && file.Lines.Count >= 120).Select(Length));

    [Fact]
    public void A_folder_holds_at_most_20_files() => Broken.None(
        "A folder with more than 20 files:",
        Source.All.Where(file => file.In("src/")).GroupBy(file => file.Folder).Where(folder => folder.Count() > 20).Select(folder => $"{folder.Key}: {folder.Count()} files"));

    [Fact]
    public void Methods_have_at_most_40_lines()
    {
        var methods = Methods(typeof(Deadline).Assembly.Location).Concat(Methods(typeof(App).Assembly.Location)).ToList();

        Assert.True(methods.Count > 100, $"{methods.Count} methods measured");
        Broken.None("A method with more than 40 lines:", methods.Where(method => method.Lines > 40).Select(method => $"{method.Where}: {method.Lines} lines"));
    }

    private static string Length(Source file) => $"{file.Path}: {file.Lines.Count} lines";

    // Measured from the debug information, from the first line of the body to the last. Initialisers of fields and
    // top-level statements are no methods; pages are measured by their lines.
    private static IEnumerable<(string Where, int Lines)> Methods(string assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly));
        image.TryOpenAssociatedPortablePdb(assembly, path => File.Exists(path) ? File.OpenRead(path) : null, out var provider, out _);
        using (provider ?? throw new InvalidOperationException($"No debug information beside {assembly}."))
        {
            var (code, debug) = (image.GetMetadataReader(), provider.GetMetadataReader());
            foreach (var handle in code.MethodDefinitions)
            {
                var name = code.GetString(code.GetMethodDefinition(handle).Name);
                var points = debug.GetMethodDebugInformation(handle).GetSequencePoints().Where(point => !point.IsHidden).ToList();
                if (points.Count == 0 || name is ".ctor" or ".cctor" or "<Main>$") continue;
                var file = debug.GetString(debug.GetDocument(points[0].Document).Name).Replace('\\', '/');
                if (!file.EndsWith(".cs", StringComparison.Ordinal) || file.Contains("/obj/", StringComparison.Ordinal)) continue;
                var (first, last) = (points.Min(point => point.StartLine), points.Max(point => point.EndLine));
                yield return ($"{Path.GetFileName(file)}({first})", last - first + 1);
            }
        }
    }
}
