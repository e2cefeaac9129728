using System.Text.RegularExpressions;

namespace Folkmoot.Features.Imports.Papers;

/// <summary>Puts lines of names, posts, telephone numbers and e-mail addresses together into people.</summary>
internal sealed partial class PeopleReader
{
    private readonly List<PrintedContact> found = [];
    private string? kind, name, role, email, telephone, open;

    public IReadOnlyList<PrintedContact> Found
    {
        get
        {
            Close();
            return found;
        }
    }

    public void Add(string line, Match kindLabel)
    {
        var text = line.Trim(' ', '•', '·', '*');
        if (kindLabel.Success)
        {
            Close();
            kind = kindLabel.Groups["kind"].Value;
            text = kindLabel.Groups["rest"].Value.Trim();
        }

        if (text.Length == 0)
        {
            open = null;
            if (email is not null)
            {
                Close();
            }

            return;
        }

        Read(text);
    }

    private void Read(string text)
    {
        var label = Label().Match(text);
        if (label.Success)
        {
            open = label.Groups["label"].Value.ToLowerInvariant();
            text = label.Groups["rest"].Value.Trim();
        }

        var address = Email().Match(text);
        if (address.Success)
        {
            email = address.Value;
            text = text.Remove(address.Index, address.Length);
        }

        var number = Telephone().Match(text);
        if (number.Success)
        {
            telephone ??= number.Value.Trim();
            text = Telephone().Replace(text, "");
        }

        Words(text.Trim(' ', '/', ';', '-', '–').TrimStart(','));
    }

    private void Words(string text)
    {
        if (text.Trim(',', ' ').Length == 0)
        {
            return;
        }

        if (open is not null && (open.StartsWith("job", StringComparison.Ordinal) || open is "role" or "title" or "post"))
        {
            role = role is null ? text : role + " " + text;
            return;
        }

        if (open is "name" || name is null || (email is not null && telephone is not null))
        {
            Named(text);
            return;
        }

        if (email is null && telephone is null)
        {
            role = role is null ? text : role + " " + text;
        }
        else
        {
            Named(text);
        }
    }

    private void Named(string text)
    {
        if (name is not null)
        {
            Close();
        }

        var split = NameAndPost().Match(text);
        name = split.Success ? split.Groups["name"].Value.Trim() : text;
        role = split.Success ? split.Groups["post"].Value.Trim(' ', ')') : null;
    }

    private void Close()
    {
        if (name is not null && (email ?? telephone ?? role) is not null)
        {
            found.Add(new(name.TrimEnd(','), role?.TrimEnd(',', ' '), email, telephone, kind));
        }

        (name, role, email, telephone, open) = (null, null, null, null, null);
    }

    [GeneratedRegex(@"^(?<label>name|job title|title|role|post|tel(ephone)?( (no|number))?\.?|phone( number)?|e-?mail( address)?)\s*:\s*(?<rest>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"[\w.+'-]+@[\w-]+(\.[\w-]+)+")]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<!\w)\+?\(?\d[\d ()]{8,18}\d(?!\w)")]
    private static partial Regex Telephone();

    [GeneratedRegex(@"^(?<name>[^,(–]{3,40}?)\s*(,| –| -|\()\s*(?<post>\S.*)$")]
    private static partial Regex NameAndPost();
}
