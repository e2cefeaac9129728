using System.Reflection;

namespace Folkmoot.Law.Tests;

public class RuleTests
{
    private static readonly IReadOnlyList<Rule> All =
    [
        .. typeof(Rule).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => property.PropertyType == typeof(Rule))
            .Select(property => (Rule)property.GetValue(null)!),
    ];

    [Fact]
    public void Every_rule_has_an_id_of_its_own_and_a_version()
    {
        Assert.True(All.Count >= 9, $"{All.Count} rules found");
        Assert.Equal(All.Count, All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(All, rule => Assert.Matches("^[A-Z]+-[0-9]{2}$", rule.Id));
        Assert.All(All, rule => Assert.True(rule.Version >= 1));
    }

    [Fact]
    public void Every_rule_of_law_cites_legislation_and_every_citation_was_checked()
    {
        Assert.All(All, rule => Assert.NotEmpty(rule.Citations));
        Assert.All(All.Where(rule => rule.Standing == Standing.Law), rule => Assert.StartsWith("https://www.legislation.gov.uk/", rule.Citation.Address, StringComparison.Ordinal));
        Assert.All(All.SelectMany(rule => rule.Citations), citation => Assert.True(citation.CheckedOn >= new DateOnly(2026, 11, 21), citation.ToString()));
    }

    [Fact]
    public void A_rule_that_is_less_than_sure_records_the_reading_adopted() =>
        Assert.All(All.Where(rule => rule.Confidence != Confidence.High), rule => Assert.False(string.IsNullOrEmpty(rule.Reading), rule.Id));

    [Fact]
    public void A_rule_throws_about_a_day_before_it_was_law()
    {
        var rule = All.First(rule => rule.Since is not null);

        Assert.Equal(rule.Since!.Value, rule.InForceOn(rule.Since.Value));
        Assert.Contains(rule.Id, Assert.Throws<OutsideTheLaw>(() => rule.InForceOn(rule.Since.Value.AddDays(-1))).Message, StringComparison.Ordinal);
    }
}
