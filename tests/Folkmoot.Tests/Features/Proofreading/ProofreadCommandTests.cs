using System.CommandLine;
using Folkmoot.Features.Proofreading;
using Folkmoot.Platform;

namespace Folkmoot.Tests.Features.Proofreading;

public sealed class ProofreadCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("folkmoot-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("Give a file, a folder or --decision AUTHORITY/REFERENCE.")]
    [InlineData("Give files or --decision, not both.", "a.txt", "--decision", "anyshire/24/00010")]
    [InlineData("--decision anyshire: give the authority's short name, a slash and the reference.", "--decision", "anyshire")]
    [InlineData("There is no such file or folder: nowhere.txt", "nowhere.txt")]
    public async Task What_cannot_be_read_is_refused_with_the_reason(string why, params string[] arguments)
    {
        var run = await RunAsync(arguments);
        Assert.Equal((1, "", why), (run.Code, run.Out, run.Error.Trim()));
    }

    [Fact]
    public async Task A_folder_is_read_file_by_file_and_nothing_is_written()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "a.txt"), "Issue details\n\n24/00010 - Lantern Walks\n\nReason for the decision: It costs £2m (net.\n\nDecision type: Key\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_folder, "b.txt"), "Nothing of note.\n", TestContext.Current.CancellationToken);

        var text = await RunAsync(_folder);
        var json = await RunAsync(_folder, "--json");

        Assert.Contains("a.txt, 24/00010: 1 defect, 0 pieces of advice", text.Out, StringComparison.Ordinal);
        Assert.Contains("b.txt: no page or paper", text.Out, StringComparison.Ordinal);
        Assert.Equal(2, json.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal((0, 0, 2), (text.Code, json.Code, Directory.GetFiles(_folder).Length));
    }

    internal static async Task<(int Code, string Out, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var root = new RootCommand { CommandLine.Database, CommandLine.DataFolder, ProofreadCommand.Create() };
        var code = await root.Parse(["proofread", .. arguments]).InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
