namespace Folkmoot.Features.Demonstration.Synthetic;

/// <summary>Names of places and streets that are not on any map of the authority, because there is no such authority.</summary>
internal static class Places
{
    private static Grammar Words => Grammar.Instance;

    /// <summary>About eighty divisions, each with a different name.</summary>
    public static List<string> Divisions(Dice dice)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        while (names.Count < 81)
        {
            var town = Town(dice);
            names.Add(dice.Chance(0.55) ? town : town + " " + dice.Pick(Words["place.side"]));
        }
        return [.. names];
    }

    public static string Town(Dice dice)
    {
        var first = dice.Pick(Words["place.first"]);
        var last = dice.Pick(Words["place.last"]);
        return first[^1] == last[0] ? first + last[1..] : first + last;
    }

    public static string Street(Dice dice) => Town(dice) + " " + dice.Pick(Words["street.last"]);

    public static string Provider(Dice dice)
    {
        var form = dice.Pick(Words["provider.form"]);
        var name = dice.Pick(Words["provider.first"]) + " " + dice.Pick(Words["provider.last"]);
        return form == "charity" ? name : name + " " + form;
    }
}
