namespace Folkmoot.Bench;

/// <summary>What is measured.</summary>
internal sealed record Settings(IReadOnlyList<int> Sizes, IReadOnlyList<string> Databases, string? Stores, int Requests, bool OnlyMicro, bool OnlyImport, string? Only)
{
    public const string Help =
        """
        Measures the site on stores of several sizes and prints tables in Markdown.

          --sizes 1000,100000          how many decisions the stores hold
          --databases sqlite,postgres  on which databases
          --requests 300               how often each page is asked for, after a warm-up
          --only PAGE                  measures only pages with this in their name, and nothing else
          --stores FOLDER              keeps the stores there and uses them again
          --import                     measures only the import of pages
          --micro                      runs only the benchmarks of single functions

        PostgreSQL 15 is started in a folder of its own and stopped at the end. Pages a second are measured with wrk where it is installed.
        """;

    public static Settings Of(IReadOnlyList<string> args)
    {
        string? Value(string name) => args.SkipWhile(a => a != name).Skip(1).FirstOrDefault();
        var sizes = (Value("--sizes") ?? "1000,100000").Split(',').Select(int.Parse).Order().ToList();
        var databases = (Value("--databases") ?? "sqlite,postgres").Split(',').ToList();
        return new Settings(sizes, databases, Value("--stores"), int.Parse(Value("--requests") ?? "300"), args.Contains("--micro"), args.Contains("--import"), Value("--only"));
    }
}
