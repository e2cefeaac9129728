using Folkmoot.Law.KeyDecisions;

namespace Folkmoot.Features.Records;

/// <summary>Parts of a record in plain words.</summary>
public static class RecordWording
{
    public static string Of(NoticePath? path) => path switch
    {
        null => "Not a key decision: no notice of 28 days is needed",
        NoticePath.GeneralException => "Key decision under the general exception",
        NoticePath.SpecialUrgency => "Key decision of special urgency",
        _ => "Key decision after 28 clear days’ notice",
    };
}
