using System.Text.RegularExpressions;

namespace Folkmoot.Tests.House;

public partial class MachineTests
{
    [Fact]
    public void No_file_names_the_machine_it_was_written_on()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string[] words = [Repository.Root, home + "/", Environment.MachineName];
        Broken.None(
            "A path or name of one machine:",
            from file in Source.All
            from line in file.Lines.Select((text, i) => (Text: text, Number: i + 1))
            where AbsolutePath().IsMatch(line.Text) || words.Any(word => word.Length > 5 && line.Text.Contains(word, StringComparison.Ordinal))
            select $"{file.Path}({line.Number})");
    }

    [Fact]
    public void Lock_files_name_no_registry() => Broken.None(
        "A lock file that says where its packages were fetched:",
        Source.All.Where(file => file.Name.EndsWith("lock.json", StringComparison.Ordinal) && Registry().IsMatch(file.Text)).Select(file => file.Path));

    [GeneratedRegex(@"(?<![\w.:/~*)}$-])/(home|root|Users|work|workspace|mnt|tmp/\w)[/\w]*/|\b[A-Z]:\\\w+\\", RegexOptions.None, 1000)]
    private static partial Regex AbsolutePath();

    [GeneratedRegex(@"""resolved"":\s*""https?:", RegexOptions.None, 1000)]
    private static partial Regex Registry();
}
