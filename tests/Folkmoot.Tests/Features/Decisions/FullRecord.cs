using Folkmoot.Features.Authorities;
using Folkmoot.Features.Decisions;
using Folkmoot.Platform.Access;
using Folkmoot.Platform.Values;

namespace Folkmoot.Tests.Features.Decisions;

/// <summary>A council with a decision of which everything is known, one of which little is, and two that nobody may see.</summary>
public sealed class FullRecord
{
    public FullRecord()
    {
        Council.Authority.Colour = "#0b5d5e";
        Committee = Council.Body("Adult Care Committee");
        Cabinet = Council.Body("Cabinet", BodyKind.Cabinet);
        Earlier = Council.Made("Breaks for carers: second award", new(2022, 7, 20), d => d.Reference = "22/00093");
        Award = Council.Made("Breaks for carers <script>alert(1)</script> & more", new(2023, 7, 26), Describe);
        Exempt = Council.Made("Sale of the depot at Lowmarsh", new(2023, 7, 25), d => (d.Reference, d.Openness, d.Department) = ("23/00062", Openness.Exempt, "Secret Estates"));
        ExemptDue = Council.Due("Purchase of the depot at Highmarsh", new(2027, 1, 20), d => (d.Openness, d.Department) = (Openness.Confidential, "Secret Estates"));
        Later = Council.Due("Breaks for carers: a new service", new(2027, 1, 12), d =>
            (d.IsKey, d.NoticeOn, d.Taker, d.Department) = (Answer.Yes, new(2026, 11, 30), "Cabinet Member for Adult Care", "Adult Care"));
        Council.Decision("Equipment for the home", d =>
        {
            (d.Reference, d.State, d.NoticeOn) = ("21/00007", DecisionState.Approved, new(2021, 3, 1));
            d.Due = new Due(DueKind.NotBefore, new(2021, 3, 30), null, "Not before 30 Mar 2021", null);
        });
        Connect();
    }

    public Council Council { get; } = new();

    public Body Committee { get; }

    public Body Cabinet { get; }

    public Decision Earlier { get; }

    public Decision Award { get; }

    public Decision Exempt { get; }

    public Decision ExemptDue { get; }

    public Decision Later { get; }

    private static void Describe(Decision d)
    {
        d.Reference = "23/00061";
        d.IsKey = Answer.Yes;
        (d.Taker, d.LeadMember, d.Department) = ("Cabinet Member for Adult Care", "Cabinet Member for Adult Care", "Adult Care");
        (d.NoticeOn, d.PublishedOn, d.EffectiveFrom) = (new(2023, 6, 27), new(2023, 7, 27), new(2023, 8, 4));
        (d.Notice, d.CallIn, d.Implementation) = (NoticeState.Published, CallInState.Closed, ImplementationState.InForce);
        d.Due = new Due(DueKind.NotBefore, new(2023, 7, 26), null, "Not before 26th Jul 2023", null);
        d.PrintedStatus = "Recommendations Approved";
        d.Texts =
        [
            new(TextName.ProposedDecision, "Proposed decision:", "Award the present provider one more year.\n· from 1 April 2024\n· to 31 March 2025"),
            new(TextName.Reasons, "Reason for the decision:", "There is no option left to extend, and a new service is not ready.\nThe contract began in April 2018."),
            new(null, "Climate statement", "None."),
            new(TextName.Financial, "Financial implications:", "The annual cost is £3.087m, of which £2.5m (ASC £2.5m/ICB is the authority's."),
            new(TextName.Legal, "Legal implications:", ""),
        ];
        d.Readings =
        [
            new(ReadingKind.Sum, "£3.087m", "the annual cost", "Financial implications:", Money.Pounds(3_087_000), null, "year"),
            new(ReadingKind.ContractDate, "1 April 2024", "the award begins", "Proposed decision:", Date: "2024-04-01"),
            new(ReadingKind.Finding, "(ASC £2.5m/ICB", "the bracket is not closed, so the partner's share is not given", "Financial implications:"),
        ];
        (d.Source, d.SourceUrl) = ("Decision page of the committee system", "https://democracy.example.org/ieDecisionDetails.aspx?ID=1");
    }

    private void Connect()
    {
        var service = Council.Service("Breaks for carers", "A few hours a week in which somebody else looks after the person cared for");
        Council.IsAbout(Award, service);
        Council.IsAbout(Earlier, service);
        Council.Affects(Award, Council.Division("Lower Marsh"));
        Council.Names(Award, "22/00093", Earlier);
        Council.Names(Award, "19/00010");
        Council.Names(Award, "23/00062", Exempt);
        var looked = Council.Considered(Award, Committee, new(2023, 7, 6), Outcome.Endorsed, "Members asked for figures of demand.");
        Council.Asked(looked, "How many carers are waiting?", "Forty at the end of June.", new(2023, 7, 20));
        Council.Asked(looked, "Is this the third year running?");
        Council.Promised(looked, "A timetable for the new service will come to the committee.", "Corporate Director");
        Council.Paper(Award, "Report to the committee", p => (p.Url, p.Size) = ("https://democracy.example.org/report.pdf", "PDF 119 KB"));
        Council.Paper(Award, "Prices of the provider", p => p.Restricted = true);
        Council.Paper(Award, "Unlisted legal advice", p => p.Openness = Openness.Confidential);
        Council.Happened(Award, Track.Notice, nameof(NoticeState.Published), new(2023, 6, 27), "Democratic services");
        Council.Happened(Award, Track.Decision, nameof(DecisionState.Approved), new(2023, 7, 26), "Cabinet Member for Adult Care");
        Council.Happened(Award, Track.Implementation, nameof(ImplementationState.InForce), null);
        Council.Meeting(Committee, new(2023, 7, 6), m => (m.Time, m.Items) = ("10.00 am", [new("7", "Breaks for carers", false), new("8", "Prices", true)]));
        Council.Meeting(Committee, new(2027, 1, 8));
    }
}
