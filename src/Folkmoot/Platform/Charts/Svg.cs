using System.Globalization;
using System.Text;

namespace Folkmoot.Platform.Charts;

/// <summary>Writes SVG. Texts are encoded; numbers are short; no style attributes, which the site's policy forbids.</summary>
internal sealed class Svg
{
    private readonly StringBuilder text = new();
    private readonly Stack<string> open = new();

    public Svg Open(string name, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Start(name, attributes);
        text.Append('>');
        open.Push(name);
        return this;
    }

    public Svg Close()
    {
        text.Append("</").Append(open.Pop()).Append('>');
        return this;
    }

    public Svg Shape(string name, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Start(name, attributes);
        text.Append("/>");
        return this;
    }

    public Svg Words(string name, string words, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Start(name, attributes);
        text.Append('>').Append(Encode(words)).Append("</").Append(name).Append('>');
        return this;
    }

    public override string ToString() => text.ToString();

    private void Start(string name, ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        text.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                var written = value is double number ? number.ToString("0.#", CultureInfo.InvariantCulture) : Encode(value.ToString()!);
                text.Append(' ').Append(attribute).Append("=\"").Append(written).Append('"');
            }
        }
    }

    private static string Encode(string words) =>
        words.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");
}
