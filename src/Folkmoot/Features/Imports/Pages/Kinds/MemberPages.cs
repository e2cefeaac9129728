namespace Folkmoot.Features.Imports.Pages.Kinds;

/// <summary>Pages about members of the council: recognised so that they can be left alone. They are about people, not decisions.</summary>
internal static class MemberPages
{
    private const string AboutPeople = "a page about a member of the council: Folkmoot keeps offices, not people";

    public static readonly PageKind Interests = new("register_of_interests", LooksLikeInterests, source => Read(source, "register_of_interests"));
    public static readonly PageKind Member = new("member_details", LooksLikeMember, source => Read(source, "member_details"));

    private static bool LooksLikeInterests(SourceText source) =>
        source.Format is SourceFormat.Text or SourceFormat.Html && PageHead.Find(source, "register of interests", "register of members' interests") >= 0;

    private static bool LooksLikeMember(SourceText source)
    {
        if (source.Links.Any(link => link.Address.Contains("mgConvert2PDF", StringComparison.OrdinalIgnoreCase) && link.Address.Contains("T=6", StringComparison.Ordinal))) return true;
        var seen = 0;
        foreach (var line in source.Lines)
        {
            var text = line.Text.TrimEnd(':');
            if (text is "Committee appointments" or "Terms of Office" or "Appointments to outside bodies" or "Surgery details" or "Register of interests") seen++;
        }
        return seen >= 2;
    }

    private static PageRecord Read(SourceText source, string kind)
    {
        var page = new PageRecord(kind) { NotImported = AboutPeople };
        if (kind == "register_of_interests") page.Title = source.Lines.First(line => !line.IsBlank).Text;
        return page;
    }
}
