using Folkmoot.Law.Timetables.Planning;

namespace Folkmoot.Features.Rules;

/// <summary>A way to replace, continue or end a contract, as files and addresses name it.</summary>
public enum Way
{
    FullRedesign,
    LikeForLike,
    OptionToExtend,
    Modification,
    DirectAward,
    CallOff,
    Insource,
    End,
}

/// <summary>The law's profile of each way.</summary>
public static class Ways
{
    public static readonly IReadOnlyDictionary<Way, Profile> Profiles = new Dictionary<Way, Profile>
    {
        [Way.FullRedesign] = Law.Timetables.Planning.Profiles.FullRedesign,
        [Way.LikeForLike] = Law.Timetables.Planning.Profiles.LikeForLike,
        [Way.OptionToExtend] = Law.Timetables.Planning.Profiles.OptionToExtend,
        [Way.Modification] = Law.Timetables.Planning.Profiles.Modification,
        [Way.DirectAward] = Law.Timetables.Planning.Profiles.DirectAward,
        [Way.CallOff] = Law.Timetables.Planning.Profiles.CallOff,
        [Way.Insource] = Law.Timetables.Planning.Profiles.Insource,
        [Way.End] = Law.Timetables.Planning.Profiles.End,
    };
}
