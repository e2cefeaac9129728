using Folkmoot.Law;

namespace Folkmoot.Features.Notices.ShowNotice;

/// <summary>What a notice says besides what the regulations ask for, as names and values; what was not given is left out.</summary>
public static class Besides
{
    public static IEnumerable<(string Key, string Value)> Of(NoticeForm form)
    {
        (string Key, string? Value)[] rows =
        [
            ("Expenditure", Sum(form.ExpenditurePence)), ("Saving", Sum(form.SavingPence)), ("Services", Joined(form.Services)),
            ("Divisions affected", form.AllDivisions ? "All divisions" : Joined(form.Divisions)), ("Lead member", form.LeadMember), ("Lead director", form.LeadDirector),
            ("Department", form.Department), ("Contact", form.Contact),
        ];
        return rows.Where(row => row.Value is not null).Select(row => (row.Key, row.Value!));
    }

    private static string? Sum(long? pence) => pence is { } sum ? new Money(sum).ToString() : null;

    private static string? Joined(IReadOnlyList<string> names) => names.Count == 0 ? null : string.Join(", ", names);
}
