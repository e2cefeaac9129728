using Folkmoot.Law.Retention;
using Folkmoot.Platform.Pages;

namespace Folkmoot.Features.Rules.Words;

/// <summary>Kinds of papers and how long they are kept, in words.</summary>
internal static class RetentionWords
{
    public static Line Of(OwnPeriod period) => new(period.Item.InWords(), $"{period.Years.Counted("year")}, beginning with the day of the decision or the meeting");

    private static string InWords(this KeptItem item) => item switch
    {
        KeptItem.ExecutiveRecord => "Record and report of an executive decision",
        KeptItem.BackgroundPapers => "Background papers of an executive decision",
        KeptItem.OfficerRecord => "Record of an officer’s decision",
        KeptItem.OfficerPapers => "Background papers of an officer’s decision",
        KeptItem.CommitteePapers => "Papers of a committee",
        KeptItem.CommitteeBackground => "Background papers of a committee",
        KeptItem.ProcurementDecisions => "Decisions and letters of a procurement",
        KeptItem.ContractRegulationsReport => "Report of an award",
        KeptItem.SimpleContract => "Contract",
        KeptItem.Deed => "Contract made as a deed",
        KeptItem.Assessment => "Assessment",
        _ => "Tender that lost",
    };
}
