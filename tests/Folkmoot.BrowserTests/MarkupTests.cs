using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Folkmoot.BrowserTests.Serving;

namespace Folkmoot.BrowserTests;

public class MarkupTests(Browsing.Browsing browsing)
{
    [Fact]
    public async Task The_Nu_HTML_checker_finds_no_error_on_any_page() => Faults.None("The Nu HTML checker:", await FaultsAsync([.. browsing.Pages, .. browsing.Problems]));

    internal static async Task<IReadOnlyCollection<string>> FaultsAsync(IReadOnlyList<Visited> pages)
    {
        var checker = Repository.Path("node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        Assert.True(File.Exists(checker), "Needs the Nu HTML checker: ./test installs it, or npm ci.");
        var folder = Directory.CreateTempSubdirectory("folkmoot-markup-");
        for (var at = 0; at < pages.Count; at++)
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{at:D4}.html"), pages[at].Html, TestContext.Current.CancellationToken);
        }
        var messages = await CheckAsync(checker, folder.FullName);
        folder.Delete(recursive: true);
        return [.. messages.Select(message => Say(message, pages))];
    }

    private static async Task<IReadOnlyList<JsonNode>> CheckAsync(string checker, string folder)
    {
        var start = new ProcessStartInfo("java") { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        string[] arguments = ["-Xss4m", "-jar", checker, "--errors-only", "--format", "json", "--skip-non-html", folder];
        Array.ForEach(arguments, start.ArgumentList.Add);
        using var java = Process.Start(start)!;
        var output = java.StandardOutput.ReadToEndAsync();
        var json = await java.StandardError.ReadToEndAsync();
        await output;
        await java.WaitForExitAsync();
        try
        {
            return [.. JsonNode.Parse(json)!["messages"]!.AsArray().Select(node => node!)];
        }
        catch (JsonException)
        {
            Assert.Fail("The Nu HTML checker did not run: " + json);
            throw;
        }
    }

    private static string Say(JsonNode message, IReadOnlyList<Visited> pages)
    {
        var number = int.Parse(Path.GetFileNameWithoutExtension(message["url"]!.GetValue<string>()));
        return $"{pages[number].Address} line {message["lastLine"]}: {message["message"]} [{message["extract"]}]";
    }
}
