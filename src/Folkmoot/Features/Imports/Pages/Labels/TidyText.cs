using System.Text;

namespace Folkmoot.Features.Imports.Pages.Labels;

/// <summary>White space as a reader sees it: single spaces in a line, one empty line between paragraphs.</summary>
internal static class TidyText
{
    public static string Of(ReadOnlySpan<char> text)
    {
        var tidy = new StringBuilder(text.Length);
        var newlines = 0;
        var space = false;
        foreach (var c in text)
        {
            if (c == '\n') { newlines++; continue; }
            if (char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B') { space = true; continue; }
            if (tidy.Length > 0)
            {
                if (newlines > 0) tidy.Append(newlines > 1 ? "\n\n" : "\n");
                else if (space) tidy.Append(' ');
            }
            tidy.Append(c);
            newlines = 0;
            space = false;
        }
        return tidy.ToString();
    }

    public static string OneLine(string text)
    {
        var parts = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', parts);
    }
}
