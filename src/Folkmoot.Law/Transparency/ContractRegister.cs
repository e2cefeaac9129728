namespace Folkmoot.Law.Transparency;

/// <summary>An invitation to tender or quote as it is published. Null means that nothing is on record.</summary>
public sealed record InvitationEntry(string? Reference, string? Title, string? Description, DateOnly? Start, DateOnly? End, DateOnly? Review, string? Department);

/// <summary>A contract, commissioned activity, purchase order, framework or other enforceable agreement as it is published. Null means that nothing is on record.</summary>
public sealed record RegisterEntry
{
    /// <summary>Its reference.</summary>
    public string? Reference { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>The department responsible.</summary>
    public string? Department { get; init; }

    /// <summary>What is supplied.</summary>
    public string? Description { get; init; }

    /// <summary>The supplier, with its details.</summary>
    public string? Supplier { get; init; }

    /// <summary>The sum over the term, or the estimated spending a year.</summary>
    public Money? Sum { get; init; }

    /// <summary>The VAT that is not recovered.</summary>
    public Money? IrrecoverableVat { get; init; }

    /// <summary>Its first day.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Its last day.</summary>
    public DateOnly? End { get; init; }

    /// <summary>The day it is next reviewed.</summary>
    public DateOnly? Review { get; init; }

    /// <summary>Whether it came from an invitation to quote or a published tender.</summary>
    public bool? Invited { get; init; }

    /// <summary>Whether the supplier is a small or medium-sized enterprise.</summary>
    public bool? Small { get; init; }

    /// <summary>Whether the supplier is a voluntary or community body.</summary>
    public bool? Voluntary { get; init; }

    /// <summary>Its registration number, when it is a voluntary or community body.</summary>
    public string? RegistrationNumber { get; init; }
}

/// <summary>Publishing invitations and contracts over £5,000 each quarter (TRA-02), and grants to voluntary bodies each year.</summary>
public static class ContractRegister
{
    private static readonly DateOnly InForce = new(2015, 4, 1);

    private static readonly DateOnly PlatformFrom = new(2025, 2, 24);

    /// <summary>The rule and where it is to be read.</summary>
    public static Rule Rule { get; } = new(
        "TRA-02", 1, "register of contracts and invitations", Standing.Law, Confidence.High, InForce, Reading: null,
        Instruments.PublicationOfInformation, Instruments.TransparencyCode("Part 2"), Instruments.Guidance("Guidance on the Code and the Procurement Act, 29 January 2025"));

    /// <summary>Contracts of more than this are in the register.</summary>
    public static Dated<Money> Over { get; } = new("TRA-02", "contracts and invitations published exceed", "a contract", InForce, Money.Pounds(5_000), Instruments.TransparencyCode("Part 2"));

    /// <summary>Below this, publishing on the central digital platform can stand for the register.</summary>
    public static Dated<Money> PlatformBelow { get; } = new("TRA-02", "the central digital platform suffices up to", "a contract", PlatformFrom, Money.Pounds(30_000), Instruments.Guidance("Guidance on the Code and the Procurement Act, 29 January 2025"));

    /// <summary>Whether a contract or invitation belongs in the register: its value exceeds £5,000.</summary>
    /// <exception cref="OutsideTheLaw">The day is before 1 April 2015.</exception>
    public static Met Belongs(Money? value, DateOnly on) => (value is { } sum ? sum > Over.On(on) : (bool?)null).Answer();

    /// <summary>Whether publishing on the central digital platform meets the duty for invitation and award.</summary>
    /// <param name="value">The value.</param>
    /// <param name="onPlatform">Whether it is published there.</param>
    /// <param name="statement">Whether the council's site says that it is.</param>
    /// <param name="on">The day asked about.</param>
    /// <exception cref="OutsideTheLaw">The day is before 24 February 2025.</exception>
    public static Answer PlatformSuffices(Money? value, bool? onPlatform, bool? statement, DateOnly on)
    {
        var (over, below) = (Over.On(on), PlatformBelow.On(on));
        return Answer.OfAll(
            Rule, on,
            new($"The value exceeds {over} and is not more than {below}", (value is { } sum ? sum > over && sum <= below : (bool?)null).Answer(), "the value of the contract", PlatformBelow.Holding(on).Citation, value?.ToString()),
            new("It is published on the central digital platform", onPlatform.Answer(), "the notice on the platform", PlatformBelow.Holding(on).Citation),
            new("The council's site says so", statement.Answer(), "the statement on the site", PlatformBelow.Holding(on).Citation));
    }

    /// <summary>The fields that a contract still lacks, by name.</summary>
    public static IEnumerable<string> Missing(RegisterEntry entry) => Fields.Missing(
        ("reference", entry.Reference), ("title", entry.Title), ("department", entry.Department), ("description", entry.Description), ("supplier", entry.Supplier),
        ("sum", entry.Sum), ("irrecoverable VAT", entry.IrrecoverableVat), ("start date", entry.Start), ("end date", entry.End), ("review date", entry.Review),
        ("how it was invited", entry.Invited), ("whether small or medium-sized", entry.Small), ("whether voluntary or community", entry.Voluntary),
        ("registration number", entry.Voluntary is true ? entry.RegistrationNumber : "not needed"));

    /// <summary>The fields that an invitation still lacks, by name.</summary>
    public static IEnumerable<string> Missing(InvitationEntry entry) => Fields.Missing(
        ("reference", entry.Reference), ("title", entry.Title), ("description", entry.Description), ("start date", entry.Start),
        ("end date", entry.End), ("review date", entry.Review), ("department", entry.Department));
}
