using System.Text;
using BenchmarkDotNet.Attributes;
using Folkmoot.Features.Imports.Sources;
using Folkmoot.Features.Proofreading;
using Folkmoot.Features.Proofreading.Sources;

namespace Folkmoot.Bench.Micro;

/// <summary>What it costs to proof-read one decision beside the earlier ones of its council: the first time, and again after a key is struck in one text.</summary>
[MemoryDiagnoser]
public class ProofReading
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private Proof _proof = null!;

    [Params(1, 50)]
    public int Others { get; set; }

    [GlobalSetup]
    public void Set()
    {
        _proof = ProofFiles.Of(Enumerable.Range(0, Others + 1).Select(Page), Today)[^1].Proofs[0];
        Proofreader.Read(_proof);
    }

    [Benchmark(Baseline = true)]
    public object FirstTime() => Proofreader.Read(_proof with { Texts = [.. _proof.Texts.Select(Again)] });

    [Benchmark]
    public object AfterAKeyInOneText() => Proofreader.Read(_proof with { Texts = [.. _proof.Texts.Select(text => text.Field == "financial" ? Again(text) : text)] });

    private static ProofText Again(ProofText text) => new(text.Field, text.Label, text.Text + ".", text.Name, text.IsProse);

    private static ReadFile Page(int number)
    {
        var file = new FileToRead($"{number}.txt", $"{number}.txt");
        return PageReader.Read(file, "importshire", Encoding.UTF8.GetBytes(ImportSpeed.Page(number)));
    }
}
