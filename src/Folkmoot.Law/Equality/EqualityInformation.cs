using Folkmoot.Law.Days;

namespace Folkmoot.Law.Equality;

/// <summary>What an authority publishes about equality whatever it decides (EQ-02): information each year by 30 March, objectives at least every four years.</summary>
public static class EqualityInformation
{
    private const int March = 3;

    private static readonly DateOnly InForce = new(2017, 3, 31);

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "EQ-02", 1, "equality information and objectives", Standing.Law, Confidence.Medium, InForce,
        "The four years of objectives begin with the day they were last published.",
        Instruments.EqualityDuties(4), Instruments.EqualityDuties(5));

    /// <summary>The day of March by which information is published.</summary>
    public static Dated<int> LastOfMarch { get; } = new("EQ-02", "equality information published each year by", "March", InForce, 30, Instruments.EqualityDuties(4));

    /// <summary>How long objectives stand.</summary>
    public static Dated<int> ObjectiveYears { get; } = new("EQ-02", "objectives published again within", "years beginning with the last publication", InForce, 4, Instruments.EqualityDuties(5));

    /// <summary>The last day to publish information in a year.</summary>
    /// <exception cref="OutsideTheLaw">The year is before 2018.</exception>
    public static DateOnly InformationBy(int year) => new(year, March, LastOfMarch.On(new(year, March, 1)));

    /// <summary>The last day to publish objectives again.</summary>
    /// <exception cref="OutsideTheLaw">Published before 31 March 2017.</exception>
    public static Deadline ObjectivesBy(DateOnly lastPublished) => YearsAndMonths.LastDayOfYears(lastPublished, ObjectiveYears.On(lastPublished));
}
