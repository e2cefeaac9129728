using System.Globalization;
using Folkmoot.Law;

namespace Folkmoot.Law.Tests;

internal static class Dates
{
    internal static DateOnly D(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static IEnumerable<DateOnly> Counted(this Deadline deadline) =>
        deadline.Steps.Where(step => step.Counted > 0).SelectMany(step => Enumerable.Range(0, step.Days).Select(step.From.AddDays));
}
