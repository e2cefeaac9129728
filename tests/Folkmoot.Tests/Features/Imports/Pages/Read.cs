using System.Text;
using System.Text.Json;
using Folkmoot.Features.Imports;
using Folkmoot.Features.Imports.DryRun;
using Folkmoot.Features.Imports.Sources;

namespace Folkmoot.Tests.Features.Imports.Pages;

/// <summary>Reads a page as the command does, without a file.</summary>
internal static class Read
{
    internal static ReadFile File(string text, string name = "sandford/page.txt") => File(Encoding.UTF8.GetBytes(text), name);

    internal static ReadFile File(byte[] bytes, string name = "sandford/page.txt") => PageReader.Read(new FileToRead(name, name), null, bytes);

    internal static PageRecord Page(string text)
    {
        var read = File(text);
        Assert.True(read.Refusal is null, read.Refusal);
        return read.Record!;
    }

    internal static JsonElement Json(string text) => JsonDocument.Parse(RecordJson.Write(File(text))).RootElement;
}
