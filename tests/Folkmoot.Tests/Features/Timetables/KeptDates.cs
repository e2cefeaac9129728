using Folkmoot.Data;
using Folkmoot.Features.Timetables;
using Folkmoot.Features.Timetables.Keeping;
using Folkmoot.Tests.Features.Contracts;
using Folkmoot.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Tests.Features.Timetables;

/// <summary>Computes and reads the dates of what an authority bought.</summary>
internal static class KeptDates
{
    internal static async Task<TimetableRun> KeepAsync(this StoreFixture store, Purchases bought, string why = "a test wants them")
    {
        await using var db = store.Open();
        return await new KeepTimetables(db, store.Clock).RunAsync(bought.Authority.Id, why, CancellationToken.None);
    }

    internal static async Task<IReadOnlyList<TimetableDate>> DatesAsync(this StoreFixture store, Guid contract, bool superseded = false)
    {
        await using var db = store.Open();
        return await db.TimetableDates.AsNoTracking().Where(d => d.ContractId == contract && (superseded ? d.SupersededAt != null : d.SupersededAt == null)).OrderBy(d => d.Practical).ThenBy(d => d.Step).ToListAsync();
    }

    internal static async Task ChangeAsync(this StoreFixture store, Func<Db, Task> change)
    {
        await using var db = store.Open();
        await change(db);
        await db.SaveAsync(new("a test", "changes what is known"));
    }
}
