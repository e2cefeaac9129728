using System.Text.Json.Nodes;
using Folkmoot.Platform;

namespace Folkmoot.Tests.Platform;

public class CanonicalJsonTests
{
    [Theory]
    [InlineData("""{ "b": 1, "a": [true, false, null], "B": {} }""", """{"B":{},"a":[true,false,null],"b":1}""")]
    [InlineData("\"\\u0001\\u001f\\t\\n\\r\\b\\f\\/\\\\\\\"\"", "\"\\u0001\\u001f\\t\\n\\r\\b\\f/\\\\\\\"\"")]
    [InlineData("\"caf\\u00e9 \\u2028 \\ud83d\\ude00 <&'\"", "\"café \u2028 \ud83d\ude00 <&'\"")]
    [InlineData("-308700000000", "-308700000000")]
    public void Every_writing_of_a_value_has_one_form(string written, string form)
    {
        Assert.Equal(form, CanonicalJson.Of(JsonNode.Parse(written)));
        Assert.Equal(form, CanonicalJson.Of(JsonNode.Parse(form)));
    }

    [Fact]
    public void Values_made_in_code_have_the_form_of_values_read() =>
        Assert.Equal("""{"a":1,"b":2,"c":"d","e":true}""", CanonicalJson.Of(new JsonObject { ["e"] = true, ["c"] = "d", ["b"] = 2L, ["a"] = 1 }));

    [Fact]
    public void A_number_that_is_not_whole_has_no_form() => Assert.Throws<NotSupportedException>(() => CanonicalJson.Of(JsonNode.Parse("1.5")));

    [Fact]
    public void The_hash_is_the_published_one_of_a_known_text() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", CanonicalJson.HashOf("abc"));
}
