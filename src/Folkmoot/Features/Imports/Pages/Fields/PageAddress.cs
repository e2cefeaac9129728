namespace Folkmoot.Features.Imports.Pages.Fields;

/// <summary>Addresses of the committee system. Names of parameters come in any case (Id, ID; MId, MID).</summary>
internal static class PageAddress
{
    public static bool IsPage(string address, string page) => address.Contains(page + ".aspx", StringComparison.OrdinalIgnoreCase);

    public static string? Value(string? address, params ReadOnlySpan<string> names)
    {
        var query = address?.IndexOf('?', StringComparison.Ordinal) ?? -1;
        if (query < 0) return null;
        foreach (var part in address![(query + 1)..].Split('&', '#'))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0) continue;
            foreach (var name in names)
                if (part.AsSpan(0, equals).Equals(name, StringComparison.OrdinalIgnoreCase) && equals + 1 < part.Length) return part[(equals + 1)..];
        }
        return null;
    }

    /// <summary>Takes the source's own ids from the link of a title: to a decision, or to an issue.</summary>
    public static void TakeIds(PageRecord row, string? address)
    {
        if (address is null) return;
        if (IsPage(address, "mgIssueHistoryHome") || IsPage(address, "mgIssueHistoryChronology")) row.IssueId ??= Value(address, "IId");
        else if (IsPage(address, "ieDecisionDetails")) row.SourceId ??= Value(address, "ID");
    }

    /// <summary>The issue a page belongs to, from the link "Find out more about this issue".</summary>
    public static string? Issue(SourceText source) =>
        source.Links.Where(link => IsPage(link.Address, "mgIssueHistoryHome")).Select(link => Value(link.Address, "IId")).FirstOrDefault(id => id is not null);
}
