using System.Diagnostics;
using System.Text;

namespace Folkmoot.Bench;

/// <summary>How fast the importer reads a folder of committee-system pages into an empty store, from the start of the command to its end.</summary>
internal static class ImportSpeed
{
    private const int Pages = 4000;

    // Deleted when all is measured: a disk that has just dropped thousands of files is slow to make new ones, and the next database would pay for it.
    public static string FolderIn(string folder) => Path.Combine(folder, "imports");

    public static async Task<double> OfAsync(string folder, Postgres? postgres)
    {
        var own = Path.Combine(FolderIn(folder), $"{Guid.CreateVersion7():N}");
        var pages = Directory.CreateDirectory(Path.Combine(own, "pages")).FullName;
        for (var i = 0; i < Pages; i++)
        {
            await File.WriteAllTextAsync(Path.Combine(pages, $"{i:00000}.txt"), Page(i), Encoding.UTF8);
        }
        var database = postgres is null ? null : await postgres.DatabaseAsync($"import{Environment.ProcessId}");
        await Site.CommandAsync(["migrate"], own, database);
        var began = Stopwatch.GetTimestamp();
        await Site.CommandAsync(["import", "pages", pages, "--authority", "importshire"], own, database);
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        return Pages / seconds;
    }

    public static string Page(int number)
    {
        var day = new DateOnly(2012, 4, 2).AddDays(number);
        var background = string.Join("\n\n", Enumerable.Range(1, 8).Select(n => $"The service has been delivered since {day.AddYears(-n):MMMM yyyy} at {number % 97} places, and {number % 1013} people used it in its year {n}. It cost £{number % 890 + n},{n}00 a year, and the contract ends on {day.AddMonths(n):d MMMM yyyy}."));
        return $"""
            Issue details

            {day.Year % 100:00}/{number % 99999 + 1:00000} - Service number {number} in the north of the county

            Proposed decision: To award a contract for service number {number} from {day.AddMonths(3):d MMMM yyyy} for three years at £{number % 890 + 10},000 a year, and to give the Corporate Director authority to sign it.

            Reason for the decision: The present contract ends on {day.AddMonths(3).AddDays(-1):d MMMM yyyy} and the need goes on.

            Background:

            {background}

            Financial Implications: £{number % 890 + 10},000 a year from the base budget. A saving of £{number % 77 + 1},500 is counted on from {day.Year}/{(day.Year + 1) % 100:00}.

            Legal Implications: The authority acts under the Care Act 2014.

            Decision type: Key

            Reason Key: Expenditure or savings of more than £1m;

            Decision status: Recommendations Approved

            Notice of proposed decision first published: {day.AddDays(-40):dd/MM/yyyy}

            Decision due: {day:dd/MM/yyyy} by Cabinet Member for Adult Social Care

            Lead member: Cabinet Member for Adult Social Care

            Lead director: Corporate Director Adult Social Care

            Department: Adult Social Care

            Divisions Affected: (All Division);

            """;
    }
}
