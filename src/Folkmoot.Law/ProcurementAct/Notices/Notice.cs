namespace Folkmoot.Law.ProcurementAct.Notices;

/// <summary>The notices and copies that the Procurement Act 2023 has published on the central digital platform.</summary>
public enum Notice
{
    /// <summary>UK1, pipeline.</summary>
    Pipeline,

    /// <summary>UK2, preliminary market engagement.</summary>
    Engagement,

    /// <summary>UK3, planned procurement.</summary>
    PlannedProcurement,

    /// <summary>UK4, tender notice, below the threshold too.</summary>
    Tender,

    /// <summary>UK5, transparency.</summary>
    Transparency,

    /// <summary>UK6, contract award.</summary>
    Award,

    /// <summary>UK7, contract details, below the threshold too.</summary>
    Details,

    /// <summary>A copy of a contract worth more than £5 million.</summary>
    ContractCopy,

    /// <summary>UK8, payments over £30,000.</summary>
    LargePayments,

    /// <summary>UK9, contract performance.</summary>
    Performance,

    /// <summary>UK10, contract change.</summary>
    Change,

    /// <summary>A copy of a contract worth more than £5 million as changed.</summary>
    ModifiedCopy,

    /// <summary>UK11, contract termination.</summary>
    Termination,

    /// <summary>UK12, procurement termination.</summary>
    ProcurementTermination,

    /// <summary>UK13, intention to establish a dynamic market.</summary>
    MarketIntention,

    /// <summary>UK14, establishment of a dynamic market.</summary>
    MarketEstablishment,

    /// <summary>UK15, change of a dynamic market.</summary>
    MarketChange,

    /// <summary>UK16, end of a dynamic market.</summary>
    MarketEnd,

    /// <summary>UK17, payments compliance.</summary>
    PaymentsCompliance,
}

/// <summary>A kind of notice: when it is published, how soon, and for whom it is not.</summary>
/// <param name="Notice">Which.</param>
/// <param name="Label">Its label on the platform, such as "UK7"; empty for a copy of a contract.</param>
/// <param name="Name">Its name.</param>
/// <param name="Trigger">What brings it about.</param>
/// <param name="Deadline">How soon, in words.</param>
/// <param name="LightTouch">Whether it is published for light touch contracts.</param>
/// <param name="UserChoice">Whether it is published for user choice contracts.</param>
/// <param name="Confidence">How sure the label is; the duties themselves were read.</param>
/// <param name="Citation">The provision.</param>
public sealed record NoticeKind(
    Notice Notice, string Label, string Name, string Trigger, string Deadline, bool LightTouch, bool UserChoice, Confidence Confidence, Citation Citation)
{
    /// <summary>The label and the name, such as "UK7 Contract details notice".</summary>
    public override string ToString() => Label.Length == 0 ? Name : $"{Label} {Name}";
}
