using System.Reflection;
using System.Text;
using Folkmoot.Law;
using Folkmoot.Law.Calendars;

namespace Folkmoot.Tests.Law;

public class LawRegisterTests
{
    [Fact]
    public void The_register_of_law_is_what_the_code_says()
    {
        var path = Repository.Path("docs", "law-register.md");
        var register = Register();
        if (Environment.GetEnvironmentVariable("FOLKMOOT_WRITE_REGISTER") is not null) File.WriteAllText(path, register);

        Assert.True(register == File.ReadAllText(path), "docs/law-register.md is not what the code says: run the tests once with FOLKMOOT_WRITE_REGISTER=1 and read what changed.");
    }

    private static string Register()
    {
        var text = new StringBuilder();
        text.Append(
            $"""
            # Law register

            Every rule that the program counts by, with its citations. Written from the code and kept equal to it by a test.

            Bank holidays: version {BankHolidays.Current.Version}, from {BankHolidays.Current.First:d MMMM yyyy} to {BankHolidays.Current.Last:d MMMM yyyy}, loaded on {BankHolidays.Current.LoadedOn:d MMMM yyyy}. Source: {BankHolidays.Current.Source}.

            """);
        foreach (var (rule, where) in Rules()) Append(text, rule, where);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Rule rule, string where)
    {
        text.Append($"\n## {rule.Id} {rule.Name}\n\n");
        text.Append($"- Version {rule.Version}, in `{where}`\n");
        text.Append($"- Whose: {rule.Standing.ToString().ToLowerInvariant()}; confidence {rule.Confidence.ToString().ToLowerInvariant()}\n");
        if (rule.Since is { } since) text.Append($"- In force from {since:d MMMM yyyy}\n");
        if (rule.Reading is { } reading) text.Append($"- Reading adopted: {reading}\n");
        foreach (var citation in rule.Citations)
        {
            text.Append(citation.Address is { } address ? $"- [{citation}]({address})" : $"- {citation}").Append($", checked on {citation.CheckedOn:d MMMM yyyy}: {(citation.TextRead ? "the text" : "what recognised sources say of it")}\n");
        }
    }

    private static IEnumerable<(Rule Rule, string Where)> Rules() =>
        from type in typeof(Rule).Assembly.GetTypes()
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
        where property.PropertyType == typeof(Rule)
        let rule = (Rule)property.GetValue(null)!
        orderby rule.Id
        select (rule, type.Name);
}
