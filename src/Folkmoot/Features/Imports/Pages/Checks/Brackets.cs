namespace Folkmoot.Features.Imports.Pages.Checks;

/// <summary>A round bracket that has no partner. "a)" and "1)" at the start of a point are no brackets.</summary>
internal static class Brackets
{
    public static (bool Opened, string Around)? Unbalanced(string text)
    {
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '(') open.Push(i);
            else if (text[i] == ')' && !open.TryPop(out _) && !IsPoint(text, i)) return (false, Around(text, i));
        }
        return open.Count > 0 ? (true, Around(text, open.Last())) : null;
    }

    private static bool IsPoint(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]) && at - start < 4) start--;
        return start < at && (start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '\u2022' or '\u00B7');
    }

    private static string Around(string text, int at)
    {
        var from = Math.Max(0, at - 20);
        var to = Math.Min(text.Length, at + 40);
        return text[from..to].ReplaceLineEndings(" ").Trim();
    }
}
