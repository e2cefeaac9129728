using System.Text.Encodings.Web;
using System.Text.Json;

namespace Folkmoot.Platform;

/// <summary>JSON for files and answers that leave the site: a pound sign and an apostrophe stand as they are. Never put it into a page, where they would have to be escaped.</summary>
public static class PlainJson
{
    /// <summary>For writing piece by piece.</summary>
    public static readonly JsonWriterOptions Writer = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For writing objects, with names in camel case.</summary>
    public static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
