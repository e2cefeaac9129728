using Folkmoot.Features.Imports.Records.Json;
using Folkmoot.Platform.Values;

namespace Folkmoot.Features.Imports.Records.Format;

/// <summary>How a fact is known, and the key of the source that says so.</summary>
internal sealed record Provenance(Basis Basis, string Source)
{
    public static Provenance Read(Fields fields) =>
        new(fields.Word<Basis>("basis", required: true), fields.Link("source", "source", required: true) ?? "");
}

/// <summary>A place where facts are written.</summary>
internal sealed record SourceFacts(string Key, string Title, string? Url)
{
    public static SourceFacts Read(Fields fields)
    {
        var source = new SourceFacts(fields.Key("source"), fields.Required("title"), fields.Text("url"));
        if (source.Url is not null && !(Uri.TryCreate(source.Url, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https")))
        {
            fields.Wrong("url", $"\"{source.Url}\" is not an address that begins with http:// or https://");
        }
        return source;
    }
}
