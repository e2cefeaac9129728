namespace Folkmoot.Law.Procurement;

/// <summary>A notice that an award or a change calls for.</summary>
/// <param name="Name">The notice, such as "contract award notice".</param>
/// <param name="When">When it has to be published, in plain words.</param>
/// <param name="Required">Whether it has to be published at all.</param>
/// <param name="By">The day for it with its sum; null where the provision names none, or the day to count from is not known.</param>
/// <param name="Citation">The provision.</param>
public sealed record NoticeDuty(string Name, string When, Met Required, Deadline? By, Citation Citation);
