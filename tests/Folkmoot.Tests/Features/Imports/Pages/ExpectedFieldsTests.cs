using System.Text.Json;
using Folkmoot.Features.Imports.DryRun;
using Folkmoot.Features.Imports.Sources;

namespace Folkmoot.Tests.Features.Imports.Pages;

/// <summary>Reads every file whose fields are known and compares field by field.</summary>
public sealed class ExpectedFieldsTests(ITestOutputHelper output)
{
    private static readonly HashSet<string> NotFields = ["file", "council", "traps", "not_annotated"];

    [Fact]
    public void At_least_ninety_five_fields_in_a_hundred_are_exact()
    {
        var corpus = Repository.Shared("corpus");
        var scores = new List<(string Kind, string Council, bool Right)>();
        foreach (var line in File.ReadLines(Path.Combine(corpus, "expected.jsonl")))
        {
            var expected = JsonDocument.Parse(line).RootElement;
            var name = expected.GetProperty("file").GetString()!;
            var got = JsonDocument.Parse(RecordJson.Write(PageReader.Read(new(Path.Combine(corpus, name), name), null))).RootElement;
            foreach (var (field, right, words) in FieldComparison.Of(expected, got, NotFields))
            {
                scores.Add((expected.GetProperty("page_kind").GetString()!, expected.GetProperty("council").GetString()!, right));
                if (!right) output.WriteLine($"{name} {field}: {words}");
            }
        }

        Table("page kind", scores.GroupBy(score => score.Kind));
        Table("council", scores.GroupBy(score => score.Council));
        var share = scores.Count(score => score.Right) * 100.0 / scores.Count;
        Assert.True(share >= 95, $"{share:0.0} % of {scores.Count} fields are exact.");
    }

    private void Table(string by, IEnumerable<IGrouping<string, (string Kind, string Council, bool Right)>> groups)
    {
        foreach (var group in groups.OrderBy(group => group.Key, StringComparer.Ordinal))
            output.WriteLine($"{by,-10} {group.Key,-32} {group.Count(score => score.Right),4} of {group.Count(),4}");
    }
}
