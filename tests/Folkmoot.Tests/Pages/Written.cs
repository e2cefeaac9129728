using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Tests.Pages;

/// <summary>An element as a page writes it, with what stands inside it.</summary>
internal sealed record Written(string Name, TagHelper Element, params object[] Inside)
{
    public (string Name, object? Value)[] Attributes { get; init; } = [];

    public string Html() => Canonical.Of(Run([]).GetAwaiter().GetResult());

    private async Task<TagHelperOutput> Run(Dictionary<object, object> items)
    {
        var attributes = new TagHelperAttributeList(Attributes.Select(pair => new TagHelperAttribute(pair.Name, pair.Value)));
        var context = new TagHelperContext(Name, attributes, new Dictionary<object, object>(items), "1");
        var output = new TagHelperOutput(Name, attributes, async (_, _) =>
        {
            var content = new DefaultTagHelperContent();
            foreach (var part in Inside)
            {
                _ = part is Written written ? content.AppendHtml(await written.Run(new(context.Items))) : content.Append((string)part);
            }
            return content;
        });
        await Element.ProcessAsync(context, output);
        return output;
    }
}
