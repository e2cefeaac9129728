using System.Reflection;
using Folkmoot.Law.Register;

namespace Folkmoot.Law.Tests;

public class LawRegisterTests
{
    [Fact]
    public void The_register_of_law_is_what_the_code_says()
    {
        var path = Repository.Path("docs", "law-register.md");
        var register = LawRegister.Markdown();
        if (Environment.GetEnvironmentVariable("FOLKMOOT_WRITE_REGISTER") is not null) File.WriteAllText(path, register);

        Assert.True(register == File.ReadAllText(path), "docs/law-register.md is not what the code says: run the tests once with FOLKMOOT_WRITE_REGISTER=1 and read what changed.");
    }

    [Fact]
    public void Every_rule_and_every_value_of_the_code_stands_in_the_register()
    {
        var held = typeof(Rule).Assembly.GetTypes().SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)).ToList();
        var entries = LawRegister.Chapters.SelectMany(chapter => chapter.Entries).ToList();

        Assert.Equal(held.Where(property => property.PropertyType == typeof(Rule)).Select(property => ((Rule)property.GetValue(null)!).Id).Order(StringComparer.Ordinal), entries.Select(entry => entry.Rule.Id).Order(StringComparer.Ordinal));
        Assert.Equal(held.Count(property => property.PropertyType.IsAssignableTo(typeof(Dated))), entries.Sum(entry => entry.Values.Count));
    }

    [Fact]
    public void Every_value_has_ascending_days_a_citation_and_the_day_it_was_checked()
    {
        var values = LawRegister.Chapters.SelectMany(chapter => chapter.Entries).SelectMany(entry => entry.Values).ToList();

        Assert.NotEmpty(values);
        Assert.All(values, value =>
        {
            var days = value.Printed.Select(figure => figure.From).ToList();
            Assert.True(days.Count > 0 && days.SequenceEqual(days.Distinct().Order()), $"{value.RuleId} {value.Name}: days do not ascend");
            Assert.All(value.Printed, figure => Assert.True(figure.Citation.CheckedOn >= new DateOnly(2026, 11, 21) && figure.Citation.Instrument.Length > 0, value.Name));
            Assert.False(string.IsNullOrWhiteSpace(value.Name) || string.IsNullOrWhiteSpace(value.Unit), value.RuleId);
        });
    }
}
