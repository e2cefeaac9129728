using System.Text;

namespace Folkmoot.Platform;

/// <summary>Names and references as they stand in an address.</summary>
public static class Slug
{
    // Without language data the framework does not take letters apart, so the accents met in British names are listed.
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿāēīōūŵŷšžłœæß";
    private const string Plain = "aaaaaaceeeeiiiinoooooouuuuyyaeiouwyszloas";

    /// <summary>Lower-case letters and digits with single hyphens: "23/00061" gives "23-00061". At most 80 characters; never empty.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var plain = Accented.IndexOf(char.ToLowerInvariant(c), StringComparison.Ordinal) is >= 0 and var at ? Plain[at] : c;
            if (char.IsAsciiLetterOrDigit(plain))
            {
                slug.Append(char.ToLowerInvariant(plain));
            }
            else if (slug.Length > 0 && slug[^1] != '-' && c is not ('\'' or '’') && !IsCombining(c))
            {
                slug.Append('-');
            }
            if (slug.Length == 80)
            {
                break;
            }
        }
        var trimmed = slug.ToString().Trim('-');
        return trimmed.Length == 0 ? "untitled" : trimmed;
    }

    private static bool IsCombining(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
