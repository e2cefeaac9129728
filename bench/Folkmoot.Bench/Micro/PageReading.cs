using System.Text;
using BenchmarkDotNet.Attributes;
using Folkmoot.Features.Imports.Sources;

namespace Folkmoot.Bench.Micro;

[MemoryDiagnoser]
public class PageReading
{
    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes(ImportSpeed.Page(61));

    private static readonly FileToRead File = FileToRead.In(["page.txt"]).First();

    [Benchmark]
    public object ReadAnIssuePage() => PageReader.Read(File, "importshire", Bytes);
}
